import Markup
import SiteModel
import Statistics

/// Length and readability of the text: `812 words, 4 minutes to read, Flesch reading ease 52`.
struct TextFigures: Component {
  let text: TextStatistics
  let minutes: Int
  /// BCP 47; the measure was made for English and is left out elsewhere.
  let language: String

  var body: some HTML {
    P(class: "size") {
      Counted(text.words, "word", "words")
      ", "
      Counted(minutes, "minute", "minutes")
      " to read"
      if let ease = text.readability(language: language).fleschReadingEase {
        ", Flesch reading ease "
        Int(ease.rounded())
        " ("
        Self.describe(ease)
        ")"
      }
      "."
    }
  }

  /// Flesch's own bands (*The Art of Readable Writing*, 1949).
  static func describe(_ ease: Double) -> String {
    switch ease.rounded() {
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
