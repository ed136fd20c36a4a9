import Quantities

/// Finds out what separates decimals in a file, from all of its columns: `1.200` may be one and a
/// fifth or twelve hundred, and `2.624,83` in another column says which.
///
/// Between semicolons, tabs and vertical bars a comma can separate decimals. Where one column needs
/// it, it does in all of them. Between semicolons, where spreadsheets of half of the world put
/// decimal commas, a column is in doubt that nothing settles; and so is one between commas where
/// another has decimal commas in quotes.
struct DecimalScan {
  /// What separates decimals in each column about which nothing is declared.
  private(set) var mark = DecimalMark.pointWithGroups
  /// Columns that can be read in two ways, with the first row that can.
  private(set) var doubtful: [(column: Int, row: Int)] = []

  init(_ table: FieldTable, _ heads: [ColumnHead], _ schema: TableSchema?) {
    guard let delimiter = table.delimiter else { return }
    let isBetweenCommas = delimiter == UInt8(ascii: ",")
    if isBetweenCommas, !Self.hasQuotedDecimalComma(table) { return }
    let columns = heads.enumerated().compactMap { place, head -> (place: Int, signs: Signs)? in
      let field = schema?[head.name]
      guard field?.mark == nil, field?.mayBeOfNumbers ?? true else { return nil }
      let missing = MissingValues(field?.missingValues ?? schema?.missingValues)
      return (place, Signs(table, column: place, missing))
    }
    let needsComma = columns.contains { $0.signs.needsComma }
    let isBetweenSemicolons = delimiter == UInt8(ascii: ";")
    // 1,500 between semicolons is one and a half, if nothing else has a decimal point.
    let mayHaveComma =
      isBetweenSemicolons && columns.contains { $0.signs.mayHaveComma }
      && !columns.contains { $0.signs.needsPoint }
    if !isBetweenCommas, needsComma || mayHaveComma { mark = .comma }
    for (place, signs) in columns {
      guard let row = signs.doubtfulRow else { continue }
      let isTyped = ![nil, .any].contains(schema?[heads[place].name]?.type)
      // A declared type without a decimal sign has a point, which the other columns belie here.
      let isInDoubt = isTyped ? needsComma : mark != .comma && (isBetweenSemicolons || needsComma)
      if isInDoubt { doubtful.append((place, row)) }
    }
  }

  /// What the doubtful columns are to be corrected in.
  func problems(_ table: FieldTable, _ heads: [ColumnHead]) -> [DatasetProblem] {
    doubtful.compactMap { column, row in
      let text = table.text(row: row, column: column)
      var byPoint = NumberFieldReader(mark: .pointWithGroups, dollar: .usd)
      var byComma = NumberFieldReader(mark: .comma, dollar: .usd)
      guard let one = byPoint.read(text), let other = byComma.read(text) else { return nil }
      let sign = text.contains(",") ? "," : "."
      let numbers = [one, other].map(\.value.rational).sorted()
      return DatasetProblem(
        range: table.place(row: row, column: column) ?? 0..<0,
        summary: "'\(heads[column].name)' has '\(text)' in row \(row + 1), which can be "
          + numbers.map(\.description).joined(separator: " or "),
        help: "declare in the data package for this column 'decimalChar: \"\(sign)\"' if it is "
          + "\(numbers[0]), and 'groupChar: \"\(sign)\"' if it is \(numbers[1]); or its type, such "
          + "as string")
    }
  }

  private static func hasQuotedDecimalComma(_ table: FieldTable) -> Bool {
    guard table.bytes.contains(quote) else { return false }
    var byPoint = NumberFieldReader(mark: .pointWithGroups, dollar: .usd)
    var byComma = NumberFieldReader(mark: .comma, dollar: .usd)
    for row in 0..<table.rowCount {
      for column in 0..<table.columnCount {
        let field = table.range(row: row, column: column)
        // Longer ones are texts.
        guard field.count <= 40, field.count > 4, table.bytes[field.lowerBound] == quote else {
          continue
        }
        let text = table.text(row: row, column: column)
        if byComma.read(text) != nil, byPoint.read(text) == nil { return true }
      }
    }
    return false
  }
}

extension DecimalScan {
  /// What the signs in the cells of one column say.
  private struct Signs {
    /// How many cells are a number by either reading, and by one alone.
    private var byBoth = 0
    private var byPointAlone = 0
    private var byCommaAlone = 0
    private var others = 0
    /// The first that is another number by each.
    private var firstDoubtful: (row: Int, hasComma: Bool)?

    init(_ table: FieldTable, column: Int, _ missing: MissingValues) {
      var byPoint = NumberFieldReader(mark: .pointWithGroups, dollar: .usd)
      var byComma = NumberFieldReader(mark: .comma, dollar: .usd)
      var row = 0
      table.forEachField(of: column) { field in
        defer { row += 1 }
        if missing.isNumberMissing(field) { return true }
        let point = byPoint.read(field) != nil
        let hasComma = field.contains(UInt8(ascii: ","))
        let hasSign = hasComma || field.contains(UInt8(ascii: "."))
        switch (point, hasSign ? byComma.read(field) != nil : point) {
        case (true, true):
          byBoth += 1
          if hasSign, firstDoubtful == nil { firstDoubtful = (row, hasComma) }
        case (true, false): byPointAlone += 1
        case (false, true): byCommaAlone += 1
        case (false, false): others += 1
        }
        return true
      }
    }

    /// A column of texts may have something like a number in it.
    private var isOfNumbers: Bool { byBoth + byPointAlone + byCommaAlone > others }

    var needsComma: Bool { byCommaAlone > byPointAlone && isOfNumbers }
    var needsPoint: Bool { byPointAlone > byCommaAlone && isOfNumbers }
    var mayHaveComma: Bool { (firstDoubtful?.hasComma ?? false) && doubtfulRow != nil }

    /// Nil where the column itself says which reading is right.
    var doubtfulRow: Int? {
      byPointAlone == 0 && byCommaAlone == 0 && isOfNumbers ? firstDoubtful?.row : nil
    }
  }
}
