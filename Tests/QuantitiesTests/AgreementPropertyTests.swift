import Quantities
import TestSupport
import Testing

/// The table of the specification, said once more in the plainest way and held against random
/// numbers: what each text asks of a value.
@Suite("Agreement is as the table says")
struct AgreementPropertyTests {
  private static let usd = Unit.currency("USD")

  /// A number of two to four digits, whose last is not zero: zeros may be filling.
  private static func number(_ random: inout SplitMix64) -> Rational {
    let digits = Int.random(in: 10...9_999, using: &random)
    return Rational(digits.isMultiple(of: 10) ? digits + 1 : digits)
  }

  /// A value near a number, often at a round distance: a share of it, or so many units.
  private static func value(near text: Rational, _ random: inout SplitMix64) -> Rational {
    let thousandths = Rational(Int.random(in: -120...120, using: &random), 1_000)
    let halves = Rational(Int.random(in: -6...6, using: &random), 2)
    return Bool.random(using: &random) ? text + text * thousandths : text + halves
  }

  private static func isRounding(_ text: Rational, of value: Rational) -> Bool {
    value.rounded(.halfToEven, to: 1) == text || value.rounded(.halfUp, to: 1) == text
  }

  @Test("For a value that is a number", arguments: Modifier.allCases.filter { $0 != .between })
  func judgesNumbers(modifier: Modifier) {
    var random = SplitMix64(seed: 21)
    for _ in 0..<500 {
      let text = Self.number(&random)
      let value = Self.value(near: text, &random)
      let isAgreed: Bool
      var isWeak = false
      switch modifier {
      case .exactly: isAgreed = Self.isRounding(text, of: value)
      case .about:
        let miss = (value - text).magnitude
        isAgreed = Self.isRounding(text, of: value) || miss <= text * Rational(5, 100)
      case .nearly: isAgreed = text * Rational(95, 100) <= value && value < text
      case .moreThan: (isAgreed, isWeak) = (value > text, value - text >= 1)
      case .atLeast: (isAgreed, isWeak) = (value >= text, value - text >= 1)
      case .upTo: (isAgreed, isWeak) = (value <= text, text - value >= 1)
      case .lessThan, .between: (isAgreed, isWeak) = (value < text, text - value >= 1)
      }
      let verdict = Agreement.judge(
        text: .fact(modifier, text.description, Self.usd),
        value: Quantity(stated: value, bounds: Bounds(point: value), unit: Self.usd))
      let expected: Agreement.Verdict = !isAgreed ? .mismatch : isWeak ? .weak : .agrees
      #expect(verdict == expected, "\(modifier) \(text) for \(value)")
    }
  }

  @Test("For a value that is only a floor or a ceiling")
  func judgesOpenValues() {
    var random = SplitMix64(seed: 22)
    for _ in 0..<500 {
      let text = Self.number(&random)
      let value = text + Rational(Int.random(in: -2...2, using: &random))
      let open: [Modifier] = [.moreThan, .atLeast, .upTo, .lessThan]
      for modifier in open {
        let fact = Quantity.fact(modifier, value.description, Self.usd)
        for hedge in [Modifier.exactly, .about] {
          #expect(
            Agreement.judge(text: .fact(hedge, text.description, Self.usd), value: fact)
              == .hedgeDropped(isError: true))
        }
        for claim in open {
          let verdict = Agreement.judge(
            text: .fact(claim, text.description, Self.usd), value: fact)
          let isStrict = claim == .moreThan || claim == .lessThan
          let valueIsStrict = modifier == .moreThan || modifier == .lessThan
          let isFloor = claim == .moreThan || claim == .atLeast
          let gap = isFloor ? value - text : text - value
          let isSameSide = isFloor == (modifier == .moreThan || modifier == .atLeast)
          // Equal numbers agree unless the text alone is strict.
          let holds = isSameSide && (gap > 0 || gap == 0 && (!isStrict || valueIsStrict))
          let expected: Agreement.Verdict = !holds ? .mismatch : gap >= 1 ? .weak : .agrees
          #expect(verdict == expected, "\(claim) \(text) for \(modifier) \(value)")
        }
      }
    }
  }

  @Test("Bare words for an approximate value drop its hedge")
  func judgesApproximateValues() {
    var random = SplitMix64(seed: 23)
    for _ in 0..<300 {
      let number = Self.number(&random)
      for modifier in [Modifier.about, .nearly] {
        let fact = Quantity.fact(modifier, number.description, Self.usd)
        #expect(
          Agreement.judge(text: .fact(number.description, Self.usd), value: fact)
            == .hedgeDropped(isError: false))
        #expect(
          Agreement.judge(text: .fact(.about, number.description, Self.usd), value: fact)
            == .agrees)
      }
    }
  }
}
