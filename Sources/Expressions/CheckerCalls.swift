import Datasets
import Diagnostics
import Quantities

/// The kinds of calls: what the function table says of a function's parameters and result.
extension Checker {
  mutating func kind(
    of call: Call, _ node: Node, in context: ExpressionContext
  ) throws(ExpressionError) -> Kind {
    var kinds: [(argument: Call.Argument, kind: Kind)] = []
    for argument in call.arguments {
      let kind = try kind(of: argument, call, in: context)
      kinds.append((argument, kind))
    }
    try checkRows(kinds, call, in: context)
    if kinds.contains(where: { $0.kind == .unknown }) { return .unknown }
    try checkFit(call, in: context)
    if call.form.result == .table { return .table(call.function) }
    let unit = try resultUnit(of: call, kinds, in: context)
    let series = Kind.column(Kind.ColumnKind(element: .quantity(unit), dataset: nil))
    switch call.form.rowUse {
    case .series: return series
    case .groups: return .quantity(unit)
    case .each:
      let figure = kinds.first { $0.argument.parameter.name == "figure" }
      return figure?.kind.inUnit(unit) ?? .quantity(unit)
    case .together, .regression:
      return call.arguments.contains { $0.group != nil } ? series : .quantity(unit)
    }
  }

  private mutating func resultUnit(
    of call: Call, _ kinds: [(argument: Call.Argument, kind: Kind)],
    in context: ExpressionContext
  ) throws(ExpressionError) -> Unit {
    func unit(_ name: String) -> Unit {
      kinds.first { $0.argument.parameter.name == name }?.kind.unit ?? .number
    }
    switch call.form.result {
    case .number:
      if call.function != .count { _ = try commonUnit(kinds, call, in: context) }
      return .number
    case .same: return try commonUnit(kinds, call, in: context)
    case .spread: return UnitAlgebra.spread(try commonUnit(kinds, call, in: context))
    case .squared: return UnitAlgebra.squaredSpread(try commonUnit(kinds, call, in: context)).unit
    case .percent:
      _ = try commonUnit(kinds, call, in: context)
      return .percent
    case .ratio:
      guard call.function == .ratio else { return .ratio }
      _ = try commonUnit(kinds, call, in: context)
      return UnitAlgebra.ratio(unit("of"), unit("to"))?.unit ?? .ratio
    case .difference:
      let (a, b) = (kinds[0], kinds[1])
      guard let x = a.kind.unit, let y = b.kind.unit else { return .number }
      guard let match = UnitAlgebra.difference(x, y) else {
        throw context.unitMismatch("subtracted from", x, y, (a.argument.node, b.argument.node))
      }
      noteNouns("subtracted from", x, y, (a.argument.node, b.argument.node), in: context)
      return match.unit
    case .coefficient, .standardError:
      return RegressionDesign(call).unit(
        of: call.term, y: unit("y"),
        x: kinds.filter { $0.argument.parameter.name == "x" }.map { $0.kind.unit ?? .number },
        isError: call.form.result == .standardError
      ).unit
    // A table has a unit for each of its cells.
    case .table: return .number
    case .root: return try root(of: unit("number"), kinds[0].argument.node, in: context)
    case .length(let length): return length.unit
    case .rate(let length): return UnitAlgebra.quotient(unit("figure"), length.unit).unit
    case .converted:
      guard let target = context.conversionTarget(call, of: unit("figure")) else {
        throw context.unknownConversion(call, from: unit("figure"))
      }
      return target
    }
  }

  private func root(
    of unit: Unit, _ node: Node, in context: ExpressionContext
  ) throws(ExpressionError) -> Unit {
    if let root = UnitAlgebra.root(unit) { return root }
    throw ExpressionError(
      .unitMismatch,
      "\(context.quoted(node)) is in \(unit.described), which has no square root", at: node.range,
      helps: ["take the root of a bare number, a ratio or a square"])
  }

  /// The unit that all figures can be taken together in.
  private mutating func commonUnit(
    _ kinds: [(argument: Call.Argument, kind: Kind)], _ call: Call,
    in context: ExpressionContext
  ) throws(ExpressionError) -> Unit {
    let figures = kinds.filter { $0.argument.parameter.isCompared }
    // A growth is told from where it ends.
    let ordered = call.function == .growth || call.function == .cagr ? figures.reversed() : figures
    guard let first = ordered.first, var common = first.kind.unit else { return .number }
    let relation = [.sum, .mean].contains(call.function) ? "added to" : "compared with"
    for (argument, kind) in ordered.dropFirst() {
      guard let unit = kind.unit else { continue }
      guard let match = UnitAlgebra.sum(common, unit) else {
        throw context.unitMismatch(relation, common, unit, (first.argument.node, argument.node))
      }
      if Self.needsOneNoun(call.function) {
        noteNouns(relation, common, unit, (first.argument.node, argument.node), in: context)
      }
      common = match.unit
    }
    return common
  }
}

extension FunctionParameter {
  /// Whether its figures are taken together with the others of the call.
  var isCompared: Bool {
    switch kind {
    case .figure, .figures: true
    case .column: name == "values" || name == "y"
    default: false
    }
  }
}
