/// A quantity in words, with its hedge apart, as cards show it.
public struct FormattedQuantity: Hashable, Sendable {
  /// `more than`, `between`; nil for a bare number.
  public var hedge: String?
  /// `$300 million`, `nine`, `40%`, `$5 million and $10 million`.
  public var number: String
  /// What follows the number: `attacks`, `a month`, `percentage points`.
  public var unit: String?
  /// The value is smaller than its own rounding envelope, and `number` says so: a warning.
  public var isLostInRounding = false

  /// The number with its unit: `$2.6 million a month`.
  public var value: String { unit.map { "\(number) \($0)" } ?? number }
  /// All of it: `more than $2.6 million a month`.
  public var text: String { hedge.map { "\($0) \(value)" } ?? value }
}

/// How a site prints its numbers.
public struct QuantityFormat: Hashable, Sendable {
  public var style: NumberStyle
  /// Significant digits of what is computed, 1 to 15. A fact keeps its own.
  public var digits: Int
  /// The word for an approximate value.
  public var approximation: String
  /// The currency that a bare `$` means.
  public var dollar: Currency

  public init(
    style: NumberStyle = .news, digits: Int = 2, approximation: String = "about",
    dollar: Currency = Currency(rawValue: "USD")
  ) {
    self.style = style
    self.digits = min(max(digits, 1), 15)
    self.approximation = approximation
    self.dollar = dollar
  }

  /// A fact in house style: its own hedge and its own digits.
  public func fact(_ fact: Quantity, as format: FigureFormat? = nil) -> FormattedQuantity {
    let converted = format?.converted(fact) ?? fact
    return formatted(RoundedFigure(fact: converted), as: format)
  }

  /// A computed quantity: rounded outward by its bounds, and no digit below its envelope.
  public func result(_ result: Quantity, as format: FigureFormat? = nil) -> FormattedQuantity {
    let converted = format?.converted(result) ?? result
    let digits = format == .full ? 15 : self.digits
    return formatted(RoundedFigure(result: converted, digits: digits), as: format)
  }

  /// A fact or a result as an operand in a formula: `17 to 19 months`, not `between 17 and 19
  /// months`.
  public func operand(_ quantity: Quantity) -> String {
    let figure =
      quantity.isComputed
      ? RoundedFigure(result: quantity, digits: digits) : RoundedFigure(fact: quantity)
    guard figure.modifier == .between, figure.numbers.count == 2 else {
      return formatted(figure, as: nil).text
    }
    return formatted(figure, as: nil, joining: " to ").value
  }

  private func formatted(
    _ figure: RoundedFigure, as format: FigureFormat?, joining: String = " and "
  ) -> FormattedQuantity {
    if figure.isLostInRounding {
      return FormattedQuantity(
        hedge: nil, number: "cannot be told from rounding", unit: nil, isLostInRounding: true)
    }
    if figure.numbers.isEmpty {
      return FormattedQuantity(hedge: nil, number: "an unknown amount", unit: nil)
    }
    let writer = FigureWriter(figure: figure, house: self, format: format)
    return FormattedQuantity(
      hedge: hedge(figure.modifier), number: writer.numbers.joined(separator: joining),
      unit: writer.unit)
  }

  private func hedge(_ modifier: Modifier) -> String? {
    switch modifier {
    case .exactly: nil
    case .about: approximation
    case .nearly: "nearly"
    case .moreThan: "more than"
    case .atLeast: "at least"
    case .upTo: "up to"
    case .lessThan: "less than"
    case .between: "between"
    }
  }
}
