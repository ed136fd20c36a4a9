import Datasets
import Diagnostics
import Quantities

/// The expression that is looked at, and what its names mean.
struct ExpressionContext {
  var expression: Expression
  var scope: String
  var environment: EvaluationEnvironment
  /// The table whose columns are meant first: in the condition for its rows.
  var table: Dataset?
  /// Every figure is taken at its face value.
  var isAtFaceValue = false

  func text(of node: Node) -> String { expression.text(of: node.range) }
  var range: Range<Int> { 0..<expression.source.utf8.count }

  func binding(_ name: NameReference) -> Binding? { environment.binding(name, scope) }

  /// The column of the table in question that a name without a scope means.
  func rowColumn(_ name: NameReference) -> Column? {
    guard let table, name.scope == nil, name.cellProperty == nil else { return nil }
    if name.member == nil { return table[name.id] }
    return name.property?.cells.flatMap { table[name.id]?.taking($0) }
  }

  /// What is taken of each cell of a column that a name means; nil where that is the whole cell.
  func cellProperty(of name: NameReference) -> NameReference.Property? {
    if rowColumn(name) != nil { return name.property }
    if case .dataset = binding(name) { return name.cellProperty }
    return name.property
  }

  /// The table of a column's name, and which column it is.
  func column(
    _ name: NameReference
  ) throws(ExpressionError) -> (table: Dataset, column: Column)? {
    if let table, let column = rowColumn(name) { return (table, column) }
    switch binding(name) {
    case .column(let table, let id):
      guard name.member == nil || name.property?.isOfCells == true, name.cellProperty == nil else {
        throw noMember(name, of: "a column")
      }
      guard let column = table[id] else { return nil }
      return (table, try column.taking(name.property, name, self))
    case .dataset(let table):
      guard let id = name.member else { return nil }
      guard let column = table[id] else { throw unknownColumn(name, in: table) }
      return (table, try column.taking(name.cellProperty, name, self))
    case .fact, .formula, nil:
      if name.cellProperty != nil { throw noMember(name, of: "a figure") }
      return nil
    }
  }
}

extension Column {
  /// One number of each cell, as a name asks for it.
  fileprivate func taking(
    _ property: NameReference.Property?, _ name: NameReference, _ context: ExpressionContext
  ) throws(ExpressionError) -> Column {
    guard let part = property?.cells else { return self }
    if let column = taking(part) { return column }
    let kind = Kind.column(Kind.ColumnKind(element: element, dataset: nil))
    let member = property?.rawValue ?? ""
    let range = name.range.upperBound - member.utf8.count..<name.range.upperBound
    throw ExpressionError(
      .unknownProperty,
      "'\(self.name)' is \(kind.described) and has no '.\(member)'", at: range,
      helps: ["columns of numbers have .stated, .low and .high"])
  }
}

extension ExpressionContext {
  func within(_ table: Dataset?) -> ExpressionContext {
    var inner = self
    inner.table = table
    return inner
  }
}

// MARK: What can be wrong with a name

extension ExpressionContext {
  func unknownName(_ name: NameReference) -> ExpressionError {
    if let function = name.function {
      return ExpressionError(
        .expressionSyntax, "'\(name.id)' is a function and needs something to work on",
        at: name.range,
        helps: ["write \(FunctionTable.entry(function).signatures.joined(separator: " or "))"])
    }
    var helps: [String] = []
    if name.scope == nil, let (left, right) = subtraction(in: name) {
      helps = ["write '\(left) - \(right)', with spaces, for a subtraction"]
    } else if name.scope == nil, name.member == nil,
      let quantity = environment.readLiteral(name.id), quantity.faceValue != nil
    {
      helps = ["write \(environment.format.precise(quantity).quoted): formulas have figures"]
    }
    guard let table, name.scope == nil, name.member == nil else {
      let kinds =
        name.member == nil || name.property != nil
        ? "fact or statistic" : "fact, statistic or dataset"
      return ExpressionError(
        .unknownName, "there is no \(kinds) \(name.quoted)", at: name.range, helps: helps)
    }
    if helps.isEmpty { helps = [table.hint(for: name.id, prefix: "")] }
    return ExpressionError(
      .unknownColumn,
      "'\(table.name)' has no column '\(name.id)', and there is no figure of that name",
      at: name.range, helps: helps)
  }

  func unknownColumn(_ name: NameReference, in table: Dataset) -> ExpressionError {
    ExpressionError(
      .unknownColumn, "'\(table.name)' has no column '\(name.member ?? name.id)'",
      at: name.member == nil ? name.range : name.memberRange,
      helps: [table.hint(for: name.member ?? name.id, prefix: "\(name.written).")])
  }

  func noMember(_ name: NameReference, of what: String) -> ExpressionError {
    let member = name.member ?? ""
    let near = nearMiss(to: member, in: NameReference.Property.allCases.map(\.rawValue))
    return ExpressionError(
      .unknownProperty, "\(name.quoted) is \(what) and has no '.\(member)'",
      at: name.memberRange,
      helps: [
        near.map { "did you mean '.\($0)'?" }
          ?? "a figure has .stated, .low, .high, .period and .source; a dataset has columns"
      ])
  }

  /// Two known names that a hyphen without spaces has joined.
  private func subtraction(in name: NameReference) -> (String, String)? {
    var index = name.id.startIndex
    while let hyphen = name.id[index...].firstIndex(of: "-") {
      index = name.id.index(after: hyphen)
      let parts = (String(name.id[..<hyphen]), String(name.id[index...]))
      let areKnown = [parts.0, parts.1].allSatisfy {
        let part = NameReference(id: $0, range: name.range)
        return rowColumn(part) != nil || binding(part) != nil
      }
      if areKnown { return parts }
    }
    return nil
  }
}

extension Dataset {
  fileprivate func hint(for word: String, prefix: String) -> String {
    let names = columns.map(\.formulaName)
    return nearMiss(to: word, in: names).map { "did you mean \("\(prefix)\($0)".quoted)?" }
      ?? "its columns are \(names.map { "'\($0)'" }.joined(separator: ", "))"
  }
}

// MARK: Examples

extension ExpressionContext {
  /// A column of numbers for a help, as an editor would write it.
  var columnOfNumbers: String { example { $0.unit != nil } }

  /// The same of dates.
  var columnOfDates: String {
    example { if case .periods = $0.content { true } else { false } }
  }

  /// A column of a dataset that the formula itself names, where it names one.
  private func example(_ isFit: (Column) -> Bool) -> String {
    for name in expression.names {
      let (table, id, prefix): (Dataset, String?, String)
      switch binding(name) {
      case .column(let own, let column): (table, id, prefix) = (own, column, "")
      case .dataset(let other): (table, id, prefix) = (other, name.member, "\(name.written).")
      case .fact, .formula, nil: continue
      }
      let named = id.flatMap { table[$0] }.flatMap { isFit($0) ? $0 : nil }
      guard let column = named ?? table.columns.first(where: isFit) else { continue }
      return prefix + column.formulaName
    }
    return "DATASET.COLUMN"
  }
}

// MARK: What does not go together

extension ExpressionContext {
  func unitMismatch(_ relation: String, _ a: Unit, _ b: Unit, _ nodes: (Node, Node))
    -> ExpressionError
  {
    let (first, second) = (text(of: nodes.0), text(of: nodes.1))
    return ExpressionError(
      .unitMismatch,
      "\(second.quoted) is \(b.predicate) and cannot be \(relation) \(first.quoted)"
        + (a == .number || a == .ratio ? ", \(a.described)" : " in \(a.described)"),
      at: nodes.1.range,
      helps: [
        Self.advice(a, b, first: first, second: second, hasPeriod: !nodes.1.names.isEmpty)
      ])
  }

  private static func advice(
    _ a: Unit, _ b: Unit, first: String, second: String, hasPeriod: Bool
  ) -> String {
    if a.holdsCurrency, b.holdsCurrency, a.factors.count == 1, b.factors.count == 1 {
      let day = hasPeriod ? "" : ", on: \"DATE\""
      let call = "convert(\(second), \"\(a.name)\"\(day))"
      return "write \(call.quoted), with the rate in site.yaml"
    }
    let units = [a, b]
    if units.contains(.percent), units.contains(.percentagePoint) {
      return "give both in percent, or both in percentage points"
    }
    if b == .percent {
      return "write \("\(first) * (1 + \(second))".quoted) to raise it by so much"
    }
    if units.contains(.number) { return "give the number its unit, such as $3 or 3 years" }
    return "only figures that measure the same can be taken together"
  }

  func kindMismatch(
    _ node: Node, _ kind: Kind, wanted: String, help: String? = nil
  ) -> ExpressionError {
    if wanted.contains("number") || wanted.contains("figure"), let error = badCell(of: node, kind) {
      return error
    }
    return ExpressionError(
      .kindMismatch, "\(quoted(node)) is \(kind.described) and not \(wanted)",
      at: node.range, helps: (help ?? Self.help(for: kind, node, text(of: node))).map { [$0] } ?? []
    )
  }

  /// Which cell makes texts of a column that is used as one of numbers; nil where it is no such
  /// column.
  func badCell(of node: Node, _ kind: Kind) -> ExpressionError? {
    guard kind.column?.element == .text, case .name(let name) = node.content,
      let column = try? column(name)?.column, let cell = column.badCell
    else { return nil }
    let what: String
    let help: String
    switch cell.reason {
    case .noNumber:
      (what, help) = ("no number", "correct it; an empty cell, 'NA' or '-' is a missing number")
    case .notPlain:
      (what, help) = ("no plain number", "write its digits alone; a unit belongs in the heading")
    case .otherUnit(let unit, let most):
      what = "in \(unit.described), and most of the column in \(most.described)"
      help = "make a column of each unit"
    }
    var error = ExpressionError(
      .badCell, "\(quoted(node)) has '\(cell.text)' in row \(cell.row + 1), which is \(what)",
      at: node.range, helps: [cell.hint ?? help])
    error.cell = cell.place
    return error
  }

  private static func help(for kind: Kind, _ node: Node, _ text: String) -> String? {
    switch kind {
    case .time:
      guard case .name(let name) = node.content else { return nil }
      return "write \("months(\(name.written))".quoted) for its length"
    case .text:
      let bare = text.filter { $0 != "\"" }
      if Rational(decimal: bare) != nil { return "write the number without quotes" }
      return bare.utf8.allSatisfy(\.isInWord) ? "a name stands without quotes: '\(bare)'" : nil
    case .column(let column):
      let function = column.element.isNumber ? "sum" : "count"
      return "name a function, such as \("\(function)(\(text))".quoted), or pick a row with '[…]'"
    case .table(let function):
      let one = function == .anova ? "f-statistic" : "coefficient"
      return "'briefgen eval' prints it; one of its numbers is had with '\(one)(…)'"
    case .rows: return "name one of its columns, or count its rows with \("count(\(text))".quoted)"
    default: return nil
    }
  }
}

extension ExpressionContext {
  /// How often a figure may be multiplied by itself.
  static var degreeLimit: Int { 64 }

  func limit(_ unit: Unit) throws(ExpressionError) {
    if unit.factors.allSatisfy({ abs($0.exponent) <= Self.degreeLimit }) { return }
    throw highDegree
  }

  var highDegree: ExpressionError {
    ExpressionError(
      .numberTooLarge,
      "a figure is multiplied by itself more than \(Self.degreeLimit) times", at: range)
  }
}

extension Unit {
  var holdsCurrency: Bool {
    factors.contains { if case .currency = $0.base { true } else { false } }
  }
}
