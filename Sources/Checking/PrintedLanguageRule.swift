public import Diagnostics
import Quantities
public import SiteModel

/// Numbers are printed in six languages; a page in another has English ones, which nobody should
/// learn from the page.
public enum PrintedLanguageRule {
  /// One hint for each language of the site and its pages that numbers are not printed in, where it
  /// is declared first.
  public static func diagnostics(_ settings: SiteSettings, _ pages: [ParsedPage]) -> [Diagnostic] {
    let declared =
      [settings.declaredLanguage].compactMap(\.self)
      + pages.compactMap(\.frontMatter.declaredLanguage)
    let places = Dictionary(declared.map { ($0.value, $0.range) }) { first, _ in first }
    let known = NumberLocale.Language.allCases.map(\.rawValue)
    return places.filter { NumberLocale(tag: $0.key) == nil }.sorted { $0.key < $1.key }.map {
      language, place in
      Diagnostic(
        .hint, Rule.printedInEnglish.id, "numbers in '\(language)' are printed in English",
        at: place,
        notes: ["the languages of numbers are \(known.joined(separator: ", "))"],
        helps: ["where English words would be wrong, write the number without a link"])
    }
  }
}

extension Rule {
  static let printedInEnglish = Rule(
    "printed-in-english", .numbers, .hint,
    "numbers can be printed in the language of the site and its pages",
    """
    Numbers are printed in English, French, German, Spanish, Arabic and Korean. On a page in \
    another language, what is put in for `…` comes with English words and separators. Write such \
    numbers yourself, without a link, where that would be wrong.
    """,
    bad: Example(
      "site.yaml",
      """
      title: Observatório do porto
      language: ‹pt›
      """),
    good: Example(
      "site.yaml",
      """
      title: Observatoire du port
      language: fr
      """))
}
