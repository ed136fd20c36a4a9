import Quantities

/// The facts of all expressions as numbered variables.
struct VariableTable {
  struct Variable {
    /// What the hedge allows.
    var bounds: Bounds
    /// What rounding allows around the number without its hedge.
    var rounding: Bounds
    /// The number without its hedge; nil for a range.
    var face: Rational?
    /// The variables that a derived one was computed from; a fact's own number for a fact.
    var parts: Set<Int>
    /// Its own bounds may be wide.
    var isWide = false
    /// What it could be if nothing were said of it: an amount is not below zero.
    var natural = Self.open

    static let open = Bounds(low: .unbounded, high: .unbounded)

    /// A number to compute envelopes at: the face value, or one within a range.
    var representative: Rational {
      face ?? bounds.middle ?? bounds.low.value ?? bounds.high.value ?? 0
    }
  }

  private(set) var variables: [Variable] = []
  private var numbers: [String: Int] = [:]
  private var derived: [Derivation: Int] = [:]

  /// A power or a part of a formula that became a variable of its own.
  struct Derivation: Hashable {
    var function: RationalFunction
    var exponent: Int
  }

  subscript(number: Int) -> Variable { variables[number] }

  /// The variable of a fact. The same key is the same variable.
  mutating func number(of key: String, _ quantity: Quantity) -> Int {
    if let known = numbers[key] { return known }
    let number = variables.count
    let face = quantity.faceValue
    let centre = face ?? quantity.signedBounds.middle
    let reach = quantity.envelope
    let rounding = centre.map {
      Bounds(low: .inclusive($0 - reach), high: .inclusive($0 + reach))
    }
    var variable = Variable(
      bounds: quantity.signedBounds, rounding: Bounds(point: 0), face: face, parts: [number])
    variable.rounding = rounding ?? Bounds(point: variable.representative)
    variable.natural = quantity.naturalBounds
    variables.append(variable)
    numbers[key] = number
    return number
  }

  func derivedNumber(of derivation: Derivation) -> Int? { derived[derivation] }

  mutating func add(_ variable: Variable, as derivation: Derivation?) -> Int {
    variables.append(variable)
    if let derivation { derived[derivation] = variables.count - 1 }
    return variables.count - 1
  }

  /// Everything that a function can be.
  func ranges(of function: RationalFunction) throws(DivisionByZero) -> Variable {
    let variables = self.variables
    let bounds = try function.bounds { variables[$0].bounds }
    let rounding = try function.bounds { variables[$0].rounding }
    let used = function.variables
    let hasFace = used.allSatisfy { variables[$0].face != nil }
    let face =
      hasFace ? try function.substituting { variables[$0].representative }.constant : nil
    // Two variables with a common part are not independent of each other.
    let parts = used.map { variables[$0].parts }
    let union = parts.reduce(into: Set<Int>()) { $0.formUnion($1) }
    let overlaps = parts.reduce(0) { $0 + $1.count } > union.count
    return Variable(
      bounds: bounds.bounds, rounding: rounding.bounds, face: face, parts: union,
      isWide: bounds.mayBeWide || overlaps || used.contains { variables[$0].isWide })
  }

  /// Half the width of what rounding leaves open, on its wider side.
  func envelope(of ranges: Variable, _ function: RationalFunction) -> Rational {
    guard ranges.rounding.point == nil else { return 0 }
    let centre = try? function.substituting { variables[$0].representative }.constant
    guard let centre, let low = ranges.rounding.low.value, let high = ranges.rounding.high.value
    else { return 0 }
    return max(centre - low, high - centre)
  }
}
