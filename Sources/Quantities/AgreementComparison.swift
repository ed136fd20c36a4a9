/// A text's quantity and a value on one scale, both turned so that the text's number is positive.
struct Comparison {
  struct Side {
    var modifier: Modifier
    /// The number without its hedge.
    var face: Rational?
    var bounds: Bounds
    var envelope: Rational
    var isComputed: Bool
  }

  enum Outcome {
    case comparable(Comparison)
    case differentUnits
    case oppositeDirections
  }

  var text: Side
  var value: Side
  /// The text's number with its rounding; nil for a range and for vague words.
  var number: WrittenNumber?
  /// The text's number is a fraction in words.
  var isFraction: Bool
  /// How far a bound may lie from the text's number before the words say too little.
  var unit: Rational

  static func comparing(_ text: Quantity, with value: Quantity) -> Outcome {
    guard let scales = Scales(of: text, and: value) else { return .differentUnits }
    guard let signs = Signs(of: text, and: value) else { return .oppositeDirections }
    let isFraction = text.isFractionInWords
    let lastUnit = text.lastUnit * scales.text
    return .comparable(
      Comparison(
        text: Side(text, scales.text * signs.text, shift: scales.textShift),
        value: Side(value, scales.value * signs.value, shift: scales.valueShift),
        number: text.stated.map {
          // The digits are those of the text's own unit: 40%, not 0.4.
          let written = WrittenNumber($0.magnitude, lastUnit: text.lastUnit)
          return written.scaled(by: scales.text, shift: scales.textShift)
        },
        isFraction: isFraction, unit: isFraction ? Rational(1, 10) : lastUnit))
  }
}

extension Comparison.Side {
  /// - Parameter factor: the size of the unit, negative where the side is turned round.
  init(_ quantity: Quantity, _ factor: Rational, shift: Rational) {
    let isTurned = factor.isNegative
    modifier = isTurned ? quantity.modifier.turned : quantity.modifier
    bounds = quantity.bounds.scaled(by: factor) + Bounds(point: shift)
    let face: Rational? =
      switch quantity.modifier {
      case .exactly: quantity.bounds.point ?? quantity.stated
      case .nearly: quantity.stated ?? quantity.bounds.high.value
      default: quantity.stated ?? quantity.bounds.middle
      }
    self.face = face.map { $0 * factor + shift }
    envelope = quantity.envelope * factor.magnitude
    isComputed = quantity.isComputed
  }
}

extension Modifier {
  /// What it becomes when a number changes its sign.
  fileprivate var turned: Modifier {
    switch self {
    case .moreThan: .lessThan
    case .lessThan: .moreThan
    case .atLeast: .upTo
    case .upTo: .atLeast
    case .exactly, .about, .nearly, .between: self
    }
  }
}

/// The directions of change of both sides as signs; nil where they contradict each other.
private struct Signs {
  var text: Rational = 1
  var value: Rational = 1

  init?(of text: Quantity, and value: Quantity) {
    let textIsNegative = text.isNegative
    switch (text.change, value.change) {
    case (let a?, let b?): if a != b { return nil }
    case (.down?, nil):
      // What was computed has its sign; a fact without a direction leaves it to the sentence.
      if value.isNegative { self.value = -1 } else if value.isComputed { return nil }
    case (.up?, nil): if value.isNegative { return nil }
    case (nil, .down?): if textIsNegative { self.text = -1 }
    case (nil, .up?): if textIsNegative { return nil }
    case (nil, nil): if textIsNegative { (self.text, self.value) = (-1, -1) }
    }
  }
}

extension Quantity {
  fileprivate var isNegative: Bool {
    if let number = stated ?? bounds.point ?? bounds.middle { return number.isNegative }
    // A floor below zero may be anything; a ceiling of zero or less is a fall.
    return bounds.low == .unbounded && (bounds.high.value ?? 1) <= 0
  }
}

/// The sizes of the units of both sides on a scale that they share; nil where there is none.
private struct Scales {
  var text: Rational = 1
  var value: Rational = 1
  /// What turns a growth into the factor that the other side states: *doubled* is up 100%.
  var textShift: Rational = 0
  var valueShift: Rational = 0

  init?(of text: Quantity, and value: Quantity) {
    let (mine, theirs) = (Measure(of: text.unit), Measure(of: value.unit))
    switch (mine, theirs) {
    case (.share(let a), .share(let b)):
      (self.text, self.value) = (a, b)
      if text.isFactor, value.unit == .percent { valueShift = 1 }
      if value.isFactor, text.unit == .percent { textShift = 1 }
    case (.count, .count), (.number, .number), (.count, .number), (.number, .count): break
    case (.number, .share(1)), (.share(1), .number): break
    // 47 / 303 is a share, though nothing says of what.
    case (.share(let size), .number) where value.isComputed: self.text = size
    case (.number, .share(let size)) where text.isComputed: self.value = size
    case (.number, .other), (.share(1), .other):
      // "a rate of 1.35": the sentence need not repeat both currencies.
      guard value.unit.exchangedCurrencies != nil else { return nil }
    case (.other(let a, let size), .other(let b, let otherSize)):
      guard a == b else { return nil }
      (self.text, self.value) = (size, otherSize)
    default: return nil
    }
  }
}

/// What kind of unit it is, for comparing words with a value.
private enum Measure {
  /// A part of a whole, by its size: a percentage is a hundredth.
  case share(Rational)
  case number
  case count
  case other(Unit, size: Rational)

  init(of unit: Unit) {
    if unit == .percent {
      self = .share(Rational(1, 100))
    } else if let noun = unit.countNoun {
      // Nouns are compared apart: two figures of one measure may have different ones.
      self = noun.isEmpty ? .number : .count
    } else {
      let (canonical, size) = unit.canonical
      // What it is counted by may be left to the sentence: $57 million an attack.
      let factors = canonical.factors.filter { !$0.isCountedBy }
      let isShare = factors.allSatisfy { if case .count = $0.base { true } else { false } }
      self = isShare ? .share(1) : .other(Unit(factors: factors), size: size)
    }
  }
}

extension Unit.Factor {
  /// Stands under the line and is neither money nor time: per attack, per head.
  fileprivate var isCountedBy: Bool {
    guard exponent < 0 else { return false }
    switch base {
    case .currency, .percent, .percentagePoint: return false
    case .count: return true
    case .measure(let name): return name != "month" && name != "second"
    }
  }
}

extension WrittenNumber {
  fileprivate func scaled(by factor: Rational, shift: Rational) -> WrittenNumber {
    WrittenNumber(
      value: value * factor + shift, lastUnit: lastUnit * factor, digitUnit: digitUnit * factor)
  }
}
