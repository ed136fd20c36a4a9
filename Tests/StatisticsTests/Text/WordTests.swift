import Statistics
import TestSupport
import Testing

@Suite struct WordTests {
  @Test(arguments: [
    ("", 0), (" \n\t ", 0), ("—", 0), ("... !!!", 0), ("word", 1), ("two words", 2),
    ("line\nbreak", 2), ("comma,comma", 2), ("and/or", 2), ("2019–2021", 2), ("dash—dash", 2),
    ("don't", 1), ("don’t", 1), ("the 'quoted' word", 3), ("groups' plans", 2),
    ("state-of-the-art", 1), ("Jong-un", 1), ("non\u{2011}breaking", 1), ("a - b", 2),
    ("mid-2021", 1), ("1,234.56", 1), ("1, 2", 2), ("14:30", 1), ("3.5%", 1), ("$50m", 1),
    ("US$50m", 1), ("€1.2bn", 1), ("2.0.1", 1), ("snake_case", 1),
    ("e.g. this", 2), ("U.S. dollars", 2), ("5 p.m.", 2), ("example.com", 1), ("No.5", 2),
    ("naïve café", 2), ("Übermensch", 1), ("nai\u{308}ve", 1), ("soft\u{AD}hyphen", 1),
    ("Кража криптовалюты", 2), ("κλοπή", 1), ("١٢٣", 1), ("चोरी हुई", 2),
    ("盗難", 2), ("ハッカー", 1), ("盗んだ", 3), ("한국은행 자료", 2), ("APT38が", 2),
    ("👩‍🚀 flew", 1), ("a\u{A0}b", 2),
  ])
  func countsWords(text: String, words: Int) {
    #expect(TextStatistics(text).words == words)
  }

  @Test(arguments: [
    ("word", 4), ("don't", 4), ("1,234.56", 6), ("naïve", 5), ("$50m", 3), ("盗難", 2),
    ("state-of-the-art", 13), ("nai\u{308}ve", 5),
  ])
  func countsLettersAndDigits(text: String, letters: Int) {
    #expect(TextStatistics(text).letters == letters)
  }

  @Test(arguments: [
    ("launder", 1), ("steals", 0), ("state-of-the-art", 1), ("couldn't", 1), ("1,234,567", 0),
    ("криптовалюта", 1), ("Pyongyang's hackers", 2),
  ])
  func countsWordsOfMoreThanSixLetters(text: String, longWords: Int) {
    #expect(TextStatistics(text).longWords == longWords)
  }

  /// Words are read eight bytes at a time, so a text must count the same wherever it lies and
  /// however long its words are.
  @Test func theLengthAndPlaceOfAWordDoNotMatter() {
    for length in 1...80 {
      for indent in 0...9 {
        let text = String(repeating: " ", count: indent) + String(repeating: "ba", count: length)
        let counts = TextStatistics(text + " x")
        #expect(counts.words == 2)
        #expect(counts.letters == 2 * length + 1)
        #expect(counts.longWords == (length > 3 ? 1 : 0))
        // The syllables of a word are counted in its first sixty-four letters.
        #expect(counts.syllables == min(length, 32) + 1)
      }
    }
  }

  @Test func countsWhatASlowerReaderCounts() {
    var random = SplitMix64(seed: 7)
    let alphabet = Array("aeiybcdRSTU,;(\n ".utf8)
    for _ in 0..<2000 {
      let bytes = (0..<(random.next() % 40)).map { _ in
        alphabet[Int(random.next() % UInt64(alphabet.count))]
      }
      let words = bytes.split { $0 | 0x20 < UInt8(ascii: "a") || $0 | 0x20 > UInt8(ascii: "z") }
      let counts = TextStatistics(String(decoding: bytes, as: UTF8.self))
      #expect(counts.words == words.count)
      #expect(counts.letters == words.reduce(0) { $0 + $1.count })
      #expect(counts.longWords == words.count { $0.count > 6 })
      #expect(counts.sentences == (words.isEmpty ? 0 : 1))
    }
  }
}
