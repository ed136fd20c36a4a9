import Expressions
import Quantities
import SiteModel
import Testing

/// What is composed for a page speaks the page's language.
struct PageWordsTests {
  private static let languages = NumberLocale.Language.allCases.filter { $0 != .english }

  /// Every phrase of a language by its place in the table.
  private func entries(of value: Any, at path: String = "") -> [String: String] {
    if value is String || value is Pattern || value is CountPhrase {
      return [path: "\(value)"]
    }
    return Mirror(reflecting: value).children.reduce(into: [:]) { found, child in
      found.merge(entries(of: child.value, at: "\(path).\(child.label ?? "")")) { old, _ in old }
    }
  }

  private func places(in phrase: String) -> Set<String> {
    Set(phrase.matches(of: /\{\d\}/).map { String($0.output) })
  }

  /// A translation leaves nothing in English, and fills no place that the English has not.
  @Test(arguments: languages)
  func everyLanguageIsWhole(_ language: NumberLocale.Language) {
    // The same in both languages, or signs alone.
    let shared: Set = [
      ".formulas.comma", ".charts.event", ".charts.over", ".charts.named", ".charts.timeline.small",
      ".markdown.important", ".charts.count", ".formulas.converted", ".formulas.quoted",
      ".corrections.colon", ".corrections.title", ".corrections.correction",
    ]
    let english = entries(of: PageWords.of(.english).value)
    let words = entries(of: PageWords.of(language).value)
    #expect(english.count > 90)
    for (path, phrase) in words where !path.hasPrefix(".estimates") {
      guard let original = english[path] else { continue }
      #expect(shared.contains(path) || phrase != original, "\(language)\(path)")
      #expect(places(in: phrase).isSubset(of: places(in: original)), "\(language)\(path)")
    }
  }

  @Test(arguments: languages)
  func everyFunctionHasItsNoun(_ language: NumberLocale.Language) {
    let functions = PageWords.of(language).formulas.functions
    #expect(functions.count == 31)
    #expect(functions.values.allSatisfy { $0("x").contains("x") })
  }

  /// A scale keeps its ranges in every language, and its own words are understood in all.
  @Test(arguments: languages, [SiteSettings.EstimateScale.icd203, .phia, .ipcc])
  func scalesKeepTheirRanges(
    _ language: NumberLocale.Language, _ scale: SiteSettings.EstimateScale
  ) {
    let own = scale.terms(in: "en")
    let local = scale.terms(in: language.rawValue)
    #expect(local.map(\.low) == own.map(\.low) && local.map(\.high) == own.map(\.high))
    for (term, original) in zip(local, own) {
      let marks = (term.words + original.words).map { scale.term(for: $0, in: language.rawValue) }
      #expect(marks.allSatisfy { $0?.low == original.low && $0?.high == original.high })
      #expect(scale.term(for: original.words[0], in: language.rawValue)?.term == term.words[0])
    }
  }

  @Test(arguments: [
    ("Très Improbable", "fr", "très improbable"), ("very-likely", "fr", "très probable"),
    ("aussi probable", "fr", nil), ("sehr wahrscheinlich", "de", "sehr wahrscheinlich"),
    ("très improbable", "en", nil), ("likely", "it", "likely"),
    ("à peu près aussi probable qu'improbable", "fr", "à peu près aussi probable qu’improbable"),
  ])
  func wordsOfLikelihoodAreKnownInTheLanguageOfThePage(
    words: String, language: String, term: String?
  ) {
    #expect(SiteSettings.EstimateScale.ipcc.term(for: words, in: language)?.term == term)
  }

  @Test(arguments: [
    ("high", "fr", Confidence.high), ("Confiance élevée", "fr", .high),
    ("hohe Verlässlichkeit", "de", .high), ("confianza baja", "es", .low),
    ("ثقة متوسطة", "ar", .moderate), ("낮은 확신", "ko", .low), ("confiance élevée", "en", nil),
  ])
  func confidenceIsKnownInTheLanguageOfThePage(
    words: String, language: String, level: Confidence?
  ) {
    #expect(Confidence(words: words, in: language) == level)
  }

  /// Arabic has a form for one, for two, for few, for many and for hundreds.
  @Test(arguments: [
    (1, "صف واحد من أصل 200 بلا قيمة في x"), (2, "صفان من أصل 200 بلا قيمة في x"),
    (5, "5 صفوف من أصل 200 بلا قيمة في x"), (11, "11 صفًّا من أصل 200 بلا قيمة في x"),
    (100, "100 صف من أصل 200 بلا قيمة في x"),
  ])
  func arabicCountsTakeTheirForm(count: Int, words: String) throws {
    let locale = try #require(NumberLocale(tag: "ar"))
    let phrase = PageWords.of("ar").formulas.missing
    #expect(locale.words(phrase, count, "200", "x") == words)
  }

  @Test(arguments: [("ar", true), ("ar-EG", true), ("he", true), ("fr", false), ("", false)])
  func someLanguagesRunFromRightToLeft(tag: String, isRightToLeft: Bool) {
    #expect(PageLanguage.isRightToLeft(tag) == isRightToLeft)
  }
}
