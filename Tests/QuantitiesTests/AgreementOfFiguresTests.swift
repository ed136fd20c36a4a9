import Quantities
import TestSupport
import Testing

private let usd = Unit.currency("USD")
private let incidents = Unit.count("incidents")

@Suite("Agreement of figures with each other")
struct AgreementOfFiguresTests {
  private let reader = QuantityReader()

  private func read(_ words: String) throws -> Quantity { try reader.readValue(words) }

  static let contradictions: [(String, String, Bool)] = [
    ("$281 million", "$275 million", false),
    // Rounded to a hundred million the one is the other.
    ("$1.7 billion", "$1.65 billion", true),
    ("$1.7 billion", "$1.6 billion", true),
    ("$1.7 billion", "$1.5 billion", false),
    ("nine missiles", "ten missiles", false),
    // An editor said that they measure the same.
    ("nine missiles", "nine launches", true),
    ("up to $2 billion", "about $2 billion", true),
    ("more than $50 million", "$50 million", true),
    ("more than $50 million", "$49 million", false),
    ("more than three attacks", "three attacks", false),
    ("almost $400 million", "as much as $400 million", true),
    ("almost $400 million", "$395 million", true),
    ("at least three exchanges", "up to two exchanges", false),
  ]

  @Test(
    "Two facts contradict each other only where their envelopes are apart",
    arguments: contradictions)
  func findsContradictions(_ a: String, _ b: String, isConsistent: Bool) throws {
    #expect(Agreement.isConsistent(try read(a), with: try read(b)) == isConsistent)
    #expect(Agreement.isConsistent(try read(b), with: try read(a)) == isConsistent)
  }

  @Test("What was computed is compared with its envelope")
  func comparesWithWhatWasComputed() throws {
    let share = Quantity.point(exact("1.34bn") / exact("2.2bn"), .ratio, envelope: exact("0.0165"))
    #expect(Agreement.isConsistent(try read("61%"), with: share) == true)
    #expect(Agreement.isConsistent(try read("57%"), with: share) == false)
    let counted = Quantity.point(exact("47/303"), .ratio)
    #expect(Agreement.isConsistent(try read("20%"), with: counted) == false)
    #expect(Agreement.isConsistent(.fact("47", usd), with: counted) == nil)
    let (fall, rise) = (
      Quantity.fact("3", .percent, change: .down), Quantity.fact("3", .percent, change: .up)
    )
    #expect(Agreement.isConsistent(fall, with: rise) == false)
  }

  @Test("Other currencies and other kinds of unit are not compared")
  func leavesOtherUnitsAlone() throws {
    #expect(Agreement.isConsistent(try read("$50 million"), with: try read("£37 million")) == nil)
    #expect(Agreement.isPart(try read("$50 million"), of: try read("£37 million")) == nil)
    #expect(!Agreement.isRewording(try read("$50 million"), of: try read("more than £50 million")))
  }

  static let rewordings: [(String, String, Bool)] = [
    ("up to $2 billion", "about $2 billion", true),
    ("seven attacks", "at least seven attacks", true),
    ("up to $2 billion", "up to $2 billion", false),
    ("up to $2 billion", "about $1.9 billion", false),
    ("18 months", "about a year and a half", true),
  ]

  @Test("The same number under another hedge is a rewording", arguments: rewordings)
  func findsRewordings(_ a: String, _ b: String, isRewording: Bool) throws {
    #expect(Agreement.isRewording(try read(a), of: try read(b)) == isRewording)
  }

  static let parts: [(String, String, Bool?)] = [
    ("nine missiles", "64 missiles", true),
    ("70 missiles", "64 missiles", false),
    ("64 missiles", "64 missiles", true),
    ("more than 64 missiles", "64 missiles", false),
    ("at least 64 missiles", "64 missiles", true),
    ("up to 70 missiles", "64 missiles", true),
    ("70 missiles", "at least 64 missiles", true),
    ("$305 million", "$1.34 billion", true),
    ("$1.7 billion", "$1.65 billion", true),
    ("$1.8 billion", "$1.65 billion", false),
    // Shares and rates of a part may well be above those of the whole.
    ("35%", "30%", nil),
    ("$3 million a month", "$2 million a month", nil),
  ]

  @Test("A part is not above its whole, as far as hedges and rounding can tell", arguments: parts)
  func comparesPartAndWhole(_ part: String, _ whole: String, fits: Bool?) throws {
    #expect(Agreement.isPart(try read(part), of: try read(whole)) == fits)
  }

  static let shares: [([String], Bool?)] = [
    (["58%", "20%", "22%"], true),
    (["33%", "33%", "33%"], true),
    (["33%", "33%", "32%"], false),
    // Two of unit 1 may miss by 1, three by 1.5.
    (["50%", "51%"], true), (["50%", "52%"], false),
    // Twelve of unit 1 could miss by 6, and never miss by more than 3.
    (Array(repeating: "8%", count: 11) + ["9%"], true),
    (Array(repeating: "8%", count: 12), false),
    // Of unit 0.1 a tenth of it.
    (["33.3%", "33.3%", "33.3%"], true),
    (["33.3%", "33.3%", "33.2%"], false),
    (["33.3%", "33.3%", "33%"], true),
    // Hedges leave it open, and dollars are no shares.
    (["more than 65%", "35%"], nil), (["$58 million", "42%"], nil),
  ]

  @Test("Rounded shares may miss their whole by so much", arguments: shares)
  func addsShares(_ shares: [String], makeWhole: Bool?) throws {
    #expect(Agreement.sharesMakeWhole(try shares.map { try read($0) }) == makeWhole)
  }

  @Test("The shares of random wholes, each rounded, make a whole nearly always")
  func acceptsRoundedShares() {
    var random = SplitMix64(seed: 11)
    var misses = 0
    for _ in 0..<500 {
      let parts = (0..<Int.random(in: 2...12, using: &random)).map { _ in
        Int.random(in: 1...1_000, using: &random)
      }
      let total = Rational(parts.reduce(0, +))
      let unit: Rational = [1, Rational(1, 10)].randomElement(using: &random) ?? 1
      let shares = parts.map { part in
        let share = (Rational(part) * 100 / total).rounded(.halfToEven, to: unit)
        return Quantity(
          stated: share, bounds: Bounds(point: share), envelope: unit / 2, unit: .percent)
      }
      if Agreement.sharesMakeWhole(shares) != true { misses += 1 }
      // A share that is left out is missed, unless rounding could hide it.
      if let last = shares.last?.stated, last > unit * Rational(shares.count) {
        #expect(Agreement.sharesMakeWhole(shares.dropLast()) == false)
      }
    }
    #expect(misses == 0)
  }

  @Test("Two figures that hold one true value are consistent")
  func acceptsTwoRoundingsOfOneValue() {
    var random = SplitMix64(seed: 12)
    for _ in 0..<500 {
      let value = Rational(Int.random(in: 1_000...9_999_999, using: &random))
      let figures = (0..<2).map { _ -> Quantity in
        let unit = Rational.powerOfTen(Int.random(in: 0...3, using: &random))
        let stated = value.rounded(.halfToEven, to: unit)
        return Quantity(
          stated: stated, bounds: Bounds(point: stated), envelope: unit / 2, lastUnit: unit,
          unit: usd)
      }
      #expect(Agreement.isConsistent(figures[0], with: figures[1]) == true)
      #expect(Agreement.isPart(figures[0], of: figures[1]) == true)
    }
  }
}
