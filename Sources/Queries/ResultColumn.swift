import Datasets
import CSQLite
import Quantities

/// One column of an answer while its rows come in.
struct ResultColumn {
  let name: String
  /// The column of a dataset that it shows, or makes a statistic of.
  var origin: Column?
  /// Whether it shows that column as it is and under no other name.
  var keepsName = false
  var isPercent = false
  /// Where its expression stands in the query.
  var place: Range<Int>?
  private var numbers: [Rational?] = []
  private var texts: [String?] = []

  init(name: String) { self.name = name }

  /// Takes the cell of a row.
  mutating func take(
    _ statement: OpaquePointer, _ index: CInt, _ session: QuerySession
  ) throws(QueryProblem) {
    switch sqlite3_column_type(statement, index) {
    case SQLITE_INTEGER:
      try append(Rational(Int(sqlite3_column_int64(statement, index))))
    case SQLITE_FLOAT:
      try append(number(sqlite3_column_double(statement, index), session.numbers))
    case SQLITE_TEXT:
      let bytes = UnsafeBufferPointer(
        start: sqlite3_column_text(statement, index),
        count: Int(sqlite3_column_bytes(statement, index)))
      try append(String(decoding: bytes, as: UTF8.self))
    case SQLITE_BLOB:
      throw QueryProblem.answer(
        "column '\(name)' holds bytes, and a dataset holds numbers and texts",
        helps: ["write them as a text: hex(…)"], at: place)
    default:
      if !numbers.isEmpty { numbers.append(nil) }
      if !texts.isEmpty { texts.append(nil) }
      if numbers.isEmpty, texts.isEmpty { missing += 1 }
    }
  }

  /// Rows without a value before the first that has one.
  private var missing = 0

  private mutating func append(_ number: Rational) throws(QueryProblem) {
    if !texts.isEmpty { throw mixed() }
    if numbers.isEmpty { numbers = [Rational?](repeating: nil, count: missing) }
    numbers.append(number)
  }

  private mutating func append(_ text: String) throws(QueryProblem) {
    if !numbers.isEmpty { throw mixed() }
    if texts.isEmpty { texts = [String?](repeating: nil, count: missing) }
    texts.append(text)
  }

  private func mixed() -> QueryProblem {
    QueryProblem.answer(
      "column '\(name)' has numbers in some rows and texts in others",
      helps: ["make all of them texts with cast(… as text), or pick rows of one kind"], at: place)
  }

  private func number(
    _ binary: Double, _ numbers: ExactNumbers
  ) throws(QueryProblem) -> Rational {
    switch numbers.meaning(of: binary) {
    case .exact(let exact): return exact.rational
    case .ambiguous: throw .ambiguous(binary)
    case .none where !binary.isFinite:
      throw QueryProblem.answer(
        "column '\(name)' has a number that is too large for a query",
        helps: ["compute with thousands or millions, or pick the rows with 'where'"], at: place)
    case .approximate, .none:
      throw QueryProblem.answer(
        "column '\(name)' has \(binary), which was computed in binary and may be off",
        helps: [
          "say how many decimals are meant: round(…, 2)",
          "ratio(a, b), share(part, whole) and growth(from, to) divide exactly",
        ], at: place)
    }
  }

  // MARK: The column

  /// A column that is shown as it is keeps its title too.
  ///
  /// - Parameter dollar: what a bare `$` in the name means.
  func column(dollar: Currency) -> Column {
    var column = untitled(dollar: dollar)
    column.title = keepsName ? origin?.title : nil
    return column
  }

  private func untitled(dollar: Currency) -> Column {
    let name = shownName
    if !texts.isEmpty { return textColumn(name) }
    if numbers.isEmpty {
      switch origin?.content {
      case .periods:
        return Column(name: name, periods: [Period?](repeating: nil, count: missing))
      case .texts: return Column(name: name, texts: [String?](repeating: nil, count: missing))
      case .numbers, .quantities, nil: break
      }
    }
    let unit = Unit(inName: name, dollar: dollar) ?? (isPercent ? .percent : origin?.unit)
    return Column(
      name: name, numbers: numbers.isEmpty ? [Rational?](repeating: nil, count: missing) : numbers,
      unit: unit ?? .count(""))
  }

  /// The name of the header, however the query spells it, or the one that the query gives.
  var shownName: String { keepsName ? origin?.name ?? name : name }

  /// Texts that are all dates or periods are such, as in a file.
  private func textColumn(_ name: String) -> Column {
    switch origin?.content {
    case .texts: return Column(name: name, texts: texts)
    case .quantities(let cells):
      let values = Dictionary(
        zip(cells.words, cells.values), uniquingKeysWith: { first, _ in first })
      if texts.allSatisfy({ $0.map { values[$0] != nil } ?? true }) {
        let quantities = texts.map { $0.flatMap { values[$0] } }
        let points = quantities.map { $0?.signedBounds.point }
        // Rows without a hedge are numbers, with which the next query computes.
        return zip(quantities, points).contains { $0 != nil && $1 == nil }
          ? Column(name: name, quantities: quantities, unit: cells.unit)
          : Column(name: name, numbers: points, unit: cells.unit)
      }
    case .numbers, .periods, nil: break
    }
    var known: [String: Period] = [:]
    for case let text? in texts where known[text] == nil {
      guard let period = try? Period(edtf: text) else { return Column(name: name, texts: texts) }
      known[text] = period
    }
    return Column(name: name, periods: texts.map { $0.flatMap { known[$0] } })
  }
}

extension Unit {
  /// The unit in the parentheses that a name ends in: `Total ($)`, `share (%)`, `Value (EUR)`.
  init?(inName name: String, dollar: Currency) {
    guard name.last == ")", let open = name.lastIndex(of: "(") else { return nil }
    let inside = name[name.index(after: open)...].dropLast()
    switch inside {
    case "%": self = .percent
    case "$": self = Unit(.currency(dollar))
    case "US$": self = Unit(.currency(.usd))
    case "€": self = Unit(.currency(.eur))
    case "£": self = Unit(.currency(.gbp))
    case "¥": self = .currency("JPY")
    default:
      guard let currency = Currency(code: inside) else { return nil }
      self = Unit(.currency(currency))
    }
  }
}
