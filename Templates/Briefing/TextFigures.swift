import Markup
import SiteModel
import Statistics

/// Length and readability of the text: `812 words, 4 minutes, Flesch reading ease 52`.
struct TextFigures: Component {
  let text: TextStatistics
  let minutes: Int

  var body: some HTML {
    P(class: "size") {
      Counted(text.words, "word", "words")
      ", "
      Counted(minutes, "minute", "minutes")
      " to read"
      if let ease = text.readingEase {
        ", Flesch reading ease "
        ease
        " ("
        Self.describe(ease)
        ")"
      }
      "."
    }
  }

  /// Flesch's own bands (How to Write Plain English, 1979).
  static func describe(_ ease: Int) -> String {
    switch ease {
    case 90...: "very easy"
    case 80..<90: "easy"
    case 70..<80: "fairly easy"
    case 60..<70: "standard"
    case 50..<60: "fairly difficult"
    case 30..<50: "difficult"
    default: "very difficult"
    }
  }
}

extension TextStatistics {
  /// Flesch reading ease, rounded: 206.835 − 1.015 words/sentence − 84.6 syllables/word; nil for a
  /// text without a sentence. In thousandths, so that it is exact.
  var readingEase: Int? {
    guard words > 0, sentences > 0 else { return nil }
    let scale = words * sentences
    let thousandths = 206_835 * scale - 1_015 * words * words - 84_600 * syllables * sentences
    let (quotient, remainder) = thousandths.quotientAndRemainder(dividingBy: scale * 1_000)
    return quotient + (remainder * 2 >= scale * 1_000 ? 1 : 0)
      - (remainder * 2 <= -scale * 1_000 ? 1 : 0)
  }
}
