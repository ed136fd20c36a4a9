public import Diagnostics
import Quantities

/// Holds the rows of a table against a foreign key (Table Schema v1 §foreign keys): its values stand
/// in a row of the table that it refers to. A row in which one of them is missing refers to nothing.
public struct ForeignKeyCheck {
  let key: TableSchema.ForeignKey
  let table: Dataset
  let other: Dataset

  /// - Parameter other: the table that the key refers to, which may be the same.
  public init(_ key: TableSchema.ForeignKey, of table: Dataset, to other: Dataset) {
    self.key = key
    self.table = table
    self.other = other
  }

  /// More problems of one key would hide the first ones.
  private static let mostReported = 10

  /// What is wrong with the key, or else with the rows.
  public var diagnostics: [Diagnostic] {
    let wrong = unknown(key.fields, in: table) + unknown(key.referenceFields, in: other)
    guard wrong.isEmpty else { return wrong }
    let columns = key.fields.compactMap { name in table.columns.first { $0.name == name.text } }
    let targets = key.referenceFields.compactMap { name in
      other.columns.first { $0.name == name.text }
    }
    let mismatches = zip(zip(key.fields, columns), targets).compactMap {
      mismatch($0.0, $0.1, $1)
    }
    return mismatches.isEmpty ? strays(columns, targets) : mismatches
  }

  private func unknown(
    _ names: [TableSchema.ForeignKey.Name], in dataset: Dataset
  ) -> [Diagnostic] {
    let known = dataset.columns.map(\.name)
    return names.filter { !known.contains($0.text) }.map { name in
      Diagnostic(
        Rule.dataPackage.id,
        "a foreign key names the column '\(name.text)', and '\(dataset.name)' has none of that name",
        at: name.place,
        helps: [
          nearMiss(to: name.text, in: known).map { "did you mean '\($0)'?" }
            ?? "its columns are \(known.map { "'\($0)'" }.joined(separator: ", "))"
        ])
    }
  }

  /// Columns of different kinds have no value in common.
  private func mismatch(
    _ name: TableSchema.ForeignKey.Name, _ column: Column, _ target: Column
  ) -> Diagnostic? {
    guard let kind = column.kind, let wanted = target.kind, kind != wanted else { return nil }
    return Diagnostic(
      Rule.dataPackage.id,
      "'\(column.name)' holds \(kind), but '\(target.name)' of '\(other.name)' \(wanted)",
      at: name.place, helps: ["declare one type for both columns"])
  }

  // MARK: Rows

  private func strays(_ columns: [Column], _ targets: [Column]) -> [Diagnostic] {
    let known = Set((0..<other.rowCount).map { row in targets.map { $0[row] } })
    var problems: [DatasetProblem] = []
    var places: [[Cell]: Int] = [:]
    for row in 0..<table.rowCount {
      let cells = columns.map { $0[row] }
      if cells.contains(.missing) || known.contains(cells) { continue }
      if let first = places[cells] {
        problems[first].add(row: row)
      } else if problems.count < Self.mostReported, let place = columns[0].place(of: row) {
        places[cells] = problems.count
        problems.append(
          DatasetProblem(
            range: place.start..<place.end, summary: summary(row, cells),
            help: help(cells, targets), rule: Rule.dataPackage.id))
      }
    }
    guard let path = table.origin?.path else { return [] }
    return problems.map { problem in
      var notes = [
        Diagnostic.Note("the foreign key is declared at", at: key.fields.first?.place)
      ]
      if let further = problem.furtherNote { notes.append(Diagnostic.Note(further)) }
      return Diagnostic(
        problem.rule, problem.headline,
        at: SourceRange(path: path, start: problem.range.lowerBound, end: problem.range.upperBound),
        notes: notes, helps: [problem.help])
    }
  }

  private func summary(_ row: Int, _ cells: [Cell]) -> String {
    func names(_ names: [TableSchema.ForeignKey.Name]) -> String {
      names.map { "'\($0.text)'" }.joined(separator: " and ")
    }
    let values = cells.map { "'\($0.words)'" }.joined(separator: " and ")
    let verb = cells.count == 1 ? "has" : "have"
    let rows = key.resource == nil ? "no row" : "no row of '\(other.name)'"
    return "\(names(key.fields)) \(verb) \(values) in row \(row + 1), which \(rows) has as "
      + names(key.referenceFields)
  }

  private func help(_ cells: [Cell], _ targets: [Column]) -> String {
    if cells.count == 1, case .text(let text) = cells[0],
      case .texts(let known) = targets[0].content,
      let near = nearMiss(to: text, in: known.values)
    {
      return "did you mean '\(near)'?"
    }
    return "correct the cell, or add a row to '\(other.name)'"
  }
}

extension Column {
  /// What its cells are, in a word; nil where all are missing.
  fileprivate var kind: String? {
    let first = (0..<rowCount).lazy.map { self[$0] }.first { $0 != .missing }
    return switch first {
    case .number, .quantity: "numbers"
    case .period: "dates"
    case .text: "texts"
    case .missing, nil: nil
    }
  }
}

extension Cell {
  fileprivate var words: String {
    switch self {
    case .number(let number): number.exactDecimal ?? number.description
    case .quantity(let quantity): QuantityFormat().fact(quantity).text
    case .period(let period): period.edtf
    case .text(let text): text
    case .missing: ""
    }
  }
}
