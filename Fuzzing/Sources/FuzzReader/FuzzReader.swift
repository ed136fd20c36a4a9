import Promises
import Quantities

/// Reads any bytes as prose, and holds what the reader promises of its mentions.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzReader(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = UnsafeBufferPointer(start: start, count: count)
  let mentions = QuantityReader().read(utf8: bytes)
  var end = 0
  for (place, mention) in mentions.enumerated() {
    promise(mention.range.lowerBound >= end, "mentions overlap or are out of order")
    promise(mention.range.upperBound <= count, "a mention goes beyond the text")
    promise(!mention.range.isEmpty, "a mention is empty")
    promise(
      mention.core.lowerBound >= mention.range.lowerBound
        && mention.core.upperBound <= mention.range.upperBound, "the number is outside its span")
    promise(mention.conversionOf.map { $0 < place } ?? true, "a restatement comes first")
    end = mention.range.upperBound
    if let quantity = mention.quantity { hold(quantity) }
    if let period = mention.period { hold(period) }
  }
  return 0
}

private func hold(_ quantity: Quantity) {
  if let low = quantity.bounds.low.value, let high = quantity.bounds.high.value {
    promise(low <= high, "the bounds are in disorder")
  }
  // Whatever was read can be printed.
  promise(!QuantityFormat().fact(quantity).text.isEmpty, "a fact prints nothing")
  promise(!QuantityFormat().result(quantity).text.isEmpty, "a result prints nothing")
}

private func hold(_ period: Period) {
  promise((try? Period(edtf: period.edtf)) == period, "EDTF is not read back")
  promise(!period.words.isEmpty, "a period has no words")
}
