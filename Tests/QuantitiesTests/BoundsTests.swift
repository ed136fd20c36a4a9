import Quantities
import TestSupport
import Testing

@Suite("Bounds")
struct BoundsTests {
  @Test("An excluded end stays excluded, an open end open")
  func addsEnds() {
    let floor = Bounds.above("50")
    #expect(floor + .closed("1", "2") == .above("51"))
    #expect(-floor == Bounds(low: .unbounded, high: .exclusive(-50)))
    #expect((floor - floor) == Bounds(low: .unbounded, high: .unbounded))
  }

  @Test("More than 50 over 17 to 19 is more than 50/19")
  func dividesFloors() throws {
    let result = try Bounds.above("50").divided(by: .closed("17", "19"))
    #expect(result == .above("50/19"))
  }

  @Test("Zero to 400 over 1.35 to 1.45 keeps its natural zero")
  func dividesCeilings() throws {
    let result = try Bounds.closed("0", "400").divided(by: .closed("1.35", "1.45"))
    #expect(result == .closed("0", "400/1.35"))
  }

  @Test("Something over more than 50 is less than something, and above zero")
  func dividesByFloors() throws {
    let result = try Bounds(point: 100).divided(by: .above("50"))
    #expect(result == Bounds(low: .exclusive(0), high: .exclusive(2)))
  }

  @Test(
    "Bounds that hold zero cannot divide",
    arguments: [Bounds.closed("0", "4"), .closed("-1", "1"), .closed("-1", "0"), Bounds(point: 0)])
  func refusesZero(divisor: Bounds) {
    #expect(throws: DivisionByZero()) { try Bounds(point: 1).divided(by: divisor) }
  }

  @Test("Bounds that only tend to zero can divide, and the result is open")
  func dividesByLimits() throws {
    let result = try Bounds(point: 1).divided(by: Bounds(low: .exclusive(0), high: .inclusive(4)))
    #expect(result == Bounds(low: .inclusive(Rational(1, 4)), high: .unbounded))
    let below = try Bounds(point: 1).divided(by: Bounds(low: .unbounded, high: .exclusive(0)))
    #expect(below == Bounds(low: .unbounded, high: .exclusive(0)))
  }

  @Test("A square does not fall below zero")
  func squares() {
    #expect(Bounds.closed("-3", "2").raised(to: 2) == .closed("0", "9"))
    #expect(Bounds.closed("-3", "2").raised(to: 3) == .closed("-27", "8"))
  }

  @Test("The lesser of two values has the lesser ends")
  func findsLeast() {
    #expect(Bounds.least(.above("5"), .closed("1", "9")) == .closed("1", "9"))
    #expect(Bounds.greatest(.above("5"), .closed("1", "9")) == .above("5"))
  }

  @Test("Bounds that only touch at an end that is left out do not overlap")
  func overlaps() {
    #expect(Bounds.closed("1", "2").overlaps(.closed("2", "3")))
    #expect(!Bounds.closed("1", "2").overlaps(.above("2")))
    #expect(Bounds.closed("1", "9").overlaps(.closed("4", "5")))
    #expect(Bounds.above("5").overlaps(.above("7")))
  }

  @Test("A result holds what the operands' values give")
  func containsEveryPoint() throws {
    var random = SplitMix64(seed: 2)
    for _ in 0..<400 {
      let (a, x) = Self.sample(&random)
      let (b, y) = Self.sample(&random)
      #expect((a + b).contains(x + y))
      #expect((a - b).contains(x - y))
      #expect((a * b).contains(x * y), "\(a) * \(b) at \(x), \(y)")
      #expect(a.raised(to: 2).contains(x * x))
      #expect(a.raised(to: 3).contains(x * x * x))
      #expect(Bounds.least(a, b).contains(min(x, y)))
      #expect(Bounds.greatest(a, b).contains(max(x, y)))
      if let quotient = try? a.divided(by: b) {
        #expect(quotient.contains(x / y), "\(a) / \(b) at \(x), \(y)")
      } else {
        #expect(b.contains(0))
      }
    }
  }

  /// Some bounds, and a value within.
  static func sample(_ random: inout SplitMix64) -> (Bounds, Rational) {
    let low = Rational(Int.random(in: -8...8, using: &random))
    let width = Rational(Int.random(in: 0...8, using: &random))
    if width == 0 { return (Bounds(point: low), low) }
    func end(_ value: Rational) -> Bound {
      switch Int.random(in: 0..<4, using: &random) {
      case 0: .unbounded
      case 1: .exclusive(value)
      default: .inclusive(value)
      }
    }
    let bounds = Bounds(low: end(low), high: end(low + width))
    let inside = low + width * Rational(Int.random(in: 0...8, using: &random), 8)
    if bounds.contains(inside) { return (bounds, inside) }
    return (bounds, low + width / 2)
  }
}
