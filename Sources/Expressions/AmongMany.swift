extension Expression {
  /// Whether the result lies among many numbers, as a median does: then a sentence can compare
  /// some of them with it, and what it says is true of these and not of the result.
  public var isAmongMany: Bool { root.isAmongMany }
}

extension Node {
  fileprivate var isAmongMany: Bool {
    switch content {
    case .product(let factors):
      // A literal only gives the numbers of a column their unit.
      let others = factors.map(\.node).filter { !$0.isLiteral }
      return others.count == 1 && others[0].isAmongMany
    case .call(let call) where call.function == .round || call.function == .convert:
      return call.arguments.first?.node.isAmongMany ?? false
    case .call(let call):
      return [
        .median, .quantile, .mean, .weightedMean, .trimmedMean, .geometricMean, .mode, .min,
        .max,
      ].contains(call.function)
    default: return false
    }
  }

  private var isLiteral: Bool {
    if case .literal = content { true } else { false }
  }
}
