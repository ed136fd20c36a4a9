import Markup
import SiteModel
import Testing

@testable import Templates

/// The frame speaks the page's language.
struct WordingTests {
  /// Every text, phrase and noun of a language by its place in the table.
  private func entries(of value: Any, at path: String = "") -> [String: Any] {
    if value is Phrase || value is Noun || value is String || value is [String] {
      return [path: value]
    }
    return Mirror(reflecting: value).children.reduce(into: [:]) { found, child in
      found.merge(entries(of: child.value, at: "\(path).\(child.label ?? "")")) { old, _ in old }
    }
  }

  private func places(of phrase: Phrase) -> Set<Int> {
    Set(
      phrase.pieces.compactMap { piece in
        if case .place(let place) = piece { place } else { nil }
      })
  }

  /// A translation fills the same places as the English, leaves nothing out and forgets no month.
  @Test(arguments: Wording.table.keys.sorted())
  func everyLanguageIsWhole(_ language: Substring) throws {
    let english = entries(of: Wording.english)
    let words = entries(of: try #require(Wording.table[language]))
    #expect(english.count > 150)
    for (path, value) in words {
      switch (value, english[path]) {
      case (let phrase as Phrase, let original as Phrase):
        #expect(places(of: phrase) == places(of: original), "\(language)\(path)")
      case (let list as [String], let original as [String]):
        #expect(path.hasSuffix("judgementIDs") || list.count == original.count)
        #expect(list.allSatisfy { !$0.isEmpty })
      case (let text as String, _):
        #expect(!text.isEmpty && !text.contains("{"), "\(language)\(path)")
      default: break
      }
    }
  }

  @Test(arguments: [
    ("fr", "français"), ("fr-CA", "français"), ("FR", "français"), ("en-GB", "English"),
    ("it", "English"), ("", "English"), ("fro", "English"),
  ])
  func aTagChoosesItsWords(tag: String, language: String) {
    let expected = language == "English" ? "Close" : "Fermer"
    #expect(Wording.of(tag).notes.close == expected)
  }

  @Test(arguments: [
    ("en", 0, "0 facts"), ("fr", 0, "0 fait"), ("fr", 1_200, "1\u{202F}200 faits"),
    ("de", 1, "1 Angabe"), ("de", 12_345, "12.345 Angaben"), ("es", 1_200, "1200 datos"),
    ("es", 12_000, "12.000 datos"), ("ko", 1, "사실 1건"), ("ar", 0, "لا حقائق"),
    ("ar", 1, "حقيقة واحدة"), ("ar", 2, "حقيقتان"), ("ar", 3, "3 حقائق"), ("ar", 11, "11 حقيقة"),
    ("ar", 100, "100 حقيقة"), ("ar", 103, "103 حقائق"),
  ])
  func countsTakeTheirPlural(language: String, count: Int, words: String) {
    #expect(Wording.of(language).facts(count).text == words)
  }

  @Test(arguments: [
    ("en", "1 February 2022"), ("fr", "1er février 2022"), ("de", "1. Februar 2022"),
    ("es", "1 de febrero de 2022"), ("ar", "1 فبراير 2022"), ("ko", "2022년 2월 1일"),
  ])
  func daysAreWrittenAsTheLanguageDoes(language: String, words: String) {
    var writer = HTMLWriter()
    Wording.of(language).day(SampleSite.date("2022-02-01")).write(into: &writer)
    #expect(
      String(decoding: writer.bytes, as: UTF8.self)
        == #"<time datetime="2022-02-01">\#(words)</time>"#)
  }

  @Test func aPhraseKeepsWhatIsNoPlace() {
    let phrase: Phrase = "{2} of {1}, {x} and {"
    #expect(phrase.text("a", "b") == "b of a, x} and ")
    #expect(("" as Phrase).text("a") == "")
    #expect(("{3}" as Phrase).text("a") == "")
  }
}
