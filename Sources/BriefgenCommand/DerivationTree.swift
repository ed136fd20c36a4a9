import Diagnostics
import SiteModel

/// What a number rests on, as a tree for a terminal: a statistic's inputs, datasets and rates of
/// exchange, and below each fact and rate the sources that report it.
struct DerivationTree {
  private(set) var page: ResultPage
  /// Sources that were described: later places name them.
  private var described: Set<SourceID> = []
  /// Datasets that were followed to their sources.
  private var followed: Set<FigureKey> = []

  private let datasets: [FigureKey: SiteDataset]

  /// - Parameters:
  ///   - page: what the tree is written on.
  ///   - datasets: those of the site.
  init(on page: ResultPage, datasets: [FigureKey: SiteDataset]) {
    self.page = page
    self.datasets = datasets
  }

  /// What may stand below a figure.
  private enum Branch {
    case figure(Derivation)
    case dataset(DatasetUse)
    case rate(LedgerRate)
    case source(LedgerSource)
  }

  private static func branches(of node: Derivation) -> [Branch] {
    node.inputs.map { .figure($0) } + node.datasets.map { .dataset($0) }
      + node.rates.map { .rate($0) } + node.sources.map { .source($0) }
  }

  static func isEmpty(_ derivation: Derivation) -> Bool { branches(of: derivation).isEmpty }

  /// - Parameter before: what stands before the lines: the branches that pass by.
  mutating func write(_ node: Derivation, before: String = "") {
    let branches = Self.branches(of: node)
    for (index, branch) in branches.enumerated() {
      let isLast = index == branches.count - 1
      let first = before + (isLast ? "└─ " : "├─ ")
      let below = before + (isLast ? "   " : "│  ")
      switch branch {
      case .figure(let input):
        page.write(
          "\(input.entry.words) (\(input.entry.key.id))", .bold, first: first, rest: below)
        writeLines(of: input, before: below + (Self.isEmpty(input) ? "   " : "│  "))
        write(input, before: below)
        if !isLast { page.space(below) }
      case .dataset(let use):
        write(use, cited: node.entry.sources, first: first, below: below)
      case .rate(let rate):
        page.write(
          "A rate of exchange: \(rate.words), \(rate.period.words)", .bold, first: first,
          rest: below)
        write(rate.source, first: below + "└─ ", rest: below + "   ")
        if !isLast { page.space(below) }
      case .source(let source): write(source, first: first, rest: below)
      }
    }
  }

  /// A dataset with what it was taken from: its sources, or for a query what it reads.
  ///
  /// - Parameter cited: the sources of the figure that rests on it.
  private mutating func write(
    _ use: DatasetUse, cited: [LedgerSource], first: String, below: String
  ) {
    let declared = use.declaration
    let words =
      declared.kind == .file && use.row == nil && use.rows == nil
      ? "The dataset '\(use.id)', Content/\(declared.path)" : use.words.capitalisedFirst
    let own = cited.filter { declared.sources.contains($0.source.id) }
    let inputs = inputs(of: use)
    let count = inputs.isEmpty ? own.count : inputs.count
    guard followed.insert(use.key).inserted || count == 0 else {
      return page.write(words + " (its sources are above)", first: first, rest: below)
    }
    page.write(words, first: first, rest: below)
    for line in declared.sqlLines { page.write(line, first: below, rest: below) }
    for place in 0..<count {
      let isLast = place == count - 1
      let (first, rest) = (below + (isLast ? "└─ " : "├─ "), below + (isLast ? "   " : "│  "))
      if inputs.isEmpty {
        write(own[place], first: first, rest: rest)
      } else {
        write(inputs[place], cited: cited, first: first, below: rest)
      }
    }
  }

  /// What stands below a dataset: the row that its row shows, or all that its query reads.
  private func inputs(of use: DatasetUse) -> [DatasetUse] {
    guard var next = use.shown.first else {
      return use.declaration.inputs.compactMap { datasets[$0].map { DatasetUse($0.declaration) } }
    }
    next.shown = Array(use.shown.dropFirst())
    return [next]
  }

  private mutating func writeLines(of node: Derivation, before: String) {
    let entry = node.entry
    guard !node.isRepeated else { return page.write("as above", first: before, rest: before) }
    var lines: [String] = []
    if entry.title != nil { lines.append(entry.name) }
    if let amount = entry.value.amount {
      lines.append("Read as \(BoundKind(amount).name): \(amount.words)")
    }
    if let period = entry.period { lines.append("Covers \(period.words)") }
    if let formula = entry.formula {
      lines.append("Computed: \(formula.source)")
      lines.append("= \(formula.withValues)")
    }
    if let note = entry.note { lines.append("Note: \(note)") }
    if let disputed = entry.disputed { lines.append("Disputed: \(disputed)") }
    for other in entry.revisedBy { lines.append("Revised by '\(other)'") }
    for line in lines { page.write(line, first: before, rest: before) }
  }

  private mutating func write(_ cited: LedgerSource, first: String, rest: String) {
    let source = cited.source
    var title = source.publisher.map { "\($0): " } ?? ""
    title += source.title
    if let date = source.date { title += ", \(date.words)" }
    if let locator = cited.locator { title += ", \(locator)" }
    guard described.insert(source.id).inserted else {
      page.write("\(title) (as above)", first: first, rest: rest)
      return
    }
    page.write(title, first: first, rest: rest)
    let lines = [
      source.grade.map { "Grade \($0): \($0.sentence)" } ?? "Not graded",
      source.seenBy.map { "Cited at second hand: the document was seen by \($0)" },
      source.descriptor, source.url,
    ]
    for line in lines.compactMap(\.self) { page.write(line, first: rest, rest: rest) }
  }
}

extension DatasetDeclaration {
  /// What a query asks, line by line.
  fileprivate var sqlLines: [String] {
    sql?.split(whereSeparator: \.isNewline).map(String.init) ?? []
  }
}

extension LedgerRate {
  /// `1.2434 USD to the GBP`.
  fileprivate var words: String {
    let codes = pair.split(separator: "/")
    return "\(value) \(codes.last ?? "") to the \(codes.first ?? "")"
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
