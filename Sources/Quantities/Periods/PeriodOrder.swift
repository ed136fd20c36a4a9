extension Period {
  /// Whether a period stands before another in a list: the one that begins first, and of two that
  /// begin on one day the one that ends first. An unknown or open start is before every day, such
  /// an end after every day.
  public func isEarlier(than other: Period) -> Bool {
    if firstDay != other.firstDay {
      guard let firstDay else { return true }
      guard let start = other.firstDay else { return false }
      return firstDay < start
    }
    guard lastDay != other.lastDay, let lastDay else { return false }
    return other.lastDay.map { lastDay < $0 } ?? true
  }
}
