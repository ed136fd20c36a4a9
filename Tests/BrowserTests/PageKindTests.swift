import Testing

extension WithBrowser {
  /// One page of each kind of the demonstration site.
  @Suite struct PageKindTests {
    @Test func nothingIsWrongAndNothingIsAskedElsewhere() throws {
      let site = try WithBrowser.demonstration()
      #expect(site.samples.count > 8)
      for sample in site.samples {
        let page = try WithBrowser.page(site.address(sample))
        #expect(page.problems == [], "\(sample)")
        #expect(page.requests.count > 1)
        for request in page.requests {
          #expect(request.hasPrefix("file://") || request.hasPrefix("data:"), "\(sample)")
        }
      }
    }

    /// A phone of 320 pixels: a page is read without scrolling it sideways (WCAG 2.2, 1.4.10).
    @Test func noPageScrollsSideways() throws {
      let site = try WithBrowser.demonstration()
      for sample in site.samples {
        let page = try WithBrowser.page(site.address(sample), width: 320)
        let width: Int = try page.evaluate("document.documentElement.scrollWidth")
        #expect(width <= 320, "\(sample)")
      }
    }

    /// Without scripts nothing waits for one.
    @Test func nothingDeadIsShownWithoutScripts() throws {
      let site = try WithBrowser.demonstration()
      for sample in site.samples {
        let page = try WithBrowser.page()
        try page.setScripts(on: false)
        try page.open(site.address(sample))
        let dead: [String] = try page.evaluate(
          """
          [...document.querySelectorAll("button, input, select, [disabled], .filter")]
            .filter((element) => element.checkVisibility()).map((element) => element.outerHTML)
          """)
        #expect(dead == [], "\(sample)")
        let pointers: [String] = try page.evaluate(
          """
          [...document.querySelectorAll(".sortable th")]
            .flatMap((head) => ["", "::after"].map((part) => getComputedStyle(head, part)))
            .filter((style) => style.cursor === "pointer" || !["none", "normal"]
              .includes(style.content)).map((style) => style.content)
          """)
        #expect(pointers == [], "\(sample)")
      }
    }
  }
}
