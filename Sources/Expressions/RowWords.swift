import Datasets
import Quantities

/// Puts the rows of datasets into the words of readers: titles of columns for their names, how many
/// rows a function works on, and what a chosen cell holds.
struct RowWords {
  let evaluator: Evaluator
  /// Where names are looked up; with the table, within a condition on its rows.
  var context: ExpressionContext
  let format: QuantityFormat
  let phrases: FormulaPhrases
  let isShort: Bool

  /// The rows that a function works on, those without a value left out.
  struct Used {
    var table: Dataset
    var count: Int
    /// The function is of the rows themselves, not of a column.
    var areCounted: Bool
  }

  /// What the name of a column or dataset means; nil where it means neither.
  func words(for name: NameReference) -> String? {
    if let dataset = dataset(name) { return phrases.rowsOf(titled(dataset.shownTitle)) }
    guard let column = column(name) else { return nil }
    let title = context.table == nil ? titled(column.shownTitle) : column.shownTitle
    return switch context.cellProperty(of: name) {
    case .stated: phrases.atFaceValue(title)
    case .low: phrases.lowEnd(title)
    case .high: phrases.highEnd(title)
    case .period, .source, nil: title
    }
  }

  /// The column by which the rows of a table are grouped.
  func words(ofColumn name: NameReference, in table: Dataset?) -> String? {
    (try? context.within(table).column(name)).map { titled($0.column.shownTitle) }
  }

  /// Nil where a function is of figures.
  func used(by call: Call) -> Used? {
    var probe = evaluator
    guard let inputs = try? probe.rowInputs(of: call, in: context),
      let table = inputs.columns.all.lazy.compactMap(\.table).first
    else { return nil }
    let areCounted = call.arguments.contains { argument in
      if case .name(let name) = argument.node.content { dataset(name) != nil } else { false }
    }
    return Used(table: table, count: inputs.known.count, areCounted: areCounted)
  }

  /// The words of a function with the rows that it works on.
  func counted(_ words: String, _ used: Used) -> String {
    if used.areCounted || isShort { return words }
    let title = titled(used.table.shownTitle)
    let total = used.table.rowCount
    let rows =
      used.count == total
      ? format.locale.words(phrases.allRows, total, title)
      : format.locale.words(phrases.someRows, total, title, format.locale.digits(used.count))
    return phrases.over(words, rows)
  }

  /// `sum of Stolen, 5 rows`.
  func counting(_ words: String, _ used: Used) -> String {
    used.areCounted || !isShort
      ? words : format.locale.words(phrases.countedRows, used.count, words)
  }

  // MARK: Cells

  /// The one cell of a column that a condition picks: `Stolen in 2022 ($1.65 billion)`.
  ///
  /// - Parameter text: puts a condition on the rows of a table into words.
  func cell(
    _ name: NameReference, where condition: Node, _ text: (Node, Dataset) -> String
  ) -> String? {
    var probe = evaluator
    guard let (table, column) = try? context.column(name),
      let rows = try? probe.rows(of: table, where: condition, in: context),
      let row = rows.places.first
    else { return nil }
    let place =
      place(column.shownTitle, condition, in: table)
      ?? phrases.selection(column.shownTitle, text(condition, table))
    let value: String
    switch column[Int(row)] {
    case .number(let number):
      value = format.operand(
        Quantity(stated: number, bounds: Bounds(point: number), unit: column.unit ?? .number))
    case .quantity(let quantity): value = format.operand(quantity)
    case .period(let period): value = period.words(in: format.locale)
    case .text(let text): value = text
    case .missing: return nil
    }
    return "\(place) (\(value))"
  }

  /// `Stolen in 2022`, `Share for Ether`; nil for a condition of another form.
  private func place(_ title: String, _ condition: Node, in table: Dataset) -> String? {
    guard case .comparison(let left, .equal, let right) = condition.content,
      case .name(let name) = left.content,
      let column = try? context.within(table).column(name)?.column
    else { return nil }
    switch column.content {
    case .periods:
      return right.literalPeriod.map { period in
        (period.isDay ? phrases.onDay : phrases.inTime)(title, period.words(in: format.locale))
      }
    case .numbers:
      // Four digits are a year.
      guard case .literal(.number(let digits)) = right.content else { return nil }
      return right.literalPeriod.map { _ in phrases.inTime(title, digits) }
    case .texts: return right.literalText.map { phrases.ofThing(title, $0) }
    case .quantities: return nil
    }
  }

  /// A date in a condition on a column of times.
  func time(_ node: Node, beside other: Node) -> String? {
    guard case .name(let name) = other.content, let column = column(name),
      case .periods = column.content
    else { return nil }
    return node.literalPeriod?.words(in: format.locale)
  }

  // MARK: Names

  private func titled(_ title: String) -> String { isShort ? title : phrases.quoted(title) }

  private func dataset(_ name: NameReference) -> Dataset? {
    guard name.member == nil, context.table == nil, case .dataset(let table) = context.binding(name)
    else { return nil }
    return table
  }

  private func column(_ name: NameReference) -> Column? {
    (try? context.column(name))?.column
  }
}

extension Dataset {
  /// What readers know it by: its title, or its id in words.
  fileprivate var shownTitle: String {
    title ?? String((name.split(separator: "/").last ?? "").map { $0 == "-" ? " " : $0 })
  }
}

extension Column {
  fileprivate var shownTitle: String { title ?? name }
}

extension Period {
  fileprivate var isDay: Bool {
    guard !isInterval, case .date(let date) = start, case .day = date.part else { return false }
    return true
  }
}
