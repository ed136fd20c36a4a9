import Statistics
import Testing

@Suite struct TextStatisticsTests {
  static let blocks = [
    "Thefts and missiles", "North Korea stole $400m in 2021. It denies this.",
    "盗難は増えた。", "A list item without a stop", "", "“Why?” The U.S. did not say.",
  ]

  @Test func theCountsOfAPageAreTheSumOfItsBlocks() {
    var page = TextStatistics()
    for block in Self.blocks { page.add(block) }
    #expect(page == Self.blocks.map { TextStatistics($0) }.reduce(TextStatistics(), +))
    #expect(page.words == 3 + 9 + 6 + 6 + 0 + 6)
    #expect(page.sentences == 1 + 2 + 1 + 1 + 0 + 2)
  }

  @Test func aHeadingIsASentenceOfItsOwn() {
    // Two blocks are never one sentence, though no stop stands between them.
    var page = TextStatistics("Thefts and missiles")
    page.add("the money trail")
    #expect(page.sentences == 2)
  }

  @Test func bytesAndStringsCountAlike() {
    for block in Self.blocks {
      var counts = TextStatistics()
      Array(block.utf8).withUnsafeBufferPointer { counts.add(block: $0) }
      #expect(counts == TextStatistics(block))
    }
  }

  @Test func bytesThatAreNotUTF8ArePassedOver() {
    let bytes: [UInt8] =
      Array("one".utf8) + [0xFF, 0x80, 0xC3] + Array(" two".utf8) + [0xE2, 0x80]
    var counts = TextStatistics()
    bytes.withUnsafeBufferPointer { counts.add(block: $0) }
    #expect(counts.words == 2)
    #expect(counts.letters == 6)
  }

  /// Any bytes whatever are counted without trouble, and no more words are found than bytes.
  @Test func noiseIsCountedWithoutTrouble() {
    var random = Noise(seed: 11)
    let alphabet: [UInt8] =
      Array("aeqguyEIl'-.,:$5 !?)\"".utf8) + [0xC3, 0xA9, 0xE2, 0x80, 0x99, 0xF0]
    for _ in 0..<5000 {
      let bytes = (0..<(random.next() % 60)).map { _ in
        alphabet[Int(random.next() % UInt64(alphabet.count))]
      }
      var counts = TextStatistics()
      bytes.withUnsafeBufferPointer { counts.add(block: $0) }
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
