public import Diagnostics
public import Quantities
public import Statistics

/// One column of a dataset, whose cells are read when somebody asks for them.
public struct Column: Sendable {
  /// As the header writes it: `Value (USD)`.
  public let name: String
  /// As a formula writes it: `value-usd`.
  public let formulaName: String
  /// What readers see above it; nil where the name is all there is.
  public var title: String?
  private let cells: LazyValue<Cells>
  private let places: Places?
  /// How its numbers are written, if it holds some.
  let style: NumberStyle

  /// Where each row's cell stands in a file.
  typealias Places = @Sendable (_ row: Int) -> SourceRange?

  init(
    name: String, places: Places? = nil, style: NumberStyle = NumberStyle(),
    reading read: @escaping @Sendable () -> Cells
  ) {
    self.name = name
    self.style = style
    formulaName = Self.formulaName(name)
    self.places = places
    cells = LazyValue(read)
  }

  /// A column of numbers of one unit; nil where one is missing.
  public init(name: String, numbers: [Rational?], unit: Unit) {
    let isKnown = numbers.contains(nil) ? numbers.map { $0 != nil } : nil
    let cells = NumberCells(
      numbers: Sample(numbers.map { $0 ?? 0 }), isKnown: isKnown, unit: unit)
    self.init(name: name) { .numbers(cells) }
  }

  /// A column of numbers of which some are known by their bounds only.
  public init(name: String, quantities: [Quantity?], unit: Unit) {
    let cells = QuantityCells(quantities, unit: unit)
    self.init(name: name) { .quantities(cells) }
  }

  public init(name: String, texts: [String?]) {
    let cells = CodedCells(texts)
    self.init(name: name) { .texts(cells) }
  }

  public init(name: String, periods: [Period?]) {
    let cells = CodedCells(periods)
    self.init(name: name) { .periods(cells) }
  }

  /// What the cells are: read at the first call, and kept.
  public var content: Cells { cells.value }

  public var rowCount: Int { content.rowCount }

  /// The unit of a column of numbers, hedged or not; nil for any other.
  public var unit: Unit? {
    switch content {
    case .numbers(let cells): cells.unit
    case .quantities(let cells): cells.unit
    case .periods, .texts: nil
    }
  }

  /// The value of a row.
  ///
  /// - Precondition: `row` is from 0 to `rowCount` - 1.
  public subscript(row: Int) -> Cell { content[row] }

  /// The number of a row with all that is known of it; nil where it is missing or none.
  public func quantity(ofRow row: Int) -> Quantity? {
    switch self[row] {
    case .number(let number):
      Quantity(stated: number, bounds: Bounds(point: number), unit: unit ?? .count(""))
    case .quantity(let quantity): quantity
    case .period, .text, .missing: nil
    }
  }

  public func isMissing(_ row: Int) -> Bool {
    if case .numbers(let cells) = content { return cells.isKnown.map { !$0[row] } ?? false }
    return content.codes[row] == RowCode.missing
  }

  public var hasMissing: Bool {
    if case .numbers(let cells) = content { return cells.isKnown != nil }
    return content.codes.contains(RowCode.missing)
  }

  /// The known numbers of some rows, in their order; nil where the column holds anything but exact
  /// numbers.
  public func sample(_ rows: RowSelection) -> Sample? {
    if case .numbers(let numbers) = content { numbers.sample(rows) } else { nil }
  }

  /// Where the cell of a row stands; nil for a column that was made of values.
  public func place(of row: Int) -> SourceRange? { places?(row) }

  /// Lower-case letters and digits of any script, and a hyphen for each run of anything else.
  public static func formulaName(_ name: String) -> String {
    name.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
  }
}

/// The value of one row of a column.
public enum Cell: Hashable, Sendable {
  case number(Rational)
  /// What a hedge leaves open: its bounds are no point.
  case quantity(Quantity)
  case period(Period)
  case text(String)
  case missing

  init(_ quantity: Quantity) {
    self = quantity.signedBounds.point.map { .number($0) } ?? .quantity(quantity)
  }
}

/// What a column holds.
public enum Cells: Sendable {
  case numbers(NumberCells)
  /// Numbers of which at least one is hedged.
  case quantities(QuantityCells)
  case periods(CodedCells<Period>)
  case texts(CodedCells<String>)

  subscript(row: Int) -> Cell {
    switch self {
    case .numbers(let cells): cells[row].map { .number($0) } ?? .missing
    case .quantities(let cells): cells[row].map { Cell($0) } ?? .missing
    case .periods(let cells): cells[row].map { .period($0) } ?? .missing
    case .texts(let cells): cells[row].map { .text($0) } ?? .missing
    }
  }

  var rowCount: Int {
    if case .numbers(let cells) = self { cells.numbers.count } else { codes.count }
  }

  /// For each row the place of its value; none for numbers, which have a value a row.
  fileprivate var codes: [UInt32] {
    switch self {
    case .numbers: []
    case .quantities(let cells): cells.codes
    case .periods(let cells): cells.codes
    case .texts(let cells): cells.codes
    }
  }
}
