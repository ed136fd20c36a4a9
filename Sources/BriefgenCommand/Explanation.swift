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
    page.write(
      entry.kind == .statistic
        ? "A statistic: it is computed from \(entry.grounds)."
        : entry.sources.isEmpty
          ? "A fact; no source is named." : "A fact: the sources below state it.")
    page.space()
    if let amount = entry.value.amount {
      let reading = ledger.reading(of: entry.key) ?? "One number, without a hedge"
      write("Meaning", reading + ".")
      write("Value", amount.words + rounding)
    }
    if let period = entry.period { write("Period", period.words) }
    for other in entry.alsoAs { write("Also as", other) }
    if let formula = entry.formula {
      write("Formula", formula.source)
      write("", "= \(formula.withValues)")
      writeEnds()
      let reason = HedgeReason(derivation: derivation, ledger: ledger).sentences
      if !reason.isEmpty { write("Why", reason.joined(separator: " ")) }
    }
    for remark in entry.remarks { write("Remark", remark) }
    if let note = entry.note { write("Note", note) }
    if let asOf = entry.asOf { write("As of", asOf.words) }
    if let revised = entry.revises { write("Revises", "\(revised)") }
    for other in entry.revisedBy { write("Revised by", "\(other)") }
    if let check = entry.check { write("Check", "its value has to agree with \(check)") }
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

  /// The ends of the bounds, worked out: only those that are known and not zero by nature.
  private mutating func writeEnds() {
    guard let amount = entry.value.amount, amount.low?.number != amount.high?.number else { return }
    let ends: [(BoundOrigin.End, LedgerAmount.End?, String)] = [
      (.low, amount.low, "At least"), (.high, amount.high, "At most"),
    ]
    for (end, value, label) in ends {
      guard let value, value.number != "0",
        let origin = ledger.origin(of: end, for: entry.key), origin.withValues != origin.value
      else { continue }
      write(label, "\(origin.withValues) = \(origin.value)")
    }
  }

  private mutating func write(_ label: String, _ text: String) {
    page.write(text, first: label.padded, rest: "".padded)
  }

  /// What other facts have for the same measure.
  private var otherReadings: [String] {
    guard let measure = entry.measure else { return [] }
    return ledger.entries.filter { $0.measure == measure && $0.key != entry.key }.map { other in
      let publishers = other.sources.map { $0.source.publisher ?? $0.source.title }
      let origin = publishers.isEmpty ? "" : ", from " + publishers.joined(separator: " and ")
      let reason = other.disputed.map { ": \($0)" } ?? ""
      return "\(other.words) ('\(other.key)'\(origin))\(reason)"
    }
  }

  // MARK: What it rests on

  private mutating func writeTree() {
    guard derivation.hasBranches else { return }
    page.space()
    page.write("It rests on", .bold)
    page.space()
    var cited: Set<SourceID> = []
    writeBranches(of: derivation, before: "", &cited)
  }

  private mutating func writeBranches(
    of node: Derivation, before: String, _ cited: inout Set<SourceID>
  ) {
    let count = node.inputs.count + node.datasets.count + node.sources.count
    for (index, input) in node.inputs.enumerated() {
      let isLast = index == count - 1
      page.write(
        "\(input.entry.words) (\(input.entry.key.id))", .bold,
        first: before + (isLast ? "└─ " : "├─ "), rest: before + (isLast ? "   " : "│  "))
      let below = before + (isLast ? "   " : "│  ")
      writeLines(of: input, before: below + (input.hasBranches ? "│  " : "   "))
      writeBranches(of: input, before: below, &cited)
      if !isLast { page.space(below) }
    }
    for (index, dataset) in node.datasets.enumerated() {
      let isLast = node.inputs.count + index == count - 1
      page.write(
        "The dataset '\(dataset.id)', Content/\(dataset.path)",
        first: before + (isLast ? "└─ " : "├─ "), rest: before + (isLast ? "   " : "│  "))
    }
    for (index, source) in node.sources.enumerated() {
      let isLast = node.inputs.count + node.datasets.count + index == count - 1
      write(
        source, first: before + (isLast ? "└─ " : "├─ "), rest: before + (isLast ? "   " : "│  "),
        &cited)
    }
  }

  private mutating func writeLines(of node: Derivation, before: String) {
    let entry = node.entry
    guard !node.isRepeated else {
      page.write("as above", first: before, rest: before)
      return
    }
    if entry.title != nil { page.write(entry.name, first: before, rest: before) }
    if let amount = entry.value.amount {
      page.write("Read as \(BoundKind(amount).name): \(amount.words)", first: before, rest: before)
    }
    if let period = entry.period {
      page.write("Covers \(period.words)", first: before, rest: before)
    }
    if let formula = entry.formula {
      page.write("Computed: \(formula.source)", first: before, rest: before)
      page.write("= \(formula.withValues)", first: before, rest: before)
    }
    if let note = entry.note { page.write("Note: \(note)", first: before, rest: before) }
    if let disputed = entry.disputed {
      page.write("Disputed: \(disputed)", first: before, rest: before)
    }
    for other in entry.revisedBy { page.write("Revised by \(other)", first: before, rest: before) }
  }

  private mutating func write(
    _ cited: LedgerSource, first: String, rest: String, _ known: inout Set<SourceID>
  ) {
    let source = cited.source
    var title = source.publisher.map { "\($0): " } ?? ""
    title += source.title
    if let date = source.date { title += ", \(date.words)" }
    if let locator = cited.locator { title += ", \(locator)" }
    guard known.insert(source.id).inserted else {
      page.write("\(title) (as above)", first: first, rest: rest)
      return
    }
    page.write(title, first: first, rest: rest)
    if let grade = source.grade {
      page.write("Grade \(grade): \(grade.sentence)", first: rest, rest: rest)
    } else {
      page.write("Not graded", first: rest, rest: rest)
    }
    if let seen = source.seenBy {
      page.write("Cited at second hand: the document was seen by \(seen)", first: rest, rest: rest)
    }
    if let descriptor = source.descriptor { page.write(descriptor, first: rest, rest: rest) }
    if let url = source.url { page.write(url, first: rest, rest: rest) }
  }

  // MARK: Where it is used

  private mutating func writeUses() {
    guard !entry.uses.isEmpty || !entry.namedBy.isEmpty else { return }
    page.space()
    page.write("It is used", .bold)
    page.space()
    for use in entry.uses {
      page.write("in “\(use.page.title)” (\(use.address)), \(use.times)", first: "- ", rest: "  ")
    }
    for other in entry.namedBy {
      page.write("in the formula of '\(other)'", first: "- ", rest: "  ")
    }
  }
}

extension LedgerEntry {
  /// What a statistic is computed from.
  fileprivate var grounds: String {
    switch (formula?.inputs.isEmpty ?? true, datasets.isEmpty) {
    case (_, true): "the facts below"
    case (true, false): "the data below"
    case (false, false): "the facts and data below"
    }
  }
}

extension Derivation {
  fileprivate var hasBranches: Bool { !inputs.isEmpty || !datasets.isEmpty || !sources.isEmpty }
}

extension String {
  /// A label as wide as all of them.
  fileprivate var padded: String {
    self + String(repeating: " ", count: max(0, 12 - count))
  }
}

extension LedgerUse {
  /// The page's address on the site, as a browser shows it.
  fileprivate var address: String {
    let path = page.address.path
    return "/" + (path.hasSuffix("index.html") ? String(path.dropLast("index.html".count)) : path)
  }

  fileprivate var times: String {
    switch anchors.count {
    case 0: "beside the text"
    case 1: "once in the text"
    case 2: "twice in the text"
    case let count: "\(count) times in the text"
    }
  }
}

extension AdmiraltyGrade {
  /// `the source is usually reliable; what it says is probably true`.
  fileprivate var sentence: String {
    let parts = words.split(separator: ", ", maxSplits: 1)
    guard parts.count == 2 else { return words }
    return "the source is \(parts[0]); what it says is \(parts[1])"
  }
}
