extension RandomAccessCollection where Index == Int {
  /// The first place whose element does not come before what is searched; the end where all do.
  ///
  /// - Precondition: the elements that come before it stand first.
  @inlinable
  package func lowerBound(_ isBefore: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = low + (high - low) / 2
      if isBefore(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
