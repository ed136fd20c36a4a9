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

  /// - Parameter page: what the tree is written on.
  init(on page: ResultPage) { self.page = page }

  /// What may stand below a figure.
  private enum Branch {
    case figure(Derivation)
    case dataset(DatasetFile)
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
      case .dataset(let file):
        write(file, cited: node.entry.sources, first: first, below: below)
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
    _ file: DatasetFile, cited: [LedgerSource], first: String, below: String
  ) {
    let words =
      file.kind == .file && file.row == nil && file.use == nil
      ? "The dataset '\(file.id)', Content/\(file.path)" : file.words.capitalisedFirst
    let own = cited.filter { file.sources.contains($0.source.id) }
    let count = file.inputs.isEmpty ? own.count : file.inputs.count
    guard followed.insert(file.key).inserted || count == 0 else {
      return page.write(words + " (its sources are above)", first: first, rest: below)
    }
    page.write(words, first: first, rest: below)
    for line in file.sqlLines { page.write(line, first: below, rest: below) }
    for place in 0..<count {
      let isLast = place == count - 1
      let (first, rest) = (below + (isLast ? "└─ " : "├─ "), below + (isLast ? "   " : "│  "))
      if file.inputs.isEmpty {
        write(own[place], first: first, rest: rest)
      } else {
        write(file.inputs[place], cited: cited, first: first, below: rest)
      }
    }
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

extension DatasetFile {
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
