/// Mentions as JSON, for other programs.
public enum QuantityReport {
  /// One array with an object for each mention, in the order of the text.
  ///
  /// An amount has `text`, `start`, `end` (UTF-8 bytes, half-open), `modifier`, `value` (null for
  /// `between`), `low`, `high` (null for an open end), `unit`, and where they apply `noun`,
  /// `change` and `conversion-of`; a period has `text`, `start`, `end` and `period` (EDTF).
  /// Numbers are strings: decimals as they are written, zeros at the end included, otherwise
  /// fractions; shares are fractions.
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
      let write = { name, value in number(name, value, of: quantity, asFraction: isShare) }
      fields.append(write("value", quantity.stated))
      fields.append(write("low", quantity.bounds.low.value))
      fields.append(write("high", quantity.bounds.high.value))
      fields.append(field("unit", quantity.unit.name))
      if let noun = quantity.unit.noun { fields.append(field("noun", noun)) }
      if let change = quantity.change { fields.append(field("change", change.rawValue)) }
      if let original = mention.conversionOf { fields.append("\"conversion-of\": \(original)") }
      if let period = quantity.period { fields.append(field("period", period.edtf)) }
    }
    return "{" + fields.joined(separator: ", ") + "}"
  }

  private static func number(
    _ name: String, _ value: Rational?, of quantity: Quantity, asFraction: Bool
  ) -> String {
    guard let value else { return "\"\(name)\": null" }
    if asFraction, !value.isInteger {
      return field(name, "\(value.numerator)/\(value.denominator)")
    }
    return field(
      name, value == quantity.stated ? asWritten(value, quantity.lastUnit) : value.description)
  }

  /// A decimal with the zeros at its end that the text has: 106.10.
  private static func asWritten(_ value: Rational, _ lastUnit: Rational) -> String {
    let text = value.description
    let places = -lastUnit.decimalExponent
    guard places > 0, lastUnit == .powerOfTen(-places), !text.utf8.contains(UInt8(ascii: "/"))
    else { return text }
    let point = text.utf8.firstIndex(of: UInt8(ascii: "."))
    let written = point.map { text.utf8.distance(from: $0, to: text.utf8.endIndex) - 1 } ?? 0
    let zeros = String(repeating: "0", count: max(0, places - written))
    return point == nil ? "\(text).\(zeros)" : text + zeros
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
