import Markdown
import SiteModel

/// The words in which a text says how likely something is, or how sure the desk is.
struct EstimateVocabulary {
  private let finder: PhraseFinder

  /// English words that scales have as adjectives only, or that are near to theirs.
  private static let adverbs = [
    "probably", "very probably", "most probably", "improbably", "almost certainly",
    "nearly certainly", "virtually certain", "virtually certainly", "highly likely",
    "highly unlikely", "highly probable", "very likely", "very unlikely", "extremely likely",
    "extremely unlikely", "exceptionally unlikely", "quite likely", "quite unlikely",
    "remote chance", "remote possibility",
  ]
  /// Behind these a word compares, and says nothing about how likely a thing is by itself.
  private static let comparing: Set = ["more", "less", "most", "least", "as", "equally"]

  /// - Parameter language: the tag of the text's language.
  init(_ scale: SiteSettings.EstimateScale, in language: String) {
    let isEnglish = PageLanguage.isEnglish(language)
    // "Remote" alone is mostly said of places.
    let terms = scale.terms(in: language).flatMap(\.words).filter { $0 != "remote" }
    finder = PhraseFinder(terms + (isEnglish ? Self.adverbs : []))
  }

  /// Where the desk says how likely something is, in words of its own.
  func matches(in block: ReviewedBlock) -> [PhraseFinder.Match] {
    let text = block.words.text
    return finder.matches(in: text).filter { match in
      !block.isQuoted(match.range)
        && !Self.comparing.contains(text.word(before: match.range.lowerBound))
        && text.word(after: match.range.upperBound) != "cause"
    }
  }
}
