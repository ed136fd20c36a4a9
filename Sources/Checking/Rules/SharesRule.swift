import Diagnostics
import Markdown
import Quantities
import SiteModel

/// The parts of one whole, in percent, are not more than the whole.
struct SharesRule {
  private let reader: QuantityReader

  static func diagnostics(_ page: ReviewedPage) -> [Diagnostic] {
    guard page.isEnglish else { return [] }
    let rule = SharesRule(reader: QuantityReader(defaultCurrency: page.settings.currency))
    return PipeTable.all(in: page).flatMap { rule.diagnostics($0, page) }
      + page.prose.flatMap { rule.diagnostics($0, page) }
  }

  // MARK: Tables

  private static let wholes: Set = ["total", "all", "sum", "together", "altogether", "whole"]
  private static let shares: Set = [
    "share", "shares", "share of total", "share of the total", "share of all", "% of total",
    "percent of total", "per cent of total", "proportion", "part of total", "% of all",
  ]
  private static let times: Set = [
    "year", "month", "quarter", "day", "date", "week", "period", "time", "when", "decade",
  ]
  /// What is far above the whole is mostly no slip, but shares of several wholes.
  private static let mostOfOneWhole: Rational = 125

  private func diagnostics(_ table: PipeTable, _ page: ReviewedPage) -> [Diagnostic] {
    guard let header = table.rows.first, let labels = header.first,
      !Self.times.contains(labels.text.lowercased())
    else { return [] }
    let rows = table.rows.dropFirst()
    return header.indices.dropFirst().compactMap { column in
      var parts: [Quantity] = []
      var whole: Quantity?
      for row in rows {
        guard row.count > column, let share = percent(row[column].text) else { return nil }
        if Self.wholes.contains(row[0].text.lowercased()) {
          whole = share
        } else {
          parts.append(share)
        }
      }
      guard parts.count > 1 else { return nil }
      let sum = Shares(parts)
      let isOneWhole = whole?.stated == 100
      let isShare = Self.shares.contains(header[column].text.lowercased())
      let place = page.range(header[column].words.source)
      if isOneWhole, let most = sum.high, most < 100 {
        return report("the parts in this column come to \(sum.words), and the whole to 100%", place)
      }
      guard sum.low > 100, isOneWhole || isShare && sum.low <= Self.mostOfOneWhole else {
        return nil
      }
      return report("the shares in this column come to \(sum.words)", place)
    }
  }

  /// The percentage that a cell holds and nothing else.
  private func percent(_ cell: String) -> Quantity? {
    let mentions = reader.read(cell)
    guard let quantity = mentions.first?.quantity, mentions.count == 1, quantity.unit == .percent,
      quantity.change == nil
    else { return nil }
    return quantity
  }

  // MARK: Sentences

  /// Where these stand, percentages are no parts of one whole, or not only.
  private static let others = PhraseFinder([
    "up", "down", "rose", "rise", "risen", "fell", "fall", "fallen", "grew", "growth", "grown",
    "increase", "increased", "decrease", "decreased", "than", "after", "before", "from", "between",
    "while", "of which", "of whom", "of them", "of these", "of those", "also", "both", "as well",
    "multiple", "respectively", "versus", "compared", "against", "year", "month", "whereas",
    "average", "including", "each", "turnout",
  ])

  private func diagnostics(_ block: ReviewedBlock, _ page: ReviewedPage) -> [Diagnostic] {
    guard
      block.text.utf8.count(where: { $0 == UInt8(ascii: "%") }) > 2
        || block.text.contains("per cent") || block.text.contains("percent")
    else { return [] }
    let mentions = reader.read(block.text)
    return block.sentences.compactMap { sentence in
      let inside = mentions.filter {
        sentence.overlaps($0.range) && !block.isQuoted($0.range) && $0.conversionOf == nil
      }
      let shares = inside.filter { $0.quantity?.unit == .percent && $0.quantity?.change == nil }
      let sum = Shares(shares.compactMap(\.quantity))
      guard shares.count > 2, sum.low > 100, sum.low <= Self.mostOfOneWhole,
        inside.allSatisfy({ $0.quantity == nil || $0.quantity?.unit == .percent }),
        Self.others.matches(in: block.words.text, sentence).allSatisfy({ word in
          // The word of a hedge: "more than 58%".
          inside.contains { $0.range.overlaps(word.range) }
        }),
        divides(shares, block, sentence), let first = shares.first, let last = shares.last
      else { return nil }
      return report(
        "the shares in this sentence come to \(sum.words)",
        page.range(of: first.core.lowerBound..<last.core.upperBound, in: block))
    }
  }

  /// Whether a whole is divided: *58% of the coins were Ether, 20% Bitcoin and 32% tokens*.
  private func divides(
    _ shares: [QuantityMention], _ block: ReviewedBlock, _ sentence: Range<Int>
  ) -> Bool {
    let text = block.words.text
    let followers = shares.map { text.word(after: $0.range.upperBound) }
    let namesWhole = followers.first == "of" || text.word(after: sentence.lowerBound) == "of"
    // In a list the last share is joined by "and".
    guard namesWhole, !followers.dropFirst().contains("of"), let last = shares.last else {
      return false
    }
    return text.word(before: last.range.lowerBound) == "and"
  }

  private func report(_ summary: String, _ place: SourceRange) -> Diagnostic {
    Diagnostic(
      .warning, Rule.shares.id, summary, at: place,
      notes: ["each was taken as low, or as high, as its rounding allows"],
      helps: [
        "correct the share that is wrong; if they are shares of several wholes, say of which"
      ])
  }
}

/// Parts of a whole together, in percent.
private struct Shares {
  /// What they come to at least and at most.
  var low: Rational = 0
  /// Nil where one of them has no upper end.
  var high: Rational? = 0
  private var stated: Rational = 0

  init(_ parts: [Quantity]) {
    for part in parts {
      let least = part.bounds.low.value ?? 0
      low = low + least - part.envelope
      let most = part.bounds.high.value
      high = high.flatMap { sum in most.map { sum + $0 + part.envelope } }
      stated = stated + (part.stated ?? least)
    }
  }

  var words: String { "\(stated)%" }
}

extension Rule {
  static let shares = Rule(
    "shares", .numbers, .warning,
    "the parts of one whole, in percent, come to no more than the whole",
    """
    Parts of 58, 28 and 22 percent leave out nothing and count something twice. It is looked for \
    where parts of one whole are surely meant: in a column with a total of 100%, in one that is \
    headed *Share*, and in a sentence such as *58% of the coins were Ether, 20% Bitcoin and 22% \
    tokens*. What rounding explains is not reported.
    """,
    bad: """
      | Cargo | ‹Share› |
      |:------|------:|
      | Grain | 58% |
      | Ore | 28% |
      | Cars | 22% |
      """,
    good: """
      | Cargo | Share |
      |:------|------:|
      | Grain | 58% |
      | Ore | 20% |
      | Cars | 22% |
      """)
}
