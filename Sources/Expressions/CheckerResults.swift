import Diagnostics
import Quantities

/// Results of multiplying and dividing that have a unit on paper and mean nothing.
extension Checker {
  /// An amount of money times another is no result, though a formula may go through it: the root
  /// of the product of two amounts is an amount again. A variance has such a unit by definition.
  func checkMoney(
    of root: Node, _ kind: Kind, in context: ExpressionContext
  ) throws(ExpressionError) {
    guard let unit = kind.unit, unit.currencyDegree > 1, root.multiplies else { return }
    let name = unit.factors.first { $0.base.isCurrency }?.base.name ?? ""
    throw ExpressionError(
      .unitMismatch,
      "\(context.quoted(root)) multiplies money by money: \(name) times \(name) has no meaning",
      at: root.range, helps: ["multiply by a bare number or a count, or divide for a ratio"])
  }

  /// A year has no fixed number of days, so months and days do not cancel.
  func checkTimes(
    _ a: Unit, _ b: Unit, at node: Node, in context: ExpressionContext
  ) throws(ExpressionError) {
    let bases = [a, b].map(\.timeBase)
    guard bases.contains("month"), bases.contains("second") else { return }
    throw ExpressionError(
      .unitMismatch,
      "\(a.described)s are no fixed number of \(b.described)s, and cannot be divided by"
        + " \(context.quoted(node))", at: node.range,
      helps: ["give both in years, quarters and months, or both in weeks, days and shorter times"])
  }
}

extension Unit {
  /// How many currencies are multiplied.
  fileprivate var currencyDegree: Int {
    factors.filter(\.base.isCurrency).map(\.exponent).filter { $0 > 0 }.reduce(0, +)
  }

  /// What a length of time is made of: months or seconds; nil for anything else.
  fileprivate var timeBase: String? {
    let unit = canonical.unit
    return [Unit.measure("month"), .measure("second")].contains(unit) ? unit.name : nil
  }
}

extension Unit.Base {
  fileprivate var isCurrency: Bool {
    if case .currency = self { true } else { false }
  }
}

extension Node {
  /// Whether it is a product of its own making and not of a function's.
  fileprivate var multiplies: Bool {
    switch content {
    case .product, .power: !holdsVariance
    case .sum(let terms): terms.contains { $0.node.multiplies }
    case .negated(let inner): inner.multiplies
    case .call(let call):
      [.sum, .mean, .round].contains(call.function)
        && parts.contains(where: \.multiplies)
    default: false
    }
  }

  private var holdsVariance: Bool {
    if case .call(let call) = content,
      call.form.result == .squared || call.function == .sumOfSquares
    {
      return true
    }
    return parts.contains(where: \.holdsVariance)
  }
}
