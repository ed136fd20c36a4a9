import Diagnostics
import Quantities

/// What a part of an expression comes out as.
enum Value {
  case term(Term)
  case truth(Truth)
  case text(String)
  case time(Period)
  case column(Column)
  case rows(DataTable)

  var kind: Kind {
    switch self {
    case .term(let term): .quantity(term.unit)
    case .truth: .condition
    case .text: .text
    case .time: .time
    case .rows(let table): .rows(table.name)
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

/// Values in rows: of a dataset, or of a series that was computed.
struct Column {
  enum Cells {
    case numbers([Rational?])
    case texts([String?])
    case times([Period?])
    case truths([Bool?])
  }

  var cells: Cells
  /// Of numbers.
  var unit = Unit.number
  /// The dataset whose rows these are, all of them.
  var table: DataTable?
  /// What the rows of a series are called.
  var keys: (name: String?, cells: [SeriesKey])?

  init(cells: Cells, unit: Unit = .number, table: DataTable? = nil) {
    self.cells = cells
    self.unit = unit
    self.table = table
  }

  init(_ column: DataColumn, of table: DataTable) {
    switch column.cells {
    case .numbers(let numbers, let unit):
      self.init(cells: .numbers(numbers), unit: unit, table: table)
    case .texts(let texts): self.init(cells: .texts(texts), table: table)
    case .periods(let periods): self.init(cells: .times(periods), table: table)
    }
  }

  var count: Int {
    switch cells {
    case .numbers(let cells): cells.count
    case .texts(let cells): cells.count
    case .times(let cells): cells.count
    case .truths(let cells): cells.count
    }
  }

  var element: Kind.Element {
    switch cells {
    case .numbers: .quantity(unit)
    case .texts: .text
    case .times: .time
    case .truths: .condition
    }
  }

  /// The numbers; none where the cells are of another kind.
  var numbers: [Rational?] {
    if case .numbers(let numbers) = cells { numbers } else { [] }
  }

  /// Whether a cell is empty.
  func isMissing(_ row: Int) -> Bool {
    switch cells {
    case .numbers(let cells): cells[row] == nil
    case .texts(let cells): cells[row] == nil
    case .times(let cells): cells[row] == nil
    case .truths(let cells): cells[row] == nil
    }
  }

  func key(_ row: Int) -> SeriesKey {
    switch cells {
    case .numbers(let cells): cells[row].map(SeriesKey.number) ?? .missing
    case .texts(let cells): cells[row].map(SeriesKey.text) ?? .missing
    case .times(let cells): cells[row].map(SeriesKey.period) ?? .missing
    case .truths: .missing
    }
  }

  /// Some of its rows, in that order.
  func rows(_ rows: [Int]) -> Column {
    var column = self
    switch cells {
    case .numbers(let cells): column.cells = .numbers(rows.map { cells[$0] })
    case .texts(let cells): column.cells = .texts(rows.map { cells[$0] })
    case .times(let cells): column.cells = .times(rows.map { cells[$0] })
    case .truths(let cells): column.cells = .truths(rows.map { cells[$0] })
    }
    column.keys = keys.map { keys in (keys.name, rows.map { keys.cells[$0] }) }
    return column
  }

  /// As a result.
  var series: Series {
    Series(
      keyName: keys?.name,
      keys: keys?.cells ?? (0..<count).map { .number(Rational($0 + 1)) }, values: numbers,
      unit: unit)
  }
}

/// What an expression rests on, each once, by its first use.
struct UsedInputs {
  private(set) var facts: [String] = []
  private(set) var datasets: [String] = []
  private(set) var rates: [ExchangeRate] = []
  private(set) var remarks: [String] = []
  private var seen: Set<String> = []
  private var vintages: Set<Vintage> = []

  /// Whether two editions of one series are among the facts.
  var mixesVintages: Bool { Set(vintages.map(\.series)).count < vintages.count }

  mutating func insert(_ fact: NamedFact) {
    if seen.insert(fact.key).inserted { facts.append(fact.key) }
    if let vintage = fact.vintage { vintages.insert(vintage) }
  }

  mutating func insert(dataset name: String) {
    if !datasets.contains(name) { datasets.append(name) }
  }

  mutating func insert(_ choice: RateChoice) {
    if !rates.contains(choice.rate) { rates.append(choice.rate) }
    if !remarks.contains(choice.remark) { remarks.append(choice.remark) }
  }

  mutating func insert(_ other: UsedInputs) {
    for fact in other.facts where seen.insert(fact).inserted { facts.append(fact) }
    vintages.formUnion(other.vintages)
    for dataset in other.datasets { insert(dataset: dataset) }
    for rate in other.rates where !rates.contains(rate) { rates.append(rate) }
    for remark in other.remarks where !remarks.contains(remark) { remarks.append(remark) }
  }
}

extension Call {
  /// The part that is given for a parameter; the parser has made sure that there is one.
  func operand(_ name: String) -> Node {
    self[name].first?.node ?? Node(content: .literal(.number("")), range: nameRange)
  }

  func operands(_ name: String) -> [Node] { self[name].map(\.node) }
}
