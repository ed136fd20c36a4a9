/// Mentions as JSON, for other programs.
public enum QuantityReport {
  /// One array with an object for each mention, in the order of the text.
  ///
  /// An amount has `text`, `start`, `end` (UTF-8 bytes, half-open), `modifier`, `value` (null for
  /// `between`), `low`, `high` (null for an open end), `unit`, and where they apply `noun`,
  /// `change` and `conversion-of`; a period has `text`, `start`, `end` and `period` (EDTF).
  /// Numbers are strings: decimals where they end, otherwise fractions; shares are fractions.
  public static func json(for mentions: [QuantityMention], text: String) -> String {
    let bytes = Array(text.utf8)
    var json = "["
    for (number, mention) in mentions.enumerated() {
      if number > 0 { json += ", " }
      json += object(mention, bytes)
    }
    return json + "]"
  }

  private static func object(_ mention: QuantityMention, _ bytes: [UInt8]) -> String {
    let range = mention.range.clamped(to: 0..<bytes.count)
    var fields = [
      field("text", String(decoding: bytes[range], as: UTF8.self)),
      "\"start\": \(mention.range.lowerBound)", "\"end\": \(mention.range.upperBound)",
    ]
    switch mention.content {
    case .period(let period): fields.append(field("period", period.edtf))
    case .quantity(let quantity):
      fields.append(field("modifier", quantity.modifier.rawValue))
      // Shares below one are fractions, as they are said: 1/5, not 0.2.
      let isShare =
        quantity.unit == .ratio && (quantity.bounds.high.value ?? 1) <= 1
        && (quantity.stated ?? 0) < 1
      fields.append(number("value", quantity.stated, isShare))
      fields.append(number("low", quantity.bounds.low.value, isShare))
      fields.append(number("high", quantity.bounds.high.value, isShare))
      fields.append(field("unit", quantity.unit.name))
      if let noun = quantity.unit.noun { fields.append(field("noun", noun)) }
      if let change = quantity.change { fields.append(field("change", change.rawValue)) }
      if let original = mention.conversionOf { fields.append("\"conversion-of\": \(original)") }
      if let period = quantity.period { fields.append(field("period", period.edtf)) }
    }
    return "{" + fields.joined(separator: ", ") + "}"
  }

  private static func number(_ name: String, _ value: Rational?, _ asFraction: Bool) -> String {
    guard let value else { return "\"\(name)\": null" }
    guard asFraction, !value.isInteger else { return field(name, value.description) }
    return field(name, "\(value.numerator)/\(value.denominator)")
  }

  private static func field(_ name: String, _ value: String) -> String {
    var json = "\"\(name)\": \""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": json += "\\\""
      case "\\": json += "\\\\"
      case "\n": json += "\\n"
      case "\r": json += "\\r"
      case "\t": json += "\\t"
      case "\u{0}"..."\u{1F}": json += "\\u00" + digits(hexadecimal: scalar.value)
      default: json.unicodeScalars.append(scalar)
      }
    }
    return json + "\""
  }

  private static func digits(hexadecimal value: UInt32) -> String {
    let text = String(value, radix: 16)
    return text.utf8.count < 2 ? "0" + text : text
  }
}
