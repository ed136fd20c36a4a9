/// How a site prints its numbers.
public struct QuantityFormat: Hashable, Sendable {
  /// The house style of English; it also says how many decimals a magnitude has in any language.
  public var style: NumberStyle
  /// Significant digits of what is computed, 1 to 15. A fact keeps its own.
  public var digits: Int
  /// The word for an approximate value in English.
  public var approximation: String
  /// The currency that a bare `$` means.
  public var dollar: Currency
  /// The language, and the signs of numbers in it.
  public var locale: NumberLocale
  /// Where a number lies in the middle between two that can be printed: to the even one, or away
  /// from zero (927.675 is 927.68 by either, 927.665 only by ``RoundingRule/halfUp``).
  public var ties: RoundingRule
  /// Whole numbers are in figures, however small: on cards, in formulas and in notes. Words for
  /// parts of a whole, such as *two-thirds*, stay.
  public var isInFigures = false
  /// The words of a hedge that are not the house's.
  var ownHedge: OwnHedge?

  public init(
    style: NumberStyle = .news, digits: Int = 2, approximation: String = "about",
    dollar: Currency = Currency(rawValue: "USD"), locale: NumberLocale = .english,
    ties: RoundingRule = .halfToEven
  ) {
    self.style = style
    self.digits = min(max(digits, 1), 15)
    self.approximation = approximation
    self.dollar = dollar
    self.locale = locale
    self.ties = ties == .halfUp ? .halfUp : .halfToEven
  }

  /// A fact in house style: its own hedge and its own digits, as far as the style prints them.
  public func fact(_ fact: Quantity, as format: FigureFormat? = nil) -> FormattedQuantity {
    words(figure(fact: fact, format), as: format)
  }

  /// A computed quantity: rounded outward by its bounds, and no digit below its envelope.
  public func result(_ result: Quantity, as format: FigureFormat? = nil) -> FormattedQuantity {
    words(figure(result: result, format), as: format)
  }

  /// A fact or a result as an operand in a formula: `17 to 19 months`, not `between 17 and 19
  /// months`, and `3 years`, not `three years`.
  public func operand(_ quantity: Quantity) -> String {
    let figure =
      quantity.isComputed ? figure(result: quantity, nil) : figure(fact: quantity, nil)
    var house = self
    house.isInFigures = true
    return house.words(figure, as: nil, isOperand: figure.modifier == .between).text
  }

  func figure(fact: Quantity, _ format: FigureFormat?) -> RoundedFigure {
    let fact = (format?.converted(fact) ?? fact).withoutQuarters
    return RoundedFigure(fact: fact, limit: DigitLimit(fact.unit, style, format), ties: ties)
  }

  func figure(result: Quantity, _ format: FigureFormat?) -> RoundedFigure {
    let result = (format?.converted(result) ?? result).withoutQuarters
    return RoundedFigure(
      result: result, digits: format == .full ? 15 : digits,
      limit: DigitLimit(result.unit, style, format), ties: ties)
  }

  private func words(
    _ figure: RoundedFigure, as format: FigureFormat?, isOperand: Bool = false
  ) -> FormattedQuantity {
    var words: FormattedQuantity
    if let table = locale.table {
      words = LocalFigure(
        figure: figure, table: table, signs: locale.signs, dollar: dollar, format: format
      ).formatted(isOperand: isOperand)
    } else {
      words = EnglishFigure(figure: figure, house: self, format: format)
        .formatted(isOperand: isOperand)
    }
    words.digitsLeft = figure.isLostInRounding ? nil : figure.digitsLeft
    return words
  }
}

extension Quantity {
  /// Two quarters are a half to most readers, so quarters of a year are printed as months.
  fileprivate var withoutQuarters: Quantity {
    unit == .measure("quarter") ? scaled(by: 3, to: .measure("month")) : self
  }
}
