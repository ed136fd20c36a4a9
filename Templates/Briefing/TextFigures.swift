import Markup
import SiteModel
import Statistics

/// Length and readability of the text: `812 words, 4 minutes to read, Flesch reading ease 52`.
struct TextFigures: Component {
  let text: TextStatistics
  let minutes: Int
  let page: LocalPage

  var body: some HTML {
    P(class: "size") {
      page.words.briefing.length.filled { place in
        if place == 1 { page.words.words(text.words) } else { page.words.minutes(minutes) }
      }
      // The measure was made for English and is left out elsewhere.
      if let ease = text.readability(language: page.language).fleschReadingEase {
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
