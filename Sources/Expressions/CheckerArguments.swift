import Datasets
import Diagnostics
import Quantities

/// Whether each argument of a call is what its parameter wants.
extension Checker {
  mutating func kind(
    of argument: Call.Argument, _ call: Call, in context: ExpressionContext
  ) throws(ExpressionError) -> Kind {
    // Inside a function the rows are its own.
    let kind = try kind(of: argument.node, in: context)
    if kind == .unknown { return kind }
    func need(_ isMet: Bool, _ wanted: String, _ help: String? = nil) throws(ExpressionError) {
      if isMet { return }
      throw context.kindMismatch(argument.node, kind, wanted: wanted, help: help)
    }
    let isFigure = kind.unit != nil && kind.column == nil
    switch argument.parameter.kind {
    case .figure: try need(isFigure, "a figure")
    case .figures: try need(kind.unit != nil, "a figure or a column of numbers")
    case .things:
      try need(
        isFigure || kind.column != nil || kind.isRows, "a figure, a column or a dataset")
    case .column:
      try need(
        kind.column != nil && kind.unit != nil, "a column of numbers",
        "'\(call.function.rawValue)' works on a column of a dataset: '\(context.columnOfNumbers)'"
          + FunctionTable.entry(call.function).orOfFigures)
    case .time:
      try need(
        isFigure || kind == .time || argument.node.literalPeriod != nil, "a figure or a period")
    case .date:
      let isColumn = kind.column != nil && (kind.element == .time || kind.unit == .number)
      try need(
        isColumn || argument.node.literalPeriod != nil, "a date",
        "write a date in double quotes: \"2022\", \"2022-06-24\"")
    case .text(let choices):
      guard let text = argument.node.literalText else {
        let words = context.text(of: argument.node)
        let isName = if case .name = argument.node.content { true } else { false }
        throw context.kindMismatch(
          argument.node, kind, wanted: "a text in double quotes",
          help: choices.contains(words) || isName ? "write \"\(words)\"" : nil)
      }
      try checkChoice(text, among: choices, argument, call)
    case .whole(let limits):
      guard let number = argument.node.literalWhole, limits.contains(number) else {
        throw context.unsuitable(argument, call)
      }
    case .number, .share:
      guard case .quantity(let unit) = kind, argument.parameter.accepts(unit) else {
        throw context.unsuitable(argument, call)
      }
    }
    return kind
  }

  private func checkChoice(
    _ text: String, among choices: [String], _ argument: Call.Argument, _ call: Call
  ) throws(ExpressionError) {
    if choices.isEmpty || choices.contains(text) { return }
    let isNumber = Rational(decimal: text) != nil
    let near = (isNumber ? nil : nearMiss(to: text, in: choices)).map { "did you mean \"\($0)\"?" }
    throw ExpressionError(
      .unknownArgument,
      "'\(call.function.rawValue)' knows no \(argument.parameter.name) \"\(text)\"",
      at: argument.node.range, helps: [near ?? "there are \(choices.joined(separator: ", "))"])
  }
}

extension FunctionEntry {
  /// The other way to call it, without columns, for a message.
  fileprivate var orOfFigures: String {
    let index = forms.firstIndex { form in form.parameters.allSatisfy { $0.kind != .column } }
    return index.map { "; of figures, write \(signatures[$0])" } ?? ""
  }
}

extension FunctionParameter {
  /// Whether a number in that unit is what the parameter wants, which takes a share or a number.
  fileprivate func accepts(_ unit: Unit) -> Bool {
    if kind == .share { return unit == .number || unit == .ratio || unit == .percent }
    return unit == .number || unit == .measure("year") && name == "years"
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
      let isTrim = parameter.name == "trim"
      wanted = "a share\(isTrim ? " below one half" : "") as '\(parameter.name)'"
      help =
        isTrim
        ? "write a share such as 10%, which is left out at either end"
        : "write a share from 0 to 1, or from 0% to 100%"
    default:
      wanted = "a bare number as '\(parameter.name)'"
    }
    return ExpressionError(
      .kindMismatch, "'\(name)' needs \(wanted)", at: argument.node.range,
      helps: help.map { [$0] } ?? [])
  }
}
