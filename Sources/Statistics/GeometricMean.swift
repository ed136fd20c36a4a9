import Quantities

extension Sample {
  /// The root of the product, of as many a degree as there are numbers; at most 1,200 of them.
  ///
  /// Growth factors average this way. The product is kept whole, and its length is the limit: a
  /// century in months is the longest series that anybody would ask it of.
  public func geometricMean() throws(StatisticsError) -> Root {
    try need(1, for: "geometric-mean")
    if count > Self.longestProduct {
      throw .tooMany(statistic: "geometric-mean", most: Self.longestProduct, given: count)
    }
    if let place = numbers.firstIndex(where: { $0.isNegative }) {
      throw .belowZero(statistic: "geometric-mean", place: place + 1)
    }
    return Root(count, of: Array(numbers)[...].product)
  }

  private static let longestProduct = 1_200
}

extension ArraySlice<Rational> {
  /// Multiplied in halves, so that long numbers meet long numbers.
  fileprivate var product: Rational {
    if count <= 2 { return reduce(.one, *) }
    let middle = startIndex + count / 2
    return self[..<middle].product * self[middle...].product
  }
}
