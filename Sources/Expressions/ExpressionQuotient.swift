/// What stands above and below the line of a formula that divides, and does nothing else.
public struct ExpressionQuotient: Sendable {
  public enum Part: Sendable {
    /// The figures that the part names, in the order of the text.
    case figures([NameReference])
    /// The length of a figure's period.
    case duration
  }

  public var over: Part
  public var under: Part
}

extension Expression {
  /// The two sides of `a / b`, `ratio(a, b)`, `share(a, b)`, `per-month(a)` and `per-year(a)`;
  /// nil for any other formula.
  public var quotient: ExpressionQuotient? {
    switch root.content {
    case .product(let factors):
      let parts = Dictionary(grouping: factors, by: \.isDivisor).mapValues { $0.map(\.node) }
      guard let over = parts[false], let under = parts[true] else { return nil }
      return ExpressionQuotient(over: over.asPart, under: under.asPart)
    case .call(let call):
      switch call.function {
      case .perMonth, .perYear:
        return ExpressionQuotient(over: [call.operand("figure")].asPart, under: .duration)
      case .ratio:
        return ExpressionQuotient(
          over: [call.operand("of")].asPart, under: [call.operand("to")].asPart)
      case .share:
        return ExpressionQuotient(
          over: [call.operand("part")].asPart, under: [call.operand("whole")].asPart)
      default: return nil
      }
    default: return nil
    }
  }
}

extension [Node] {
  fileprivate var asPart: ExpressionQuotient.Part {
    guard count == 1, case .call(let call) = self[0].content,
      [.months, .days, .years].contains(call.function)
    else { return .figures(flatMap(\.names)) }
    return .duration
  }
}
