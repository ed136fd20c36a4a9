import Statistics
import Testing

@Suite struct SyllableTests {
  @Test(arguments: [
    (1, "the be here there some have these one once are more be a I"),
    (2, "money broken stolen bitcoin crypto into hacker panel weapons country"),
    (3, "media currency government laundering financial exposure exchanges"),
    (4, "information January security society industrial specifically"),
    (5, "cryptocurrency international university"),
  ])
  func countsGroupsOfVowels(syllables: Int, words: String) { expect(syllables, words) }

  @Test(arguments: [
    (1, "time times used based made makes trades thefts strikes clothes breathe wage"),
    (1, "launched stopped worked asked called filled curled crawled owned"),
    (2, "wanted ended added prices changes boxes searches sources finance losses"),
    (2, "table people little missile title handle handled settled hundred sacred centre metres"),
    (2, "statement movement likely lately safety careful homeless hopeful"),
    (3, "settlement supplement unlikely completely awareness finances resources carefully"),
  ])
  func anEMayBeSilent(syllables: Int, words: String) { expect(syllables, words) }

  @Test(arguments: [
    (1, "source brief chief friend field week need each reach means sea George"),
    (2, "nation million region union vision fashion Russia social ocean patient ancient"),
    (2, "quiet science client poem create lion react fluid ruin giant going being trying"),
    (3, "radio studio period Korea Korean area idea video museum theatre"),
    (3, "actual annual influence arguing medium audience previous obvious behaviour earlier"),
    (4, "reality material experience associate continuous cooperate coordinate reliable"),
    (4, "European"),
  ])
  func vowelsSideBySideMayBeSpokenApart(syllables: Int, words: String) {
    expect(syllables, words)
  }

  @Test(arguments: [
    (1, "yet year yes play played eye eyes they say guide guess league quick queue"),
    (2, "player buyer paying royal beyond unique request language guilty persuade"),
    (3, "employer employee conveyor"),
  ])
  func someVowelsAreSpokenAsConsonants(syllables: Int, words: String) {
    expect(syllables, words)
  }

  @Test(arguments: [
    (2, "prism rhythm chasm isn't didn't couldn't"), (4, "terrorism algorithms"),
    (1, "don't won't it's they've we're he'll you’re"), (2, "hacker's people's"),
  ])
  func endingsMayBeSyllables(syllables: Int, words: String) { expect(syllables, words) }

  @Test(arguments: [
    (1, "aisle Seoul"), (2, "something someone business marriage household therefore Wednesday"),
    (3, "element everything familiar nuclear overseas guarantee shareholder"), (4, "everybody"),
  ])
  func knowsTheExceptions(syllables: Int, words: String) { expect(syllables, words) }

  @Test(arguments: [
    (2, "large-scale mid-May Kim-Jong"), (4, "state-of-the-art"), (3, "twenty-one"),
  ])
  func theJointsOfACompoundAreHeard(syllables: Int, words: String) { expect(syllables, words) }

  @Test func figuresAndUnpronounceableAbbreviationsCountOne() {
    expect(1, "2021 1,234.56 $50m 40% mid-2021 DPRK Mr Dr p.m. U.S.")
  }

  @Test func wordsOfThreeSyllablesArePolysyllables() {
    #expect(TextStatistics("media society theft money").polysyllables == 2)
    #expect(TextStatistics("state-of-the-art").polysyllables == 1)
  }

  /// Capitals are spoken like small letters.
  private func expect(
    _ syllables: Int, _ words: String, location: SourceLocation = #_sourceLocation
  ) {
    for word in words.split(separator: " ") {
      for spelling in [String(word), word.uppercased()] {
        let counted = TextStatistics(spelling).syllables
        #expect(counted == syllables, "\(spelling)", sourceLocation: location)
      }
    }
  }
}
