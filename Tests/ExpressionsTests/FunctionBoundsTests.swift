import Quantities
import TestSupport
import Testing

@testable import Expressions

/// Every function that the table gives for figures, called in random ways with random figures: a
/// function that is added to the table is tested here without another word.
@Suite("Bounds of every function")
struct FunctionBoundsTests {
  /// All but those that work on columns alone.
  private static let functions = ExpressionFunction.allCases.filter {
    FunctionTable.entry($0).forms.contains(where: \.takesFigures)
  }

  @Test(
    "What a function gives within the bounds of its figures is within its own",
    arguments: functions)
  func holdsEveryPoint(function: ExpressionFunction) {
    var random = SplitMix64(seed: 31)
    var examined = 0
    for _ in 0..<400 {
      let world = World(ofBounds: function.unit, &random)
      let call = Self.call(of: function, &random)
      guard let whole = world.whole(call), let point = world.point(call)?.bounds.point else {
        continue
      }
      examined += 1
      #expect(whole.bounds.contains(point), "\(call) of \(world.facts.map(\.bounds))")
    }
    // A mode is of single numbers.
    #expect(examined > 20 || function == .mode)
  }

  @Test("What a function gives of unrounded figures is within its envelope", arguments: functions)
  func holdsEveryRounding(function: ExpressionFunction) {
    var random = SplitMix64(seed: 32)
    var examined = 0
    for _ in 0..<400 {
      let world = World(ofEnvelopes: function.unit, &random)
      let call = Self.call(of: function, &random)
      guard let whole = world.whole(call), let centre = whole.bounds.point,
        let point = world.point(call)?.bounds.point
      else { continue }
      examined += 1
      #expect(
        (point - centre).magnitude <= whole.envelope,
        "\(call) of \(world.facts.map { ($0.bounds, $0.envelope) })")
    }
    #expect(examined > 20)
  }

  // MARK: Calls

  /// A call with as many arguments as its parameters allow, those with a fallback now and then.
  private static func call(
    of function: ExpressionFunction, _ random: inout SplitMix64
  ) -> String {
    let forms = FunctionTable.entry(function).forms.filter(\.takesFigures)
    let form = forms.randomElement(using: &random) ?? forms[0]
    var arguments: [String] = []
    for parameter in form.parameters {
      if parameter.fallback != nil, Bool.random(using: &random) { continue }
      let count = parameter.isRepeated ? Int.random(in: 2...5, using: &random) : 1
      let values = (0..<count).compactMap { _ in argument(parameter, of: function, &random) }
      // Behind a parameter that is left out, or one that is repeated, names say what is meant.
      let isNamed = !parameter.isRepeated && form.parameters.count > 1
      arguments += isNamed ? values.map { "\(parameter.name): \($0)" } : values
    }
    return "\(function.rawValue)(\(arguments.joined(separator: ", ")))"
  }

  private static func argument(
    _ parameter: FunctionParameter, of function: ExpressionFunction, _ random: inout SplitMix64
  ) -> String? {
    switch parameter.kind {
    case .figure, .figures, .things, .time:
      return ["a", "b", "c", "d"].randomElement(using: &random)
    case .number: return ["1", "2.5", "7"].randomElement(using: &random)
    case .whole(let limits):
      return String(Int.random(in: limits.clamped(to: -1...3), using: &random))
    case .share: return ["0", "10%", "0.3", "45%"].randomElement(using: &random)
    case .text(oneOf: []): return "\"GBP\""
    case .text(let choices): return choices.randomElement(using: &random).map { "\"\($0)\"" }
    case .date: return "\"2021\""
    case .column: return nil
    }
  }
}

extension FunctionForm {
  fileprivate var takesFigures: Bool { !parameters.contains { $0.kind == .column } }
}

extension ExpressionFunction {
  /// Of what its figures are: a conversion is of money, a root of bare numbers.
  fileprivate var unit: Unit { self == .convert ? usd : .number }
}

/// Four figures that are known by their bounds or their rounding, and for each a number that it
/// may be.
private struct World {
  var facts: [Quantity] = []
  private var points: [Quantity] = []
  private let years = ["2019", "2020", "2021", "2022"].map { try? Period(edtf: $0) }

  init(ofBounds unit: Unit, _ random: inout SplitMix64) {
    for place in 0..<4 {
      let low = Rational(Int.random(in: -3...40, using: &random), 4)
      let width = Rational(Int.random(in: 1...12, using: &random), 4)
      let isOpen = Int.random(in: 0..<5, using: &random) == 0
      let bounds = Bounds(
        low: isOpen ? .exclusive(low) : .inclusive(low),
        high: isOpen ? .unbounded : .inclusive(low + width))
      let point = low + width * Rational(Int.random(in: 1...8, using: &random), 8)
      add(
        Quantity(modifier: .between, stated: nil, bounds: bounds, unit: unit), point, years[place])
    }
  }

  init(ofEnvelopes unit: Unit, _ random: inout SplitMix64) {
    for place in 0..<4 {
      let number = Rational(Int.random(in: 1...60, using: &random), 5)
      let envelope = Rational(1, 10)
      let point = number + envelope * Rational(Int.random(in: -8...8, using: &random), 8)
      add(
        Quantity(
          stated: number, bounds: Bounds(point: number), envelope: envelope, unit: unit),
        point, years[place])
    }
  }

  private mutating func add(_ fact: Quantity, _ point: Rational, _ period: Period?) {
    var (fact, exact) = (
      fact, Quantity(stated: point, bounds: Bounds(point: point), unit: fact.unit)
    )
    (fact.period, exact.period) = (period, period)
    facts.append(fact)
    points.append(exact)
  }

  func whole(_ call: String) -> Quantity? { evaluate(call, facts) }
  func point(_ call: String) -> Quantity? { evaluate(call, points) }

  private func evaluate(_ call: String, _ figures: [Quantity]) -> Quantity? {
    let names = ["a", "b", "c", "d"]
    let rates = years.compactMap(\.self).map {
      ExchangeRate(of: .gbp, in: .usd, value: exact("1.25"), period: $0, source: "bank")
    }
    let environment = EvaluationEnvironment(
      binding: { name, _ in
        names.firstIndex(of: name.id).map { .fact(NamedFact(key: name.id, figures[$0])) }
      }, rates: rates)
    var evaluator = Evaluator(environment: environment)
    return (try? Expression(parsing: call)).flatMap {
      try? evaluator.evaluate($0, in: "").quantity
    }
  }
}
