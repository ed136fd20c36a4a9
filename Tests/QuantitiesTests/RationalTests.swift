import Quantities
import TestSupport
import Testing

@Suite("Exact numbers")
struct RationalTests {
  @Test(
    "A decimal is read exactly",
    arguments: [
      ("1234.56", "1234.56"), ("-12.5", "-12.5"), (".5", "0.5"), ("0", "0"), ("007", "7"),
      ("0.10", "0.1"), ("100000000000000000000000000.1", "100000000000000000000000000.1"),
    ])
  func readsDecimals(text: String, printed: String) {
    #expect(Rational(decimal: text)?.description == printed)
  }

  @Test(
    "What is not a plain decimal is refused",
    arguments: ["", "-", "1.", "1,000", "1e3", "1.2.3", "--1", "½", "1-"])
  func refuses(text: String) {
    #expect(Rational(decimal: text) == nil)
  }

  @Test("A number of a thousand digits is read, and one digit more is refused")
  func limitsDigits() {
    #expect(Rational(decimal: String(repeating: "9", count: 1_000)) != nil)
    #expect(Rational(decimal: String(repeating: "9", count: 1_001)) == nil)
    #expect(Rational(decimal: "0." + String(repeating: "9", count: 1_000)) == nil)
  }

  @Test(
    "A tie goes where the rule says",
    arguments: [
      ("2.5", 2, 3, 2, 3), ("3.5", 4, 4, 3, 4), ("-2.5", -2, -3, -3, -2), ("2.4", 2, 2, 2, 3),
      ("-2.6", -3, -3, -3, -2), ("7", 7, 7, 7, 7), ("-0.5", 0, -1, -1, 0),
    ])
  func rounds(text: String, even: Int, away: Int, down: Int, up: Int) {
    let value = exact(text)
    #expect(Rational(value.rounded(.halfToEven)) == Rational(even))
    #expect(Rational(value.rounded(.halfUp)) == Rational(away))
    #expect(Rational(value.rounded(.down)) == Rational(down))
    #expect(Rational(value.rounded(.up)) == Rational(up))
    #expect(Rational(value.floor) == Rational(down))
    #expect(Rational(value.ceiling) == Rational(up))
  }

  @Test("927.675 to two places is 927.68 half up, as no binary number would have it")
  func roundsWithoutBinary() {
    #expect(exact("927.675").rounded(.halfUp, to: Rational(1, 100)) == exact("927.68"))
    #expect(exact("927.675").rounded(.halfToEven, to: Rational(1, 100)) == exact("927.68"))
  }

  @Test(
    "Significant digits count from the leading digit",
    arguments: [
      ("296.3m", "300m", "290m"), ("0.01234", "0.013", "0.012"), ("99.6", "100", "99"),
      ("2631578.94", "2700000", "2600000"), ("5", "5", "5"),
    ])
  func roundsToSignificantDigits(text: String, up: String, down: String) {
    #expect(exact(text).rounded(.up, significantDigits: 2) == exact(up))
    #expect(exact(text).rounded(.down, significantDigits: 2) == exact(down))
  }

  @Test("The exponent of the leading digit is found for any size")
  func findsExponents() {
    for exponent in -40...40 {
      let power = Rational.powerOfTen(exponent)
      #expect(power.decimalExponent == exponent)
      #expect((power * 9).decimalExponent == exponent)
      #expect((power - power / 1_000_000).decimalExponent == exponent - 1)
    }
  }

  @Test("Sums and products of random fractions obey the laws of fractions")
  func obeysFieldLaws() {
    var random = SplitMix64(seed: 1)
    for _ in 0..<300 {
      let numbers = (0..<3).map { _ in
        Rational(Int.random(in: -999...999, using: &random), Int.random(in: 1...99, using: &random))
      }
      let (a, b, c) = (numbers[0], numbers[1], numbers[2])
      #expect((a + b) + c == a + (b + c))
      #expect(a * (b + c) == a * b + a * c)
      #expect(a - b == -(b - a))
      if b != 0 { #expect((a / b) * b == a) }
    }
  }
}

/// Machine integers and big ones must be one kind of number.
@Suite("Numbers at the edge of machine integers")
struct RationalEdgeTests {
  private static let edges: [Rational] = {
    let large = Rational(Int.max)
    let values = [
      0, 1, large, large - 1, large + 1, large * large, Rational(Int.min), Rational(1, .max),
      1 / (large + 1), large / (large - 1), Rational(.max, 2), Rational(-.max, 3),
    ]
    return values + values.map { -$0 }
  }()

  @Test("Arithmetic that overflows a word goes on, and comes back")
  func crossesTheEdge() {
    for a in Self.edges {
      for b in Self.edges {
        #expect(a + b - b == a)
        #expect((a + b).hashValue == (b + a).hashValue)
        #expect((a < b) == (a - b).isNegative)
        if b != 0 {
          #expect(a / b * b == a)
          #expect(a * b / b == a)
        }
      }
    }
  }

  @Test("Rounding is the same on both sides of the edge")
  func roundsAtTheEdge() {
    for a in Self.edges {
      let (down, up) = (Rational(a.floor), Rational(a.ceiling))
      #expect(down <= a && a <= up && up - down == (a.isInteger ? 0 : 1))
      #expect(a.rounded(.down, to: Rational(1, 2)) <= a)
      if a != 0 {
        #expect(Rational.powerOfTen(a.decimalExponent) <= a.magnitude)
        #expect(a.magnitude < Rational.powerOfTen(a.decimalExponent + 1))
      }
      #expect(Rational(decimal: Rational(a.floor).description) == down)
    }
  }
}
