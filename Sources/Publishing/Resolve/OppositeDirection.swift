import Checking
import Expressions
import Quantities
import SiteModel

extension Quantity {
  /// How this text would contradict a value by its direction alone: it would agree if it spoke of
  /// a rise in place of a fall, or the other way round. Nil where something else is wrong.
  ///
  /// - Parameter formula: that of the value.
  func opposition(to value: Quantity, formula: String?) -> Opposition? {
    guard let change else { return nil }
    var turned = self
    turned.change = change == .up ? .down : .up
    guard Agreement.judge(text: turned, value: value) == .agrees else { return nil }
    let difference = formula.flatMap { try? Expression(parsing: $0) }?.turnedDifference
    return Opposition(told: change, turnedDifference: difference)
  }
}
