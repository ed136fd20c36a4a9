import Charts
import Datasets
import Quantities
import SiteModel

/// One column of a table: its head, and a cell for each row.
struct TableColumn {
  var head: TableView.Column
  var cells: [TableView.Cell]
  /// Nil for anything but numbers.
  private(set) var format: ColumnFormat?

  /// The numbers of a column, all of one unit.
  struct Numbers {
    /// Nil where one is missing.
    let quantities: [Quantity?]
    let unit: Quantities.Unit

    init(quantities: [Quantity?], unit: Quantities.Unit) {
      self.quantities = quantities
      self.unit = unit
    }

    /// Nil where there are none, or of several units.
    init?(of quantities: [Quantity?]) {
      let units = Set(quantities.compactMap(\.?.unit))
      guard units.count == 1, let unit = units.first else { return nil }
      self.init(quantities: quantities, unit: unit)
    }
  }

  /// The columns of one table.
  ///
  /// - Parameter counted: names of columns that hold numbers and no years, whatever they look like.
  static func all(
    _ columns: [Column], counted: Set<String> = [], rows: [Int], isAnswer: Bool,
    format: QuantityFormat
  ) -> [TableColumn] {
    let numbers = columns.enumerated().map { place, column in
      !counted.contains(column.name) && column.areYears(isHead: place == 0)
        ? nil
        : column.unit.map { unit in
          Numbers(quantities: rows.map { column.quantity(ofRow: $0) }, unit: unit)
        }
    }
    let magnitudes = magnitudes(numbers, format)
    return columns.indices.map { place in
      guard let numbers = numbers[place] else {
        return TableColumn(columns[place], rows: rows, format: format)
      }
      return TableColumn(
        numbers, magnitude: magnitudes[place], isAnswer: isAnswer,
        title: columns[place].headline, format: format)
    }
  }

  /// - Returns: one for each column, of no meaning for one without numbers.
  static func magnitudes(_ columns: [Numbers?], _ format: QuantityFormat) -> [Int] {
    ColumnFormat.magnitudes(
      of: columns.map { numbers in
        (numbers?.quantities.compactMap { $0 } ?? [], numbers?.unit ?? .ratio)
      }, house: format)
  }

  /// Texts, times, and years.
  private init(_ column: Column, rows: [Int], format: QuantityFormat) {
    let cells: [TableView.Cell] = rows.map { row in
      switch column[row] {
      case .number(let year): .time(year.description, edtf: year.description)
      case .quantity(let quantity): .text(format.fact(quantity, as: .full).text)
      case .period(let period): .time(period.words(in: format.locale), edtf: period.edtf)
      case .text(let text): .text(text)
      case .missing: .missing
      }
    }
    let isText = if case .texts = column.content { true } else { false }
    self.init(
      TableView.Column(title: column.headline, kind: isText ? .text : .time), cells)
  }

  init(_ head: TableView.Column, _ cells: [TableView.Cell]) {
    self.head = head
    self.cells = cells
  }

  private init(
    _ numbers: Numbers, magnitude: Int, isAnswer: Bool, title: String?, format: QuantityFormat
  ) {
    let columnFormat = ColumnFormat(
      numbers.quantities.compactMap { $0 }, unit: numbers.unit, magnitude: magnitude,
      isComputed: isAnswer, house: format)
    head = TableView.Column(title: title, unit: columnFormat.unit, kind: .number)
    if title?.lowercased() == head.unit { head.unit = nil }
    cells = numbers.quantities.map { quantity in
      guard let quantity, let words = columnFormat.number(quantity) else { return .missing }
      return .number(TableView.Number(words, value: quantity.signed.machineNumber))
    }
    self.format = columnFormat
    align(with: [])
  }

  /// - Parameter column: the dataset's, where the chart shows one as it is.
  init(
    chart: [ChartTable.Cell], head name: String, numbers: Numbers?, magnitude: Int,
    column: Column?, format: QuantityFormat
  ) {
    let title = column.map(\.headline) ?? name.asHeadline(of: nil)
    if let numbers {
      self.init(numbers, magnitude: magnitude, isAnswer: true, title: title, format: format)
      return
    }
    var times: [String: String] = [:]
    if case .periods(let periods) = column?.content {
      for period in periods.values { times[period.words(in: format.locale)] = period.edtf }
    }
    self.init(
      TableView.Column(title: title, kind: times.isEmpty ? .text : .time),
      chart.map { cell in
        if cell.text.isEmpty { return .missing }
        return times[cell.text].map { .time(cell.text, edtf: $0) } ?? .text(cell.text)
      })
  }

  /// Gives the numbers of the column, and those below it, the room to end alike.
  ///
  /// - Returns: those below.
  @discardableResult
  mutating func align(with foot: [TableView.Number?]) -> [TableView.Number?] {
    guard let format else { return foot }
    let own = cells.map { cell -> TableView.Number? in
      if case .number(let number) = cell { number } else { nil }
    }
    let aligned = zip(own + foot, format.aligned((own + foot).map { $0?.words })).map {
      number, words in words.map { TableView.Number($0, value: number?.value) }
    }
    for (place, number) in aligned.prefix(cells.count).enumerated() {
      if let number { cells[place] = .number(number) }
    }
    return Array(aligned.dropFirst(cells.count))
  }
}

extension Quantity {
  /// A fall as a number below zero.
  fileprivate var signed: Quantity {
    guard change != nil, sign != 1 else { return self }
    var signed = self
    signed.change = nil
    signed.bounds = signedBounds
    signed.stated = stated.map { $0 * sign }
    return signed
  }
}
