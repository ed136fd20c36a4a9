import Quantities

extension Quantity {
  /// Whether this text would agree with a value if it spoke of a rise in place of a fall, or the
  /// other way round.
  func isOpposite(to value: Quantity) -> Bool {
    guard let change else { return false }
    var turned = self
    turned.change = change == .up ? .down : .up
    return Agreement.judge(text: turned, value: value) == .agrees
  }
}
