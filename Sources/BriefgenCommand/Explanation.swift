import Diagnostics
import Publishing
import Quantities
import SiteModel

/// How a number came about, for somebody who knows neither the site nor briefgen.
///
/// First what the number is: its words, what they allow, the formula and the reason of the hedge.
/// Then the tree of what it rests on, down to sources. Last where it is used.
struct Explanation {
  let derivation: Derivation
  let ledger: SiteLedger
  /// Where a range of the content is: `Content/facts.yaml:3:1`.
  let place: (SourceRange) -> String
  private var page: ResultPage

  init(
    derivation: Derivation, ledger: SiteLedger, place: @escaping (SourceRange) -> String,
    page: ResultPage
  ) {
    self.derivation = derivation
    self.ledger = ledger
    self.place = place
    self.page = page
  }

  var bytes: [UInt8] {
    var copy = self
    copy.writeNumber()
    copy.writeTree()
    copy.writeUses()
    return copy.page.bytes
  }

  // MARK: The number itself

  private var entry: LedgerEntry { derivation.entry }

  private mutating func writeNumber() {
    page.write(entry.words, .bold)
    page.write(entry.name)
    page.write(derivation.description)
    page.space()
    if let amount = entry.value.amount {
      let reading = ledger.reading(of: entry.key) ?? "One number, without a hedge"
      write("Meaning", reading + ".")
      write("Value", amount.words + rounding)
    }
    if let period = entry.period { write("Period", period.words) }
    if let inputs = entry.inputsPeriod {
      write(
        "Period",
        "not stated; the inputs\(inputs.isPartial ? " that have one" : "") cover \(inputs.words)")
    }
    for other in entry.alsoAs { write("Also as", other) }
    if let formula = entry.formula {
      write("Formula", formula.source)
      write("", "= \(formula.withValues)")
      for (end, origin) in ledger.workedEnds(of: entry) {
        write(end == .low ? "At least" : "At most", "\(origin.withValues) = \(origin.value)")
      }
      let reason = HedgeReason(derivation: derivation, ledger: ledger).sentences
      if !reason.isEmpty { write("Why", reason.joined(separator: " ")) }
    }
    for doubt in entry.doubts { write("Warning", doubt) }
    // A fact's remarks tell its revisions, which follow with their names.
    for remark in entry.remarks where entry.kind == .statistic { write("Remark", remark) }
    if let note = entry.note { write("Note", note) }
    if let asOf = entry.asOf { write("As of", asOf.words) }
    if let old = entry.revises.flatMap(ledger.entry) { write("Revises", reading(old)) }
    for new in entry.revisedBy.compactMap(ledger.entry) { write("Revised by", reading(new)) }
    writeCheck()
    if entry.isWithdrawn { write("Withdrawn", "the briefing that declares it was withdrawn") }
    if let disputed = entry.disputed { write("Disputed", disputed) }
    for other in otherReadings { write("Elsewhere", other) }
    if let declared = entry.declared { write("Declared", place(declared)) }
  }

  /// How the value became the words of a statistic, where they have fewer digits.
  private var rounding: String {
    guard entry.kind == .statistic, let amount = entry.value.amount,
      let printed = QuantityReader().readLiteral(entry.words)?.bounds,
      printed.low.value?.description != amount.low?.number
        || printed.high.value?.description != amount.high?.number
    else { return "" }
    let direction =
      switch BoundKind(amount) {
      case .ceiling: ", rounded up, which leaves it true"
      case .floor: ", rounded down, which leaves it true"
      case .range: ", the ends rounded outward"
      case .approximation, .almost, .point: ""
      }
    return "; printed as “\(entry.words)”\(direction)"
  }

  private mutating func write(_ label: String, _ text: String) {
    page.write(text, first: label.padded, rest: "".padded)
  }

  private mutating func writeCheck() {
    guard let check = entry.check else { return }
    write("Check", "its value has to agree with \(check)")
    guard let result = entry.checkResult else { return }
    write("", "= \(result.withValues)")
    write(
      "", "which comes to \(result.words): \(result.agrees ? "it agrees" : "it does not agree")")
  }

  /// What other facts have for the same measure, but for those of which one replaced the other.
  private var otherReadings: [String] {
    guard let measure = entry.measure else { return [] }
    let editions = editions
    return ledger.entries.filter {
      $0.measure == measure && $0.key != entry.key && !editions.contains($0.key)
    }.map { other in
      let period = other.period == entry.period ? "" : other.period.map { " for \($0.words)" } ?? ""
      let reason = other.disputed.map { ": \($0)" } ?? ""
      return reading(other, period) + reason
    }
  }

  /// The facts that this one replaced, and those that replaced it, through any number of steps.
  private var editions: Set<FigureKey> {
    var found: Set<FigureKey> = []
    var old = entry.revises
    while let key = old, found.insert(key).inserted { old = ledger.entry(key)?.revises }
    var new = entry.revisedBy
    while let key = new.popLast() {
      if found.insert(key).inserted { new += ledger.entry(key)?.revisedBy ?? [] }
    }
    return found
  }

  /// `$395 million ('2022-01-money-laundering/total-2021', from U.Today, 13 January 2022)`.
  private func reading(_ other: LedgerEntry, _ period: String = "") -> String {
    let publishers = other.sources.map { $0.source.publisher ?? $0.source.title }
    let origin = publishers.isEmpty ? "" : ", from " + publishers.joined(separator: " and ")
    let day = (other.asOf ?? other.sources.lazy.compactMap(\.source.date).first).map {
      ", \($0.words)"
    }
    return "\(other.words)\(period) ('\(other.key)'\(origin)\(day ?? ""))"
  }

  // MARK: What it rests on

  private mutating func writeTree() {
    guard !DerivationTree.isEmpty(derivation) else { return }
    page.space()
    page.write("It rests on", .bold)
    page.space()
    var tree = DerivationTree(on: page, datasets: ledger.datasets)
    tree.write(derivation)
    page = tree.page
  }

  // MARK: Where it is used

  private mutating func writeUses() {
    guard !entry.uses.isEmpty || !entry.namedBy.isEmpty else { return }
    page.space()
    page.write("It is used", .bold)
    page.space()
    for use in entry.uses {
      page.write(
        "in “\(use.page.title)” (\(use.address)): \(use.where)", first: "- ", rest: "  ")
    }
    for other in entry.namedBy {
      page.write("in the formula of '\(other)'", first: "- ", rest: "  ")
    }
  }
}

extension Derivation {
  /// What it is, in a sentence.
  fileprivate var description: String {
    switch (entry.kind, entry.sources.count) {
    case (.statistic, _): "A statistic: it is computed from \(grounds) below."
    case (.fact, 0): "A fact; no source is named."
    case (.fact, 1): "A fact: the source below states it."
    case (.fact, _): "A fact: the sources below state it."
    }
  }

  /// What a statistic is computed from.
  private var grounds: String {
    let figures = inputs.allSatisfy { $0.entry.kind == .fact } ? "facts" : "figures"
    return switch (inputs.isEmpty, entry.datasets.isEmpty) {
    case (_, true): "the \(figures)"
    case (true, false): "the data"
    case (false, false): "the \(figures) and data"
    }
  }
}

extension String {
  /// A label as wide as all of them.
  fileprivate var padded: String {
    self + String(repeating: " ", count: max(0, 12 - count))
  }
}

extension LedgerUse {
  /// The page's address on the site, as a browser shows it.
  fileprivate var address: String { "/" + page.address.canonicalPath }

  /// `in the summary, on a card and twice in the text`.
  fileprivate var `where`: String {
    var parts = places.map(\.words)
    switch anchors.count {
    case 0: break
    case 1: parts.append("once in the text")
    case 2: parts.append("twice in the text")
    case let count: parts.append("\(count) times in the text")
    }
    // As an input of a formula, or as what another figure stands against.
    guard let last = parts.popLast() else { return "below the text" }
    return parts.isEmpty ? last : parts.joined(separator: ", ") + " and " + last
  }
}

extension LedgerUse.Place {
  fileprivate var words: String {
    switch self {
    case .title: "in the title"
    case .summary: "in the summary"
    case .card: "on a card"
    case .chart: "in a chart"
    }
  }
}
