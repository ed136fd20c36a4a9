import Testing

extension WithBrowser {
  /// Drawings on a page that is read from right to left.
  @Suite struct DirectionTests {
    /// The numbers are on the left in every script; words read in their own direction, so that what
    /// ends with a bracket has it on the left.
    @Test func wordsOfADrawingReadInTheirDirection() throws {
      let site = try BuiltSite(
        briefing: """
          ```csv ports hidden
          port,ships
          العقبة [1],120
          بورسعيد 2),90
          ```

          ```chart ports
          kind: bar
          direction: horizontal
          x: port
          y: ships
          ```

          """, language: "ar")
      let page = try WithBrowser.page(site.address("briefings/page/index.html"))
      let places: [[Double]] = try page.evaluate(
        """
        [...document.querySelectorAll(".chart-wide text")]
          .filter((text) => /^[\\u0600-\\u06ff]/.test(text.textContent)).map((text) => {
            const last = text.textContent.length - 1;
            return [0, last].map((place) => text.getExtentOfChar(place).x);
          })
        """)
      #expect(places.count == 2)
      for place in places { #expect(place[0] > place[1]) }
      #expect(page.problems == [])
    }
  }
}
