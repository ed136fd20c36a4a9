/// How hard a text is to read, by the usual measures.
///
/// All but LIX were fitted to English and are nil for other languages; all are nil for an empty
/// text. They are estimates that go onto a page with one decimal, so they are binary numbers.
public struct Readability: Hashable, Sendable {
  /// Flesch 1948: about 100 is very easy, 60 plain, under 30 for specialists; may leave 0 to 100.
  public var fleschReadingEase: Double?
  /// Kincaid et al. 1975: the United States school grade that can read it.
  public var fleschKincaidGrade: Double?
  /// Smith and Senter 1967, a school grade from letters, words and sentences alone.
  public var automatedReadabilityIndex: Double?
  /// Coleman and Liau 1975, a school grade from letters, words and sentences alone.
  public var colemanLiauIndex: Double?
  /// Björnsson 1968, for any language: under 30 easy, 40 medium, 50 hard, over 60 very hard.
  public var lix: Double?
  /// McLaughlin 1969, a school grade; meant for thirty sentences or more.
  public var smogGrade: Double?

  /// - Parameter language: a BCP 47 tag such as `en` or `en-GB`.
  public init(_ text: TextStatistics, language: String = "en") {
    guard text.words > 0, text.sentences > 0 else { return }
    let words = Double(text.words)
    let sentences = Double(text.sentences)
    lix = words / sentences + 100 * Double(text.longWords) / words

    guard isEnglish(language) else { return }
    let wordsPerSentence = words / sentences
    let syllablesPerWord = Double(text.syllables) / words
    let lettersPerWord = Double(text.letters) / words
    fleschReadingEase = 206.835 - 1.015 * wordsPerSentence - 84.6 * syllablesPerWord
    fleschKincaidGrade = 0.39 * wordsPerSentence + 11.8 * syllablesPerWord - 15.59
    automatedReadabilityIndex = 4.71 * lettersPerWord + 0.5 * wordsPerSentence - 21.43
    colemanLiauIndex = 0.0588 * 100 * lettersPerWord - 0.296 * 100 / wordsPerSentence - 15.8
    smogGrade =
      1.043 * (30 * Double(text.polysyllables) / sentences).squareRoot() + 3.1291
  }

  /// A measure as it is printed, with one decimal: `61.3`, `-2.0`.
  public static func printed(_ measure: Double) -> String {
    let tenths = Int((measure * 10).rounded())
    let (whole, rest) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
    return "\(tenths < 0 ? "-" : "")\(whole).\(rest)"
  }
}

extension TextStatistics {
  /// The measures of readability; `language` is a BCP 47 tag such as `en` or `en-GB`.
  public func readability(language: String = "en") -> Readability {
    Readability(self, language: language)
  }

  /// Minutes that an adult takes to read the text silently, to the nearest and at least one: 238
  /// words a minute (Brysbaert, *How many words do we read per minute?*, 2019).
  public var readingMinutes: Int { max(1, (words + 119) / 238) }
}

private func isEnglish(_ language: String) -> Bool {
  let tag = language.lowercased()
  return tag == "en" || tag.hasPrefix("en-")
}
