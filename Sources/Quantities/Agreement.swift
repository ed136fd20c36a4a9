/// Whether the words of a text agree with a value. One rule for all words and all values.
public enum Agreement {
  /// How words stand to a value.
  public enum Verdict: Hashable, Sendable {
    case agrees
    /// True, but the words say less than is known: *more than 300* for 420.
    case weak
    case mismatch
    /// The words leave out that the value is a floor or a ceiling (an error) or approximate
    /// (a warning).
    case hedgeDropped(isError: Bool)
    /// Dollars for percent, and submarines for missiles.
    case differentUnits
  }

  /// Judges what an editor wrote against the quantity of a fact or a statistic.
  ///
  /// - Parameters:
  ///   - text: the editor's words. Their last unit decides how the value must round.
  ///   - value: what the words must agree with. A fact is taken at the digits it states; what was
  ///     computed may lie anywhere within its envelope.
  public static func judge(text: Quantity, value: Quantity) -> Verdict {
    guard text.unit.countsTheSame(as: value.unit) else { return .differentUnits }
    return switch Comparison.comparing(text, with: value) {
    case .differentUnits: .differentUnits
    case .oppositeDirections: .mismatch
    case .comparable(let comparison): comparison.verdict
    }
  }
}

extension Comparison {
  var verdict: Agreement.Verdict {
    switch text.modifier {
    case .exactly, .about: judgeNumber(isHedged: text.modifier == .about)
    case .nearly: judgeNearly()
    case .moreThan, .atLeast: judgeFloor(isStrict: text.modifier == .moreThan)
    case .upTo, .lessThan: judgeCeiling(isStrict: text.modifier == .lessThan)
    case .between: judgeRange()
    }
  }

  private func judgeNumber(isHedged: Bool) -> Agreement.Verdict {
    guard let number else { return .mismatch }
    switch value.modifier {
    case .moreThan, .atLeast, .upTo, .lessThan: return .hedgeDropped(isError: true)
    case .between: return .mismatch
    case .about, .nearly:
      guard let face = value.face else { return .mismatch }
      if isHedged { return isAbout(number, face) ? .agrees : .mismatch }
      return isSame(number, face) ? .hedgeDropped(isError: false) : .mismatch
    case .exactly:
      guard let face = value.face else { return .mismatch }
      if isHedged { return isAbout(number, face) ? .agrees : .mismatch }
      return isSame(number, face) ? .agrees : .mismatch
    }
  }

  /// A fraction in words is within a tenth; digits round to the number.
  private func isSame(_ number: WrittenNumber, _ face: Rational) -> Bool {
    if isFraction { return number.isWithin(Rational(1, 10), of: face) }
    return number.isRounding(of: face) || isWithinEnvelope(number, number.roundingTolerance, face)
  }

  private func isAbout(_ number: WrittenNumber, _ face: Rational) -> Bool {
    isSame(number, face) || number.isWithin(Rational(1, 20), of: face)
      || isWithinEnvelope(number, number.value.magnitude / 20, face)
  }

  /// What was computed from rounded figures may be any number in its envelope.
  private func isWithinEnvelope(
    _ number: WrittenNumber, _ tolerance: Rational, _ face: Rational
  ) -> Bool {
    guard value.isComputed, value.envelope > 0 else { return false }
    return (face - number.value).magnitude < value.envelope + tolerance
  }

  private func judgeNearly() -> Agreement.Verdict {
    guard let number else { return .mismatch }
    let least = number.value * Rational(19, 20)
    switch value.modifier {
    case .exactly, .about:
      guard let face = value.face else { return .mismatch }
      return least <= face && face < number.value ? .agrees : .mismatch
    case .nearly:
      guard let face = value.face else { return .mismatch }
      return least <= face && face <= number.value ? .agrees : .mismatch
    case .between:
      guard let low = value.bounds.low.value, let high = value.bounds.high.value else {
        return .mismatch
      }
      return least <= low && high <= number.value ? .agrees : .mismatch
    case .moreThan, .atLeast, .upTo, .lessThan: return .mismatch
    }
  }

  private func judgeFloor(isStrict: Bool) -> Agreement.Verdict {
    guard let number else { return .mismatch }
    return judge(value.bounds.low, atLeast: number.value, isStrict: isStrict, unit: unit)
  }

  private func judgeCeiling(isStrict: Bool) -> Agreement.Verdict {
    guard let number else { return .mismatch }
    return judge((-value.bounds).low, atLeast: -number.value, isStrict: isStrict, unit: unit)
  }

  /// The value must lie within the range that the words give.
  private func judgeRange() -> Agreement.Verdict {
    guard let low = text.bounds.low.value, let high = text.bounds.high.value else {
      return .mismatch
    }
    let ends = [
      judge(value.bounds.low, atLeast: low, isStrict: false, unit: unit(of: low)),
      judge((-value.bounds).low, atLeast: -high, isStrict: false, unit: unit(of: high)),
    ]
    return ends.contains(.mismatch) ? .mismatch : ends.contains(.weak) ? .weak : .agrees
  }

  /// The ends of a range may have digits of different sizes: between $950 million and $1.3 billion.
  private func unit(of end: Rational) -> Rational {
    guard end != 0 else { return unit }
    var unit = self.unit
    while (end / (unit * 10)).isInteger { unit = unit * 10 }
    return unit
  }

  private func judge(
    _ end: Bound, atLeast number: Rational, isStrict: Bool, unit: Rational
  ) -> Agreement.Verdict {
    switch end {
    case .unbounded: return .mismatch
    case .inclusive(let low):
      guard isStrict ? low > number : low >= number else { return .mismatch }
      return low - number >= unit ? .weak : .agrees
    case .exclusive(let low):
      guard low >= number else { return .mismatch }
      return low - number >= unit ? .weak : .agrees
    }
  }
}
