import Diagnostics
import Quantities
import Statistics

/// Holds the cells of one column against its constraints (Table Schema v1 §constraints).
struct ConstraintCheck {
  let field: TableSchema.Field
  let cells: Cells
  let column: Int

  private var name: String { field.name }
  private var constraints: TableSchema.Constraints { field.constraints }

  func run(_ check: inout SchemaCheck) {
    if constraints.isEmpty { return }
    checkRequired(&check)
    checkUnique(&check)
    if let end = constraints.minimum { checkEnd(end, isMinimum: true, &check) }
    if let end = constraints.maximum { checkEnd(end, isMinimum: false, &check) }
    checkAllowed(&check)
    checkPattern(&check)
    checkLength(&check)
  }

  private var rows: Range<Int> { 0..<cells.rowCount }

  private func text(_ row: Int, _ check: SchemaCheck) -> String {
    check.table.text(row: row, column: column)
  }

  private func checkRequired(_ check: inout SchemaCheck) {
    guard constraints.isRequired else { return }
    for row in rows where cells[row] == .missing {
      check.note(
        "'\(name)' is empty in row \(row + 1), and a value is required", row, column,
        help: "fill it in, or drop the constraint 'required'", cause: "required")
    }
  }

  private func checkUnique(_ check: inout SchemaCheck) {
    guard constraints.isUnique else { return }
    var places: [Cell: Int] = [:]
    for row in rows where cells[row] != .missing {
      if let first = places[cells[row]] {
        check.note(
          "'\(name)' has '\(text(row, check))' in row \(row + 1) again, and its values are to be"
            + " unique", row, column, help: "correct one of them, or drop the constraint 'unique'",
          first: first, cause: "unique \(text(row, check))")
      } else {
        places[cells[row]] = row
      }
    }
  }

  // MARK: Minimum and maximum

  private func checkEnd(_ end: String, isMinimum: Bool, _ check: inout SchemaCheck) {
    let word = isMinimum ? "minimum" : "maximum"
    guard let breaks = breaks(end, isMinimum) else {
      check.note(
        "the \(word) '\(end)' of the column '\(name)' is nothing that its cells can be compared"
          + " with", head: column, help: "declare a number for numbers, and a date for dates")
      return
    }
    for row in rows where breaks(cells[row]) {
      check.note(
        "'\(name)' has '\(text(row, check))' in row \(row + 1), which is"
          + " \(isMinimum ? "below" : "above") the \(word) \(end)", row, column,
        help: "correct the cell, or the \(word)", cause: word)
    }
  }

  /// Whether a cell lies beyond an end; nil for an end of another kind than the cells.
  private func breaks(_ end: String, _ isMinimum: Bool) -> ((Cell) -> Bool)? {
    switch cells {
    case .numbers, .quantities:
      guard let end = Rational(decimal: end) else { return nil }
      return { cell in
        switch cell {
        case .number(let number): return isMinimum ? number < end : number > end
        case .quantity(let quantity):
          // Only what lies beyond with everything that it can be.
          let bounds = quantity.signedBounds
          let other = isMinimum ? bounds.high.value : bounds.low.value
          return other.map { isMinimum ? $0 < end : $0 > end } ?? false
        case .period, .text, .missing: return false
        }
      }
    case .periods:
      guard let end = try? Period(edtf: end) else { return nil }
      return { cell in
        guard case .period(let period) = cell else { return false }
        if isMinimum {
          guard let first = period.firstDay, let limit = end.firstDay else { return false }
          return first < limit
        }
        guard let last = period.lastDay, let limit = end.lastDay else { return false }
        return limit < last
      }
    case .texts: return nil
    }
  }

  // MARK: Values

  private func checkAllowed(_ check: inout SchemaCheck) {
    guard let allowed = constraints.allowed else { return }
    let values = Set(allowed.map(cell))
    let written = Set(allowed)
    for row in rows where cells[row] != .missing && !values.contains(cells[row]) {
      let text = text(row, check)
      if written.contains(text) || check.counts(row, column, cause: "enum \(text)") { continue }
      let near = nearMiss(to: text, in: allowed)
      check.note(
        "'\(name)' has '\(text)' in row \(row + 1), which is none of its declared values", row,
        column,
        help: near.map { "did you mean '\($0)'?" }
          ?? "the values are "
          + allowed.prefix(8).map { "'\($0)'" }.joined(separator: ", ")
          + (allowed.count > 8 ? " and \(allowed.count - 8) more" : ""),
        cause: "enum \(text)")
    }
  }

  /// A declared value as a cell of this column.
  private func cell(_ text: String) -> Cell {
    switch cells {
    case .numbers, .quantities: Rational(decimal: text).map { .number($0) } ?? .text(text)
    case .periods: (try? Period(edtf: text)).map { .period($0) } ?? .text(text)
    case .texts: .text(text)
    }
  }

  /// XML Schema's patterns, which Table Schema has, match the whole of a text.
  private func checkPattern(_ check: inout SchemaCheck) {
    guard let pattern = constraints.pattern else { return }
    let expression: Pattern
    do throws(PatternMistake) {
      expression = try Pattern(pattern)
    } catch {
      check.note(
        "the pattern '\(pattern)' of the column '\(name)' cannot be read: \(error.reason)",
        head: column, help: "write a regular expression as XML Schema has them")
      return
    }
    for row in rows where cells[row] != .missing {
      let text = text(row, check)
      if expression.matches(text) { continue }
      check.note(
        "'\(name)' has '\(text)' in row \(row + 1), which does not match the pattern '\(pattern)'",
        row, column, help: "correct the cell, or the pattern", cause: "pattern")
    }
  }

  private func checkLength(_ check: inout SchemaCheck) {
    let (least, most) = (constraints.minimumLength ?? 0, constraints.maximumLength ?? .max)
    guard least > 0 || most < .max else { return }
    for row in rows where cells[row] != .missing {
      let text = text(row, check)
      let length = text.count
      guard length < least || length > most else { continue }
      check.note(
        "'\(name)' has '\(text)' in row \(row + 1), which is \(length)"
          + " \(length == 1 ? "character" : "characters") long", row, column,
        help: length < least ? "at least \(least) are required" : "at most \(most) are allowed",
        cause: length < least ? "short" : "long")
    }
  }
}
