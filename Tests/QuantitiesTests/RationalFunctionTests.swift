import TestSupport
import Testing

@testable import Quantities

@Suite("Facts as variables")
struct RationalFunctionTests {
  private let x = RationalFunction(variable: 0)
  private let y = RationalFunction(variable: 1)
  private let z = RationalFunction(variable: 2)
  private let one = RationalFunction(1)

  private func bounds(_ function: RationalFunction, _ box: Bounds...) throws -> Bounds {
    let result = try function.bounds { box[$0] }
    #expect(!result.mayBeWide)
    return result.bounds
  }

  @Test("x − x is 0 and x ÷ x is 1, whatever x may be")
  func cancels() throws {
    #expect((x - x).constant == 0)
    #expect(try x.divided(by: x).constant == 1)
    #expect(try bounds(x - x, .above("5")) == Bounds(point: 0))
  }

  @Test("A growth worked back from what was worked out from it comes out as it went in")
  func returnsGrowth() throws {
    let before = try x.divided(by: one + y)
    let growth = try x.divided(by: before) - one
    #expect(growth == y)
    #expect(try (x - before).divided(by: before) == y)
  }

  @Test("A part of a whole never goes over the whole")
  func boundsShares() throws {
    let share = try x.divided(by: x + y)
    #expect(try bounds(share, .closed("10", "20"), .closed("30", "40")) == .closed("1/5", "2/5"))
    #expect(
      try bounds(share, .above("50"), .closed("0", "400"))
        == Bounds(low: .exclusive(Rational(1, 9)), high: .inclusive(1)))
  }

  @Test("Shares of one whole add up to it")
  func addsShares() throws {
    let total = x + y
    let sum = try x.divided(by: total) + y.divided(by: total)
    #expect(sum.constant == 1)
    #expect(try x.divided(by: total) * total == x)
  }

  @Test("A growth of bounded values takes the corners")
  func boundsGrowth() throws {
    let growth = try y.divided(by: x) - one
    #expect(
      try bounds(growth, .closed("100", "200"), .closed("150", "300")) == .closed("-1/4", "2"))
  }

  @Test("Only a limit at an end that is left out is left out")
  func tracksEnds() throws {
    // x y over x > 1 and 0 ≤ y ≤ 5 is zero for y = 0, whatever x.
    #expect(
      try bounds(x * y + x, .above("1"), .closed("0", "5")) == .above("1"))
    #expect(
      try bounds(x * y - y, .above("1"), .closed("0", "5"))
        == Bounds(low: .inclusive(0), high: .unbounded))
  }

  @Test("A denominator that may be zero is an error")
  func refusesZero() {
    #expect(throws: DivisionByZero()) { try x.divided(by: y - y) }
    #expect(throws: DivisionByZero()) {
      try (x + one).divided(by: x).bounds { _ in .closed("0", "4") }
    }
    #expect(throws: DivisionByZero()) {
      try (x + y).divided(by: x - y).bounds { _ in .closed("1", "4") }
    }
  }

  @Test("Beyond the first degree the bounds are true and marked as maybe wide")
  func marksWideBounds() throws {
    let result = try (x * x - x).bounds { _ in .closed("0", "1") }
    #expect(result.mayBeWide)
    #expect(result.bounds.contains(Rational(-1, 4)))
    #expect(try !(x * x).bounds { _ in .closed("-1", "2") }.mayBeWide)
    #expect(try (x * x).bounds { _ in .closed("-1", "2") }.bounds == .closed("0", "4"))
  }

  @Test("A sum of forty facts over another of them is exact and quick")
  func boundsLongSums() throws {
    let terms = (0..<40).map { RationalFunction(variable: $0) }
    let sum = terms.reduce(RationalFunction(0), +)
    let share = try terms[0].divided(by: sum)
    let result = try share.bounds { _ in .closed("1", "3") }
    #expect(!result.mayBeWide)
    #expect(result.bounds == .closed("1/118", "3/42"))
  }

  @Test("Bounds hold every sampled point, and are met by the corners")
  func containsEveryPoint() throws {
    var random = SplitMix64(seed: 3)
    var examined = 0
    for _ in 0..<600 {
      let function = Self.randomFunction([x, y, z, one], &random)
      var box: [Bounds] = []
      var points: [Rational] = []
      for _ in 0..<3 {
        let (bounds, point) = BoundsTests.sample(&random)
        box.append(bounds)
        points.append(point)
      }
      guard let result = try? function.bounds(over: { [box] in box[$0] }) else { continue }
      guard let value = try? function.substituting({ points[$0] }).constant else {
        Issue.record("no value of \(function) within \(box)")
        continue
      }
      examined += 1
      #expect(result.bounds.contains(value), "\(function) over \(box) at \(points)")
    }
    #expect(examined > 200)
  }

  private static func randomFunction(
    _ atoms: [RationalFunction], _ random: inout SplitMix64
  ) -> RationalFunction {
    var function = atoms[Int.random(in: 0..<atoms.count, using: &random)]
    for _ in 0..<Int.random(in: 1...5, using: &random) {
      let atom = atoms[Int.random(in: 0..<atoms.count, using: &random)]
        .scaled(by: Rational(Int.random(in: 1...3, using: &random)))
      switch Int.random(in: 0..<5, using: &random) {
      case 0: function = function + atom
      case 1: function = function - atom
      case 2: function = function * atom
      case 3: function = (try? function.divided(by: atom)) ?? function
      default: function = (try? atom.divided(by: function)) ?? function
      }
    }
    return function
  }
}
