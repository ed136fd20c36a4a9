import Statistics
import TestSupport
import Testing

@Suite struct TextStatisticsTests {
  static let blocks = [
    "Thefts and missiles", "North Korea stole $400m in 2021. It denies this.",
    "盗難は増えた。", "A list item without a stop", "", "“Why?” The U.S. did not say.",
  ]

  @Test func theCountsOfAPageAreTheSumOfItsBlocks() {
    var page = TextStatistics()
    var counter = TextCounter()
    for block in Self.blocks { page += counter.count(block) }
    #expect(page == Self.blocks.map { TextStatistics($0) }.reduce(TextStatistics(), +))
    #expect(page.words == 3 + 9 + 6 + 6 + 0 + 6)
    #expect(page.sentences == 1 + 2 + 1 + 1 + 0 + 2)
  }

  @Test func aHeadingIsASentenceOfItsOwn() {
    // Two blocks are never one sentence, though no stop stands between them.
    let page = TextStatistics("Thefts and missiles") + TextStatistics("the money trail")
    #expect(page.sentences == 2)
  }

  @Test func bytesAndStringsCountAlike() {
    for block in Self.blocks {
      var counter = TextCounter()
      let counts = Array(block.utf8).withUnsafeBufferPointer { counter.count($0) }
      #expect(counts == TextStatistics(block))
    }
  }

  /// Words that were read before are remembered, which must not change what is counted.
  @Test func countsDoNotDependOnWhatWasReadBefore() {
    var random = SplitMix64(seed: 3)
    let letters = Array("aeiouybcdlnrst".utf8)
    let words = (0..<20_000).map { _ in
      String(
        decoding: (0..<(1 + random.next() % 17)).map { _ in
          letters[Int(random.next() % UInt64(letters.count))]
        }, as: UTF8.self)
    }
    var counter = TextCounter()
    let forwards = words.map { counter.count($0) }
    let backwards = words.reversed().map { counter.count($0) }
    #expect(forwards == backwards.reversed())
    #expect(counter.count("table TABLE ta-ble").syllables == 6)
  }

  @Test func bytesThatAreNotUTF8ArePassedOver() {
    let bytes: [UInt8] =
      Array("one".utf8) + [0xFF, 0x80, 0xC3] + Array(" two".utf8) + [0xE2, 0x80]
    var counter = TextCounter()
    let counts = bytes.withUnsafeBufferPointer { counter.count($0) }
    #expect(counts.words == 2)
    #expect(counts.letters == 6)
  }

  /// Any bytes whatever are counted without trouble, and no more words are found than bytes.
  @Test func noiseIsCountedWithoutTrouble() {
    var random = SplitMix64(seed: 11)
    let alphabet: [UInt8] =
      Array("aeqguyEIl'-.,:$5 !?)\"".utf8) + [0xC3, 0xA9, 0xE2, 0x80, 0x99, 0xF0]
    var counter = TextCounter()
    for _ in 0..<5000 {
      let bytes = (0..<(random.next() % 60)).map { _ in
        alphabet[Int(random.next() % UInt64(alphabet.count))]
      }
      let counts = bytes.withUnsafeBufferPointer { counter.count($0) }
      #expect(counts.words <= bytes.count)
      #expect(counts.sentences <= counts.words)
      #expect(counts.syllables >= counts.words)
      #expect(counts.letters <= bytes.count)
    }
  }

  @Test(arguments: [
    ".", "a", "a.", "A. ", "e", "aeiou", "-", "a-", "'", "\"", ". (", "1,", "U.S. ", "yy", "…", "。",
    "\u{301}", "qu", "\u{AD}",
  ])
  func aLongRunOfAnythingIsQuick(unit: String) {
    let count = 300_000 / unit.utf8.count
    let counts = TextStatistics(String(repeating: unit, count: count))
    #expect(counts.words <= 300_000)
    #expect(counts.sentences <= counts.words)
  }
}
