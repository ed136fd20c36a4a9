import Quantities

/// A sentence, and each of its mentions in one line: the span, a bar, what it means.
///
/// - `$5m a month | 5000000 USD/month`: an exact amount
/// - `about 35 cases | about 34…36 count cases`: a hedge with its bounds, open ends left out
/// - `7% | 7 percent up`: a change
/// - `£37m | more-than 37000000… GBP restates 0`
/// - `early 2019 | 2019-01/2019-04~`: a period
struct ReaderCase: Sendable, CustomStringConvertible {
  let text: String
  let mentions: [String]

  init(_ text: String, _ mentions: String...) {
    self.text = text
    self.mentions = mentions
  }

  var description: String { text }
}

/// The mentions of a text in the form of `ReaderCase`.
func summaries(_ text: String, _ reader: QuantityReader = QuantityReader()) -> [String] {
  let bytes = Array(text.utf8)
  return reader.read(text).map { mention in
    let span = String(decoding: bytes[mention.range], as: UTF8.self)
    return "\(span) | \(summary(mention))"
  }
}

func summary(_ mention: QuantityMention) -> String {
  switch mention.content {
  case .period(let period): return period.edtf
  case .quantity(let quantity):
    var parts = [amount(quantity), quantity.unit.name]
    if let noun = quantity.unit.noun { parts.append(noun) }
    if let change = quantity.change { parts.append(change.rawValue) }
    if let original = mention.conversionOf { parts.append("restates \(original)") }
    return parts.joined(separator: " ")
  }
}

private func amount(_ quantity: Quantity) -> String {
  if quantity.modifier == .exactly, let value = quantity.stated { return value.description }
  let low = quantity.bounds.low.value?.description ?? ""
  let high = quantity.bounds.high.value?.description ?? ""
  return "\(quantity.modifier.rawValue) \(low)…\(high)"
}
