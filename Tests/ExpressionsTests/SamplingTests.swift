import Expressions
import Quantities
import TestSupport
import Testing

@Suite("Bounds of formulas")
struct SamplingTests {
  /// Four numbers with bounds, and for each a value within them.
  private struct World {
    var bounds: [Quantity] = []
    var points: [Quantity] = []

    init(_ random: inout SplitMix64) {
      for _ in 0..<4 {
        let low = Rational(Int.random(in: -6...9, using: &random))
        let width = Rational(Int.random(in: 1...5, using: &random))
        let isOpen = Int.random(in: 0..<4, using: &random) == 0
        let high: Bound = isOpen ? .unbounded : .inclusive(low + width)
        let inside = low + width * Rational(Int.random(in: 1...8, using: &random), 8)
        let interval = Bounds(low: isOpen ? .exclusive(low) : .inclusive(low), high: high)
        bounds.append(Quantity(modifier: .between, stated: nil, bounds: interval, unit: .count("")))
        points.append(Quantity(stated: inside, bounds: Bounds(point: inside), unit: .count("")))
      }
    }

    static func evaluate(_ formula: String, _ facts: [Quantity]) -> Evaluation? {
      let names = ["a", "b", "c", "d"]
      let environment = EvaluationEnvironment(binding: { name, _ in
        names.firstIndex(of: name.id).map { .fact(NamedFact(key: name.id, facts[$0])) }
      })
      var evaluator = Evaluator(environment: environment)
      return (try? Expression(parsing: formula)).flatMap { try? evaluator.evaluate($0, in: "") }
    }
  }

  @Test("What a formula gives for values within the bounds lies within its bounds")
  func holdsEveryPoint() {
    var random = SplitMix64(seed: 21)
    var examined = 0
    for _ in 0..<2_000 {
      let world = World(&random)
      let formula = Self.formula(depth: 3, &random)
      guard let whole = World.evaluate(formula, world.bounds),
        let point = World.evaluate(formula, world.points)?.quantity.bounds.point
      else { continue }
      examined += 1
      #expect(
        whole.quantity.bounds.contains(point), "\(formula) over \(world.bounds.map(\.bounds))")
    }
    #expect(examined > 400)
  }

  private static func formula(depth: Int, _ random: inout SplitMix64) -> String {
    if depth == 0 || Int.random(in: 0..<5, using: &random) == 0 {
      return ["a", "b", "c", "d", "2", "0.5"].randomElement(using: &random) ?? "a"
    }
    let left = formula(depth: depth - 1, &random)
    let right = formula(depth: depth - 1, &random)
    let third = formula(depth: depth - 1, &random)
    switch Int.random(in: 0..<26, using: &random) {
    case 0...2: return "(\(left) + \(right))"
    case 3...4: return "(\(left) - \(right))"
    case 5...6: return "(\(left) * \(right))"
    case 7...8: return "(\(left) / \(right))"
    case 9: return "min(\(left), \(right), \(third))"
    case 10: return "round(\(left), 1)"
    case 11: return "(\(left))^\(Int.random(in: 0...3, using: &random))"
    case 12: return "median(\(left), \(right), \(third))"
    case 13: return "quantile(\(left), \(right), \(third), at: 0.3)"
    case 14: return "trimmed-mean(\(left), \(right), \(third), 0.4)"
    case 15: return "variance(\(left), \(right), \(third))"
    case 16: return "stdev(\(left), \(right))"
    case 17: return "iqr(\(left), \(right), \(third))"
    case 18: return "geometric-mean(\(left), \(right), \(third))"
    case 19: return "sqrt(\(left))"
    case 20: return "cagr(\(left), \(right), 3)"
    case 21: return "(growth(\(left), \(right)) * 1)"
    case 22: return "(\(left) if \(right) > \(third) else \(right))"
    case 23: return "rank(\(left), \(right), \(third))"
    case 24: return "index(\(left), \(right))"
    default: return "max(\(left), mean(\(right), \(third)))"
    }
  }
}
