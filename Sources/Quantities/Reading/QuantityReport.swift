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
    var text = text
    var json: [UInt8] = []
    text.withUTF8 { write(mentions, text: $0, into: &json) }
    return String(decoding: json, as: UTF8.self)
  }

  /// Appends what ``json(for:text:)`` returns.
  ///
  /// - Parameter text: the text that was read, well-formed UTF-8.
  public static func write(
    _ mentions: [QuantityMention], text: UnsafeBufferPointer<UInt8>, into json: inout [UInt8]
  ) {
    json.append(UInt8(ascii: "["))
    mentions.withUnsafeBufferPointer { mentions in
      for number in mentions.indices {
        if number > 0 { json.raw(", ") }
        write(mentions[number], text, into: &json)
      }
    }
    json.append(UInt8(ascii: "]"))
  }

  private static func write(
    _ mention: QuantityMention, _ text: UnsafeBufferPointer<UInt8>, into json: inout [UInt8]
  ) {
    json.raw("{\"text\": \"")
    json.escaped(text[mention.range.clamped(to: text.indices)])
    json.raw("\", \"start\": ")
    json.digits(mention.range.lowerBound)
    json.raw(", \"end\": ")
    json.digits(mention.range.upperBound)
    switch mention.content {
    case .period(let period): write(period, into: &json)
    case .quantity(let quantity):
      write(quantity, into: &json)
      if let original = mention.conversionOf {
        json.raw(", \"conversion-of\": ")
        json.digits(original)
      }
      if let period = quantity.period { write(period, into: &json) }
    }
    json.append(UInt8(ascii: "}"))
  }

  private static func write(_ period: Period, into json: inout [UInt8]) {
    json.raw(", \"period\": \"")
    period.write(into: &json)
    json.append(UInt8(ascii: "\""))
  }

  private static func write(_ quantity: Quantity, into json: inout [UInt8]) {
    json.member(", \"modifier\": \"", quantity.modifier.rawValue)
    // Shares below one are fractions, as they are said: 1/5, not 0.2.
    let isShare =
      quantity.unit == .ratio && (quantity.bounds.high.value ?? 1) <= 1
      && (quantity.stated ?? 0) < 1
    write(", \"value\": ", quantity.stated, of: quantity, asFraction: isShare, into: &json)
    write(", \"low\": ", quantity.bounds.low.value, of: quantity, asFraction: isShare, into: &json)
    write(
      ", \"high\": ", quantity.bounds.high.value, of: quantity, asFraction: isShare, into: &json)
    json.member(", \"unit\": \"", quantity.unit.name)
    if let noun = quantity.unit.noun { json.member(", \"noun\": \"", noun) }
    if let change = quantity.change { json.member(", \"change\": \"", change.rawValue) }
  }

  private static func write(
    _ name: StaticString, _ value: Rational?, of quantity: Quantity, asFraction: Bool,
    into json: inout [UInt8]
  ) {
    json.raw(name)
    guard let value else { return json.raw("null") }
    json.append(UInt8(ascii: "\""))
    let isStated = value == quantity.stated
    if let integer = value.integer, !isStated || quantity.lastUnit.isInteger {
      json.digits(integer)
    } else if asFraction, !value.isInteger {
      json += value.fraction.utf8
    } else {
      // A decimal with the zeros at its end that the text has: 106.10.
      let written = isStated ? quantity.lastUnit.placesOfUnit : nil
      if let places = written ?? value.decimalPlaces, let digits = value.digits(places: places) {
        json.digits(digits, places: places)
      } else {
        json += (written.flatMap(value.decimal) ?? value.description).utf8
      }
    }
    json.append(UInt8(ascii: "\""))
  }
}
