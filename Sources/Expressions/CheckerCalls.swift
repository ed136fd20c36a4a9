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

  // MARK: Arguments

  private mutating func kind(
    of argument: Call.Argument, _ call: Call, in context: ExpressionContext
  ) throws(ExpressionError) -> Kind {
    // Inside a function the rows are its own.
    let kind = try kind(of: argument.node, in: context)
    if kind == .unknown { return kind }
    let function = call.function.rawValue
    func mismatch(_ wanted: String, _ help: String? = nil) -> ExpressionError {
      context.kindMismatch(argument.node, kind, wanted: wanted, help: help)
    }
    switch argument.parameter.kind {
    case .figure:
      guard case .quantity = kind else { throw mismatch("a figure") }
    case .figures:
      guard kind.unit != nil else { throw mismatch("a figure or a column of numbers") }
    case .things:
      if case .quantity = kind { break }
      guard kind.column != nil || kind.isRows else {
        throw mismatch("a figure, a column or a dataset")
      }
    case .column:
      guard kind.column != nil, kind.unit != nil else {
        throw mismatch(
          "a column of numbers", "'\(function)' works on a column of a dataset: 'thefts.usd'")
      }
    case .whole(let limits):
      guard let number = argument.node.literalWhole, limits.contains(number) else {
        throw context.unsuitable(argument, call)
      }
    case .number, .share:
      guard case .quantity(let unit) = kind, argument.parameter.accepts(unit) else {
        throw context.unsuitable(argument, call)
      }
    case .time:
      if case .quantity = kind { break }
      guard kind == .time || argument.node.literalPeriod != nil else {
        throw mismatch("a figure or a period")
      }
    case .text(let choices):
      guard case .literal(.text(let text)) = argument.node.content else {
        throw mismatch("a text in double quotes")
      }
      if !choices.isEmpty, !choices.contains(text) {
        let near = nearMiss(to: text, in: choices).map { "did you mean \"\($0)\"?" }
        throw ExpressionError(
          "unknown-argument", "'\(function)' knows no \(argument.parameter.name) \"\(text)\"",
          at: argument.node.range, helps: [near ?? "there are \(choices.joined(separator: ", "))"])
      }
    case .date:
      let isColumn = kind.column != nil && (kind.element == .time || kind.unit == .number)
      guard isColumn || argument.node.literalPeriod != nil else {
        throw mismatch("a date", "write a date in double quotes: \"2022\", \"2022-06-24\"")
      }
    }
    return kind
  }

  // MARK: Results

  private func resultUnit(
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
      if call.form.parameters.contains(where: { $0.kind == .figure }) {
        _ = try commonUnit(kinds, call, in: context)
      }
      return .ratio
    case .difference:
      let (a, b) = (kinds[0], kinds[1])
      guard let x = a.kind.unit, let y = b.kind.unit else { return .number }
      guard let match = UnitAlgebra.difference(x, y) else {
        throw context.unitMismatch("subtracted from", x, y, (a.argument.node, b.argument.node))
      }
      return match.unit
    case .coefficient, .standardError:
      return RegressionDesign(call).unit(
        of: call.term, y: unit("y"),
        x: kinds.filter { $0.argument.parameter.name == "x" }.map { $0.kind.unit ?? .number },
        isError: call.form.result == .standardError
      ).unit
    // A table has a unit for each of its cells.
    case .table: return .number
    case .root:
      guard let root = UnitAlgebra.root(unit("number")) else {
        throw ExpressionError(
          "unit-mismatch",
          "\(context.quoted(kinds[0].argument.node)) is in \(unit("number").described), which"
            + " has no square root", at: kinds[0].argument.node.range,
          helps: ["take the root of a bare number, a ratio or a square"])
      }
      return root
    case .length(let length): return length.unit
    case .rate(let length): return UnitAlgebra.quotient(unit("figure"), length.unit).unit
    case .converted:
      guard let target = context.conversionTarget(call, of: unit("figure")) else {
        throw context.unknownConversion(call, from: unit("figure"))
      }
      return target
    }
  }

  /// The unit that all figures can be taken together in.
  private func commonUnit(
    _ kinds: [(argument: Call.Argument, kind: Kind)], _ call: Call,
    in context: ExpressionContext
  ) throws(ExpressionError) -> Unit {
    let figures = kinds.filter { $0.argument.parameter.isCompared }
    // A growth is told from where it ends.
    let ordered = call.function == .growth || call.function == .cagr ? figures.reversed() : figures
    guard let first = ordered.first, var common = first.kind.unit else { return .number }
    for (argument, kind) in ordered.dropFirst() {
      guard let unit = kind.unit else { continue }
      guard let match = UnitAlgebra.sum(common, unit) else {
        let relation = [.sum, .mean].contains(call.function) ? "added to" : "compared with"
        throw context.unitMismatch(relation, common, unit, (first.argument.node, argument.node))
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

  /// Whether a number in that unit is what the parameter wants.
  func accepts(_ unit: Unit) -> Bool {
    switch kind {
    case .share: unit == .number || unit == .ratio || unit == .percent
    case .number: unit == .number || unit == .measure("year") && name == "years"
    default: unit == .number
    }
  }
}

extension ExpressionContext {
  /// A number that the function does not take.
  func unsuitable(_ argument: Call.Argument, _ call: Call) -> ExpressionError {
    let name = call.function.rawValue
    let parameter = argument.parameter
    let wanted: String
    var help: String?
    switch parameter.kind {
    case .whole(let range):
      wanted =
        range.upperBound >= 1_000
        ? "a whole number above zero as '\(parameter.name)'"
        : "a whole number as '\(parameter.name)', from \(range.lowerBound) to \(range.upperBound)"
      if call.function == .round { help = "write 'round(x, -6)' to round to millions" }
    case .share:
      wanted = "a share as '\(parameter.name)'"
      help = "write a share from 0 to 1, or from 0% to 100%"
    default:
      wanted = "a bare number as '\(parameter.name)'"
    }
    return ExpressionError(
      "kind-mismatch", "'\(name)' needs \(wanted)", at: argument.node.range,
      helps: help.map { [$0] } ?? [])
  }
}
