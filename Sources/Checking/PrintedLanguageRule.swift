public import Diagnostics
import Quantities
public import SiteModel

/// Numbers are printed in six languages; a page in another has English ones, which nobody should
/// learn from the page.
public enum PrintedLanguageRule {
  public static let id: RuleID = "printed-in-english"

  /// One hint for each language of the site and its pages that numbers are not printed in.
  public static func diagnostics(_ settings: SiteSettings, _ pages: [ParsedPage]) -> [Diagnostic] {
    let all = Set([settings.language] + pages.compactMap(\.frontMatter.language))
    let known = NumberLocale.Language.allCases.map(\.rawValue)
    return all.filter { NumberLocale(tag: $0) == nil }.sorted().map { language in
      Diagnostic(
        .hint, id, "numbers in '\(language)' are printed in English", at: nil,
        notes: ["the languages of numbers are \(known.joined(separator: ", "))"],
        helps: ["where English words would be wrong, write the number without a link"])
    }
  }
}
