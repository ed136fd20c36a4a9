import Foundation
import Testing

extension WithBrowser {
  /// One page of each kind of the demonstration site.
  @Suite struct PageKindTests {
    @Test func nothingIsWrongAndNothingIsAskedElsewhere() throws {
      let site = try WithBrowser.demonstration()
      #expect(site.samples.count > 8)
      let page = try WithBrowser.page()
      for sample in site.samples {
        try page.open(site.address(sample))
        #expect(page.problems == [], "\(sample)")
      }
      #expect(page.requests.count > 2 * site.samples.count)
      #expect(page.requests.allSatisfy { $0.hasPrefix("file://") || $0.hasPrefix("data:") })
    }

    /// A phone of 320 pixels: a page is read without scrolling it sideways (WCAG 2.2, 1.4.10), and
    /// what scrolls by itself takes the focus.
    @Test func noPageScrollsSideways() throws {
      let site = try WithBrowser.demonstration()
      let page = try WithBrowser.page()
      try page.setSize(width: 320, height: 800)
      for address in site.pages
      where address.hasPrefix("briefings/") || site.samples.contains(address) {
        try page.open(site.address(address))
        let width: Int = try page.evaluate("document.documentElement.scrollWidth")
        #expect(width <= 320, "\(address)")
        let unreachable: [String] = try page.evaluate(
          """
          [...document.querySelectorAll("main *")].filter((element) =>
            ["auto", "scroll"].includes(getComputedStyle(element).overflowX)
            && element.scrollWidth > element.clientWidth && element.tabIndex < 0)
            .map((element) => element.outerHTML.slice(0, 80))
          """)
        #expect(unreachable == [], "\(address)")
      }
    }

    @Test func aPageIsDarkForReadersWhoWantItDark() throws {
      let site = try WithBrowser.demonstration()
      let page = try WithBrowser.page(site.address("briefings/2025-04-seven-years/index.html"))
      var shades: [Int] = []
      var pictures: [Data] = []
      for isDark in [false, true] {
        try page.setColourScheme(dark: isDark)
        shades.append(
          try page.evaluate(
            "parseInt(/\\d+/.exec(getComputedStyle(document.documentElement).backgroundColor)[0])"))
        pictures.append(try page.screenshot(of: "figure.chart"))
      }
      #expect(shades[0] > 200 && shades[1] < 60)
      #expect(pictures[0].starts(with: Array("\u{89}PNG".unicodeScalars.map { UInt8($0.value) })))
      #expect(pictures[0] != pictures[1])
    }

    /// Without scripts nothing waits for one.
    @Test func nothingDeadIsShownWithoutScripts() throws {
      let site = try WithBrowser.demonstration()
      let page = try WithBrowser.page()
      try page.setScripts(on: false)
      for sample in site.samples {
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
