import Diagnostics
import SiteModel
import Testing

@testable import Templates

struct StyleSheetTests {
  private func css(accent: String?) -> String {
    var settings = SiteSettings(title: Located("Desk", at: SampleSite.nowhere))
    settings.accent = accent.map { Located($0, at: SampleSite.nowhere) }
    let assets = BriefingTheme().assets(for: settings)
    #expect(assets.styleSheet.name == "site.css")
    #expect(assets.favicon.name == "favicon.svg")
    return String(decoding: assets.styleSheet.bytes, as: UTF8.self)
  }

  @Test func commentsAndWhiteSpaceAreLeftOut() {
    let css = """
      /* a comment */
      .a > .b {
        color: red; /* why
        it is red */
        margin: calc(1rem + 2px)
          auto;
      }
      """
    #expect(
      StyleSheet.minified(css) == ".a > .b {color: red;margin: calc(1rem + 2px) auto;}")
  }

  @Test func theSheetIsWholeAndAsksNothingOfAnotherServer() {
    let css = css(accent: nil)
    #expect(css.count { $0 == "{" } == css.count { $0 == "}" })
    for absent in ["/*", "\n", "@import", "url(", "http"] { #expect(!css.contains(absent)) }
    #expect(css.utf8.count < 40_000)
  }

  @Test func everyMarkingHasSheetsOfItsOwn() {
    let css = css(accent: nil)
    for marking in Marking.allCases {
      #expect(css.contains("@page \(marking.className) {"))
      #expect(css.contains("content: \"\(marking.rawValue)\";"))
    }
  }

  @Test(arguments: [
    ("#123abc", ":root{--accent:light-dark(#123abc,color-mix(in oklab,#123abc 50%,#fff))}"),
    ("#123 #fed", ":root{--accent:light-dark(#123,#fed)}"),
    ("#123abc, #FEDCBA", ":root{--accent:light-dark(#123abc,#FEDCBA)}"),
  ])
  func anAccentOfTheSiteReplacesTheThemes(accent: String, rule: String) {
    #expect(css(accent: accent).hasSuffix(rule))
  }

  @Test(arguments: ["", "red", "#12", "#12345g", "#123;}body{x:y", "#111 #222 #333", "}"])
  func whatIsNoColourNeverReachesTheSheet(accent: String) {
    #expect(css(accent: accent) == css(accent: nil))
  }
}
