import Datasets
import Diagnostics
import Quantities

/// What a part of an expression comes out as.
enum Value {
  case term(Term)
  case truth(Truth)
  case text(String)
  case time(Period)
  case column(RowValues)
  case rows(Dataset)
  case table(ResultTable)

  var kind: Kind {
    switch self {
    case .term(let term): .quantity(term.unit)
    case .truth: .condition
    case .text: .text
    case .time: .time
    case .rows(let table): .rows(table.name)
    case .table(let table): .table(table.function)
    case .column(let column):
      .column(Kind.ColumnKind(element: column.element, dataset: column.table?.name))
    }
  }
}

/// Whether a condition holds. What figures with bounds leave open is only an error where it
/// matters, so the order of the conditions in "and" and "or" does not (Kleene's logic).
enum Truth {
  case yes, no
  case unknown(ExpressionError)

  init(_ isTrue: Bool) { self = isTrue ? .yes : .no }

  var negated: Truth {
    switch self {
    case .yes: .no
    case .no: .yes
    case .unknown: self
    }
  }

  func and(_ other: Truth) -> Truth {
    switch (self, other) {
    case (.no, _), (_, .no): .no
    case (.unknown, _): self
    case (.yes, _): other
    }
  }

  func get() throws(ExpressionError) -> Bool {
    switch self {
    case .yes: return true
    case .no: return false
    case .unknown(let error): throw error
    }
  }
}

/// What an expression rests on, each once, by its first use.
public struct UsedInputs: Sendable {
  /// The keys of facts, through other formulas too.
  public private(set) var facts: [String] = []
  public private(set) var datasets: [String] = []
  /// How many rows each dataset has, and which of them were taken.
  private var rowCounts: [String: Int] = [:]
  private var picked: [String: RowSelection] = [:]
  public private(set) var rates: [ExchangeRate] = []
  /// What the reader of the result should know.
  public private(set) var remarks: [EvaluationRemark] = []
  /// A root was taken, so that the result is correct to so many digits only.
  var hasRoots = false
  private var seen: Set<String> = []
  private var vintages: Set<Vintage> = []

  /// Whether two editions of one series are among the facts.
  var mixesVintages: Bool { Set(vintages.map(\.series)).count < vintages.count }

  mutating func insert(_ fact: NamedFact) {
    if seen.insert(fact.key).inserted { facts.append(fact.key) }
    vintages.formUnion(fact.vintages)
  }

  /// Which rows of each dataset, in the order of the datasets. A dataset of which no rows were
  /// picked counts with all.
  public var rows: [UsedRows] {
    datasets.map { name in
      let total = rowCounts[name, default: 0]
      return UsedRows(
        dataset: name, rows: picked[name] ?? RowSelection(allOf: total), total: total)
    }
  }

  mutating func insert(_ dataset: Dataset) {
    if rowCounts.updateValue(dataset.rowCount, forKey: dataset.name) == nil {
      datasets.append(dataset.name)
    }
  }

  mutating func insert(_ rows: RowSelection, of dataset: Dataset) {
    insert(dataset)
    picked[dataset.name] = picked[dataset.name]?.union(rows) ?? rows
  }

  mutating func insert(_ choice: RateChoice) {
    if !rates.contains(choice.rate) { rates.append(choice.rate) }
    insert(remark: .converted(choice.rate, isMean: choice.kind == .mean))
  }

  mutating func insert(remark: EvaluationRemark) {
    if !remarks.contains(remark) { remarks.append(remark) }
  }

  mutating func insert(_ other: UsedInputs) {
    hasRoots = hasRoots || other.hasRoots
    for fact in other.facts where seen.insert(fact).inserted { facts.append(fact) }
    vintages.formUnion(other.vintages)
    for dataset in other.datasets where rowCounts[dataset] == nil { datasets.append(dataset) }
    rowCounts.merge(other.rowCounts) { count, _ in count }
    for used in other.rows {
      picked[used.dataset] = picked[used.dataset]?.union(used.rows) ?? used.rows
    }
    for rate in other.rates where !rates.contains(rate) { rates.append(rate) }
    for remark in other.remarks { insert(remark: remark) }
  }
}

extension Call {
  /// The part that is given for a parameter; the parser has made sure that there is one.
  func operand(_ name: String) -> Node {
    self[name].first?.node ?? Node(content: .literal(.number("")), range: nameRange)
  }

  func operands(_ name: String) -> [Node] { self[name].map(\.node) }
}
