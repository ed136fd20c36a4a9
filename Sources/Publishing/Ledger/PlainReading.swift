import Quantities
public import SiteModel

/// What a hedge says of a number, for a reader who has never met a bound.
enum PlainReading {
  /// A few words below a drawing; nil where there is nothing to say.
  static func caption(for quantity: Quantity) -> String? {
    switch quantity.modifier {
    case .moreThan, .atLeast: "A floor: it may be more"
    case .upTo, .lessThan: "A ceiling: it may be less"
    case .nearly: "A little less than this"
    case .about: "A little more or less"
    case .between: "Anywhere in this range"
    case .exactly: nil
    }
  }

  /// A sentence without its full stop; nil for a number that is what it says.
  static func words(for value: FigureValue) -> String? {
    value.quantity.flatMap { words(for: $0, printed: value.words) }
  }

  private static func words(for quantity: Quantity, printed: FormattedQuantity) -> String? {
    switch quantity.modifier {
    case .moreThan: "A floor: the true figure is higher, and nobody says how much"
    case .atLeast: "A floor: the true figure may be higher, and nobody says how much"
    case .upTo, .lessThan:
      quantity.bounds.low.value == 0
        ? "A ceiling: the true figure may be anything from nothing up to it"
        : quantity.bounds.low == .unbounded
          ? "A ceiling: the true figure may be lower, and nobody says how much"
          : "A ceiling: the true figure may be lower"
    case .nearly: "The true figure is a little lower"
    case .about: "An approximation: the true figure may lie a little to either side"
    case .between: "A range: the true figure may be anywhere in it"
    case .exactly where quantity.envelope == 0: printed.digitsReason
    case .exactly where quantity.isComputed:
      printed.digitsReason
        ?? "Computed from rounded figures: the true figure may lie a little to either side"
    case .exactly:
      printed.digitsReason ?? "Rounded: the true figure may differ in its last digit"
    }
  }
}

extension SiteLedger {
  /// What a figure's hedge says of it, as its note on the page has it; nil for a number that is
  /// what it says.
  public func reading(of key: FigureKey) -> String? {
    context.notes.values[key].flatMap(PlainReading.words)
  }
}
