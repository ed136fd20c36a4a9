import Statistics
import Testing

@Suite struct SentenceTests {
  @Test(arguments: [
    ("", 0), ("...", 0), ("One sentence.", 1), ("No stop at the end", 1),
    ("First. Second.", 2), ("First! Second? Third.", 3), ("First.\nSecond.", 2),
    ("Did they?! Yes.", 2), ("End of it.  ", 1),
  ])
  func endsAtAStopOrWithTheBlock(text: String, sentences: Int) {
    #expect(TextStatistics(text).sentences == sentences)
  }

  @Test(arguments: [
    ("Mr. Smith met Dr. Jones.", 1), ("St. Petersburg and Gen. Kim.", 1),
    ("J. R. R. Tolkien met George W. Bush.", 1), ("See No. 5 and p. 12.", 1),
    ("In Feb. 2022 it rose.", 1), ("Did it rise? No. It fell.", 3),
    ("It cost approx. five million.", 1), ("Exchanges, e.g. Upbit, lost it.", 1),
    ("Chainalysis et al. report it.", 1), ("A sum vs. Another.", 1),
  ])
  func goesOnAfterTitlesInitialsAndAbbreviations(text: String, sentences: Int) {
    #expect(TextStatistics(text).sentences == sentences)
  }

  @Test(arguments: [
    ("The U.S. Treasury said so.", 1), ("They went to the U.S. The talks failed.", 2),
    ("At 5 p.m. Seoul time it fell.", 1), ("It ended at 5 p.m. They left.", 2),
    ("Bithumb Inc. Korea paid.", 1), ("It hit Bithumb Inc. It was quick.", 2),
    ("Exchanges, bridges, etc. And more.", 2),
  ])
  func anAbbreviationMayEndOneBeforeAWordThatOpensOne(text: String, sentences: Int) {
    #expect(TextStatistics(text).sentences == sentences)
  }

  @Test(arguments: [
    ("It rose 1.5 per cent.", 1), ("Version 2.0.1 is at example.com now.", 1),
    ("In 2021. 400 were lost.", 2), ("It cost $1.5m. More followed.", 2),
  ])
  func aStopInsideANumberOrAddressIsNone(text: String, sentences: Int) {
    #expect(TextStatistics(text).sentences == sentences)
  }

  @Test func readsOnBehindAnEarlierSentence() {
    let text = "It fell. It rose. It fell."
    #expect(sentenceRange(around: 9..<11, in: text, after: 8) == 9..<17)
    #expect(sentenceRange(around: 18..<20, in: text, after: 8) == 18..<26)
  }

  @Test(
    "The sentence around a part begins and ends as sentences are counted",
    arguments: [
      ("It fell. They took $5m. It rose.", "$5m", "They took $5m."),
      ("They took $5m", "$5m", "They took $5m"),
      ("They took $5m.  ", "$5m", "They took $5m."),
      ("Mr. Kim of Bithumb Inc. Korea lost $1.5m in Feb. 2022.", "$1.5m", nil),
      ("It was the U.S. They took $5m.", "$5m", "They took $5m."),
      ("“It fell.” They took (at least) $5m.", "$5m", "They took (at least) $5m."),
      ("盗難は増えた。$5mだ。", "$5m", "$5mだ。"), ("They took $5m. It fell.", ". It", nil),
    ] as [(String, String, String?)])
  func findsTheSentenceAroundAPart(text: String, part: String, sentence: String?) throws {
    let place = try #require(text.firstRange(of: part))
    let start = text.utf8.distance(from: text.startIndex, to: place.lowerBound)
    let range = sentenceRange(around: start..<start + part.utf8.count, in: text)
    #expect(String(decoding: Array(text.utf8)[range], as: UTF8.self) == sentence ?? text)
  }

  @Test(arguments: [
    ("Wait... what?", 1), ("Wait... What?", 2), ("Wait… yes.", 1), ("Wait… Yes.", 2),
  ])
  func anEllipsisEndsOneBeforeACapital(text: String, sentences: Int) {
    #expect(TextStatistics(text).sentences == sentences)
  }

  @Test(arguments: [
    ("\"Stop!\" he said.", 1), ("\"Stop!\" He left.", 2), ("He said “no.” She left.", 2),
    ("It fell. “Why?” they asked.", 2), ("It fell. (It was late.) It rose.", 3),
    ("It fell (in 2021). It rose [later].", 2), ("It ‘fell.’ It rose.", 2),
  ])
  func quotesAndBracketsCloseAfterTheStop(text: String, sentences: Int) {
    #expect(TextStatistics(text).sentences == sentences)
  }

  @Test(arguments: [
    ("盗難は増えた。北朝鮮は否定した。", 2), ("「盗難は？」と聞いた。", 2), ("자료가 있다. 끝.", 2),
    ("Кража. Ещё одна. и так далее.", 2), ("Fin. Été suivant.", 2),
  ])
  func otherScriptsHaveSentencesToo(text: String, sentences: Int) {
    #expect(TextStatistics(text).sentences == sentences)
  }
}
