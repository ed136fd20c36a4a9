import Markdown

/// One thing that can be written in several ways.
struct StyleChoice: Sendable {
  /// `percentages`
  var subject: String
  var ways: [Way]

  /// A way of writing it, and how it is found in a text.
  struct Way: Sendable {
    /// As a report names it: `'%'`.
    var name: String
    /// The UTF-8 ranges of a text, in order.
    var find: @Sendable (ReviewedBlock) -> [Range<Int>]
  }

  /// Where a way was met.
  struct Count {
    var name: String
    var places: [(block: Int, range: Range<Int>)]

    /// Where it was met first, as a number that grows with the text.
    var first: Int { places.first.map { $0.block << 32 + $0.range.lowerBound } ?? .max }
  }

  func count(in blocks: [ReviewedBlock]) -> [Count] {
    ways.map { way in
      Count(
        name: way.name,
        places: blocks.indices.flatMap { index in
          way.find(blocks[index]).filter { !blocks[index].isQuoted($0) }.map { (index, $0) }
        })
    }
  }

  static let all = [percentages, magnitudes, dollars, dates, dashes, quotes, ise] + spellings
}

extension StyleChoice {
  private static let percentages = StyleChoice(
    subject: "percentages",
    ways: [
      Way(name: "'%'") { block in
        block.words.text.indices.filter {
          block.words.text[$0] == UInt8(ascii: "%") && $0 > 0 && isDigit(block.words.text[$0 - 1])
        }.map { $0..<($0 + 1) }
      },
      Way(name: "'per cent'") { words("per cent", in: $0) },
      Way(name: "'percent'") { words("percent", in: $0) },
    ])

  private static let magnitudes = StyleChoice(
    subject: "millions and billions",
    ways: [
      Way(name: "words") { sums(in: $0).compactMap { $0.isShort == false ? $0.magnitude : nil } },
      Way(name: "letters") { sums(in: $0).compactMap { $0.isShort == true ? $0.magnitude : nil } },
    ])

  private static let dollars = StyleChoice(
    subject: "dollars",
    ways: [
      Way(name: "'$'") { sums(in: $0).compactMap { $0.currency == "$" ? $0.sign : nil } },
      Way(name: "'US$'") { sums(in: $0).compactMap { $0.currency == "US$" ? $0.sign : nil } },
    ])

  private static let dates = StyleChoice(
    subject: "dates",
    ways: [
      Way(name: "the day before the month") { DayAndMonth.all(in: $0.words.text, .before) },
      Way(name: "the day behind the month") { DayAndMonth.all(in: $0.words.text, .behind) },
      Way(name: "numbers alone") { DayAndMonth.all(in: $0.words.text, .numbers) },
    ])

  private static let dashes = StyleChoice(
    subject: "dashes",
    ways: [
      Way(name: "' – '") { occurrences(of: " – ", in: $0) },
      Way(name: "'—'") { occurrences(of: "—", in: $0) },
      Way(name: "' - '") { occurrences(of: " - ", in: $0) + occurrences(of: " -- ", in: $0) },
    ])

  private static let quotes = StyleChoice(
    subject: "quotes",
    ways: [
      Way(name: "double marks") { block in block.outerMarks(single: false) },
      Way(name: "single marks") { block in block.outerMarks(single: true) },
    ])

  private static let ise = StyleChoice(
    subject: "verbs in -ise",
    ways: [
      Way(name: "'-ise'") { smallWords(Spelling.ise, in: $0) },
      Way(name: "'-ize'") { smallWords(Spelling.ize, in: $0) },
    ])

  private static let spellings = [
    StyleChoice(
      subject: "spellings",
      ways: [
        Way(name: "British") { smallWords(Spelling.british, in: $0) },
        Way(name: "American") { smallWords(Spelling.american, in: $0) },
      ])
  ]

  // MARK: Finding

  private static func words(_ phrase: String, in block: ReviewedBlock) -> [Range<Int>] {
    PhraseFinder([phrase]).matches(in: block.words.text).map(\.range)
  }

  /// Words in small letters: a name is spelt as its bearer does.
  private static func smallWords(_ finder: PhraseFinder, in block: ReviewedBlock) -> [Range<Int>] {
    finder.matches(in: block.words.text).map(\.range).filter {
      block.words.text[$0].allSatisfy { !(0x41...0x5A).contains($0) }
    }
  }

  private static func occurrences(of sign: String, in block: ReviewedBlock) -> [Range<Int>] {
    let sign = Array(sign.utf8)
    return block.words.text.indices.filter { block.words.text[$0...].starts(with: sign) }
      .map { $0..<($0 + sign.count) }
  }

  private static func sums(in block: ReviewedBlock) -> [WrittenSum] {
    WrittenSum.all(in: block.words.text)
  }
}

extension ReviewedBlock {
  /// The opening marks of quotations that stand in no other.
  fileprivate func outerMarks(single: Bool) -> [Range<Int>] {
    quotations.filter { $0.isSingle == single }.map {
      // Its own marks are no part of what is quoted.
      $0.range.lowerBound..<$0.range.lowerBound
    }
  }
}

func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
