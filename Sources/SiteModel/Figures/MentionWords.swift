public import Quantities

extension QuantityMention {
  /// The words of the mention, hedge included, in the text that it was read from.
  public func words(in text: String) -> String {
    String(decoding: Array(text.utf8)[range], as: UTF8.self)
  }
}
