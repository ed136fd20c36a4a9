import Statistics
import Testing

@Suite struct ReadabilityTests {
  /// Counted by hand:
  ///
  /// - 5 + 7 = 12 words in 2 sentences;
  /// - North Ko-re-an hack-ers stole crypto-cur-ren-cy: 1 + 3 + 2 + 1 + 5; of North and so on.
  static let text = """
    North Korean hackers stole cryptocurrency. The U.N. panel traced \
    more than $50 million.
    """

  @Test func countsAShortTextAsAReaderWould() {
    let counts = TextStatistics(Self.text)
    // North Korean hackers stole cryptocurrency · The U.N. panel traced more than $50 million
    #expect(counts.words == 13)
    #expect(counts.sentences == 2)
    // 5 + 6 + 7 + 5 + 14 · 3 + 2 + 5 + 6 + 4 + 4 + 2 + 7
    #expect(counts.letters == 70)
    // hackers, cryptocurrency, million
    #expect(counts.longWords == 3)
    // 1 + 3 + 2 + 1 + 5 · 1 + 1 + 2 + 1 + 1 + 1 + 1 + 2
    #expect(counts.syllables == 22)
    // Korean, cryptocurrency
    #expect(counts.polysyllables == 2)
  }

  private var sample: TextStatistics {
    var counts = TextStatistics()
    counts.words = 100
    counts.sentences = 5
    counts.syllables = 150
    counts.letters = 470
    counts.longWords = 25
    counts.polysyllables = 10
    return counts
  }

  @Test func computesTheMeasures() throws {
    let measures = sample.readability()
    #expect(isNear(try #require(measures.fleschReadingEase), 59.635))
    #expect(isNear(try #require(measures.fleschKincaidGrade), 9.91))
    #expect(isNear(try #require(measures.automatedReadabilityIndex), 10.707))
    #expect(isNear(try #require(measures.colemanLiauIndex), 10.356))
    #expect(isNear(try #require(measures.lix), 45))
    #expect(isNear(try #require(measures.smogGrade), 11.20814))
  }

  private func isNear(_ a: Double, _ b: Double) -> Bool { abs(a - b) < 0.00001 }

  @Test(arguments: ["en", "en-GB", "EN-us"])
  func everyKindOfEnglishIsMeasured(language: String) {
    #expect(sample.readability(language: language) == sample.readability())
  }

  @Test(arguments: ["de", "fr-CA", "eng-lish", "", "e"])
  func otherLanguagesHaveOnlyTheMeasureThatIsNotFittedToEnglish(language: String) {
    let measures = sample.readability(language: language)
    #expect(measures.lix == 45)
    #expect(measures.fleschReadingEase == nil)
    #expect(measures.fleschKincaidGrade == nil)
    #expect(measures.automatedReadabilityIndex == nil)
    #expect(measures.colemanLiauIndex == nil)
    #expect(measures.smogGrade == nil)
  }

  @Test func anEmptyTextHasNoMeasures() {
    let measures = TextStatistics("").readability()
    #expect(measures == TextStatistics("… — !").readability())
    #expect(measures.lix == nil)
    #expect(measures.fleschReadingEase == nil)
  }

  @Test(arguments: [
    (59.635, "59.6"), (9.91, "9.9"), (45, "45.0"), (-1.96, "-2.0"), (-0.04, "0.0"), (0.05, "0.1"),
  ])
  func measuresArePrintedWithOneDecimal(measure: Double, printed: String) {
    #expect(Readability.printed(measure) == printed)
  }

  @Test(arguments: [(0, 1), (1, 1), (238, 1), (356, 1), (357, 2), (476, 2), (2380, 10)])
  func readingTakesAtLeastAMinute(words: Int, minutes: Int) {
    var counts = TextStatistics()
    counts.words = words
    #expect(counts.readingMinutes == minutes)
  }
}
