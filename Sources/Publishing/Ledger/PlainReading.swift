import Quantities
public import SiteModel

/// What a hedge says of a number, for a reader who has never met a bound.
struct PlainReading {
  let locale: NumberLocale

  private var phrases: FigurePhrases { PageWords.of(locale.language).figures }

  /// A few words below a drawing; nil where there is nothing to say.
  func caption(for quantity: Quantity) -> String? {
    switch quantity.modifier {
    case .moreThan, .atLeast: phrases.floorCaption
    case .upTo, .lessThan: phrases.ceilingCaption
    case .nearly: phrases.nearlyCaption
    case .about: phrases.aboutCaption
    case .between: phrases.rangeCaption
    case .exactly: nil
    }
  }

  /// A sentence without its full stop; nil for a number that is what it says.
  func words(for value: FigureValue) -> String? {
    value.quantity.flatMap { words(for: $0, printed: value.words) }
  }

  private func words(for quantity: Quantity, printed: FormattedQuantity) -> String? {
    switch quantity.modifier {
    case .moreThan: phrases.moreThan
    case .atLeast: phrases.atLeast
    case .upTo, .lessThan:
      quantity.bounds.low.value == 0
        ? phrases.ceilingFromZero
        : quantity.bounds.low == .unbounded ? phrases.openCeiling : phrases.ceiling
    case .nearly: phrases.nearly
    case .about: phrases.about
    case .between: phrases.range
    case .exactly where quantity.envelope == 0: digits(of: printed)
    case .exactly where quantity.isComputed: digits(of: printed) ?? phrases.computedFromRounded
    case .exactly: digits(of: printed) ?? phrases.rounded
    }
  }

  private func digits(of printed: FormattedQuantity) -> String? {
    printed.digitsLeft.map { locale.words(phrases.digits, $0, as: locale.spelled($0)) }
  }
}

extension SiteLedger {
  /// What a figure's hedge says of it, as its note on the page has it; nil for a number that is
  /// what it says.
  public func reading(of key: FigureKey) -> String? {
    context.notes.values[key].flatMap(PlainReading(locale: format.locale).words)
  }
}
