import Quantities
import Testing

/// Text that is no prose must neither crash nor take more than linear time.
@Test(
  "A megabyte of what is no quantity is read",
  arguments: [
    "7", "million million ", "between between ", "$", "about ", "hundred and ", "the first ", "US$",
    "1.", "U.S.", "January ", "3-", "€", "no more than ", "\u{20}",
  ])
func readsMegabyte(unit: String) {
  let text = String(repeating: unit, count: (1 << 20) / unit.utf8.count)
  let mentions = QuantityReader().read(text + "a")
  #expect(mentions.count <= 1)
}

@Test("Floods of half-finished quantities are read, without overlap", arguments: floods)
func readsFloods(_ flood: Flood) {
  let bytes = Array(repeatElement(flood.unit, count: 1 << 14).joined().prefix(1 << 14))
  let mentions = bytes.withUnsafeBufferPointer { QuantityReader().read(utf8: $0) }
  #expect(mentions.allSatisfy { $0.range.upperBound <= bytes.count })
  let apart = zip(mentions, mentions.dropFirst()).allSatisfy {
    $0.range.upperBound <= $1.range.lowerBound
  }
  #expect(apart)
}

struct Flood: Sendable, CustomStringConvertible {
  let unit: [UInt8]
  var description: String { String(decoding: unit, as: UTF8.self) }
  init(_ text: String) { unit = Array(text.utf8) }
  init(bytes: [UInt8]) { unit = bytes }
}

private let floods: [Flood] =
  [
    "a half and ", "47 of ", "5 to ", "one ", "two and ", "$5 (", "1,", "1,234", "2020/", "from 5 ",
    "two-", "5 big ", "5 \"", "<5", "May 5, ", "5m ", "1/2 ", "5+-", "six point ", "½",
    "5-year-old-", "1st ", "'90s ", "5 per ", "5's", "20th century ", "up to ", "$1-",
    "12 of the last ", "a ", "1.5 ± ", "half a half a ", "dozens of dozens of ",
  ].map(Flood.init)
  + [
    [0xFF], [0xC2], [0xE2, 0x82], [0xE2], [0xC2, 0xBD, 0x35], [0xF0, 0x9F], [0x00, 0x35],
    [0x35, 0xE2, 0x80], [0x24, 0xC2],
  ].map(Flood.init(bytes:))

@Test("Bytes at random are read")
func readsRandomBytes() {
  var state: UInt64 = 20_220_204
  func random() -> UInt8 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return UInt8(truncatingIfNeeded: state >> 33)
  }
  let alphabet = Array("0123456789$€£%.,-–/ 's()+~<½ aeimnotuk".utf8)
  for length in 0..<200 {
    let wild = (0..<length).map { _ in random() }
    let tame = (0..<length).map { _ in alphabet[Int(random()) % alphabet.count] }
    for bytes in [wild, tame] {
      let mentions = bytes.withUnsafeBufferPointer { QuantityReader().read(utf8: $0) }
      for mention in mentions {
        #expect(mention.range.upperBound <= length && !mention.range.isEmpty)
        #expect(mention.range.contains(mention.core.lowerBound))
        #expect(mention.core.upperBound <= mention.range.upperBound)
      }
    }
  }
}

@Test("Words of the grammar in any order are read, and mentions do not overlap")
func readsRandomWords() {
  let words = [
    "about", "more", "than", "a", "half", "two", "million", "$5", "12", "percent", "to", "and",
    "from", "between", "of", "the", "years", "2020", "June", "early", "since", "or", "up", "rose",
    "third", "quarter", "one", "in", "five", "dozen", "dozens", "(", ")", ",", ".", "-", "per",
    "points", "km", "euros", "not", "less", "at", "least", "1/2", "point", "twice", "as", "aged",
  ]
  var state: UInt64 = 1
  for _ in 0..<1_000 {
    var text = ""
    for _ in 0..<12 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      text += words[Int(state >> 33) % words.count] + (state >> 20 & 7 == 0 ? "" : " ")
    }
    let mentions = QuantityReader().read(text)
    let apart = zip(mentions, mentions.dropFirst()).allSatisfy {
      $0.range.upperBound <= $1.range.lowerBound
    }
    #expect(apart, "\(text)")
    #expect(mentions.allSatisfy { ($0.conversionOf ?? 0) < mentions.count })
    for bounds in mentions.compactMap(\.quantity?.bounds) {
      guard let low = bounds.low.value, let high = bounds.high.value else { continue }
      #expect(low <= high, "\(text)")
    }
  }
}

@Test("Numbers of more than 1,000 digits are refused, those below are exact")
func refusesEndlessNumbers() throws {
  let long = String(repeating: "9", count: 1_000)
  let mention = try #require(QuantityReader().read("$\(long) in debt").first)
  #expect(mention.quantity?.stated?.description == long)
  #expect(QuantityReader().read("$\(long)9 in debt").isEmpty)
  #expect(QuantityReader().readLiteral("1." + String(repeating: "3", count: 1_000)) == nil)

  let nineteen = QuantityReader().read("12345678901234567890.12 metres").first?.quantity?.stated
  #expect(nineteen?.description == "12345678901234567890.12")
}

@Test("A sentence reads the same in a long text as alone")
func readsAlikeAnywhere() {
  let sentences = news.map(\.text)
  let filler = String(repeating: "Nothing was said of it at the time by anyone there. ", count: 7)
  for gap in ["\n\n", filler, String(repeating: " ", count: 130)] {
    let text = sentences.joined(separator: "\n\n" + gap + "\n\n")
    #expect(summaries(text).map(withoutIndex) == news.flatMap(\.mentions).map(withoutIndex))
  }
}

/// A summary without the index of a restated mention, which depends on the text around.
private func withoutIndex(_ summary: String) -> String {
  summary.split(separator: " ").filter { Int($0) == nil || !summary.contains("restates") }
    .joined(separator: " ")
}
