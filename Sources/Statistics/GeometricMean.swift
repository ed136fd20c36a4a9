import Quantities

extension Sample {
  /// The root of the product, of as many a degree as there are numbers.
  ///
  /// Growth factors average this way. The product is kept whole, which is quick for the hundreds
  /// of numbers that it is used for.
  public func geometricMean() throws(StatisticsError) -> Root {
    try need(1, for: "geometric-mean")
    if let place = numbers.firstIndex(where: { $0 <= 0 }) {
      throw .notPositive(statistic: "geometric-mean", place: place + 1)
    }
    return Root(count, of: Array(numbers)[...].product)
  }
}

extension ArraySlice<Rational> {
  /// Multiplied in halves, so that long numbers meet long numbers.
  fileprivate var product: Rational {
    if count <= 2 { return reduce(.one, *) }
    let middle = startIndex + count / 2
    return self[..<middle].product * self[middle...].product
  }
}
