import Quantities

/// What separates the decimals of a column's numbers.
enum DecimalMark: Hashable, Sendable {
  /// `1234.5`
  case point
  /// `1,234.5`
  case pointWithGroups
  /// `1.234,5`
  case comma
}

/// A field of a table that is a number.
struct NumberField {
  var value: Value
  var unit = UnitMark.none

  enum Value {
    /// An integer over ten to a power from 0 to 18.
    case decimal(Int64, scale: Int)
    /// A longer number.
    case exact(Rational)

    var negated: Value {
      switch self {
      case .decimal(let digits, let scale): .decimal(-digits, scale: scale)
      case .exact(let number): .exact(-number)
      }
    }
  }

  enum UnitMark: Hashable {
    case none, percent
    case currency(Currency)
  }
}

/// Reads fields as numbers: digits with a sign, groups, decimals and an exponent, with a percent
/// sign, a currency sign or an ISO 4217 code before or behind. Digits that begin with a zero that
/// counts nothing, as codes do (`01967`), are no number, and neither is what is beyond all that is
/// counted, `1e400`.
struct NumberFieldReader {
  let mark: DecimalMark
  let dollar: Currency
  /// Whether a number has to be at most ``largest``, and no closer to zero than one over it.
  var isLimited = true
  private var lastCode: (letters: UInt32, currency: Currency?) = (0, nil)

  init(mark: DecimalMark, dollar: Currency) {
    self.mark = mark
    self.dollar = dollar
  }

  /// Beyond what anybody counts: all seas have 10²⁶ drops.
  static let largest = Rational.powerOfTen(30)

  /// Nil for a field that is no number.
  mutating func read(_ field: UnsafeBufferPointer<UInt8>) -> NumberField? {
    if let number = plain(field) { return number }
    var body = field[...].trimmingSpaces()
    var isNegative = Self.takeSign(&body)
    body = body.trimmingSpaces()
    guard let unit = takeUnit(&body) else { return nil }
    body = body.trimmingSpaces()
    if isNegative == nil { isNegative = Self.takeSign(&body) }
    guard var number = unsigned(body.trimmingSpaces()) else { return nil }
    number.unit = unit
    if isNegative ?? false { number.value = number.value.negated }
    return number
  }

  mutating func read(_ text: some StringProtocol) -> NumberField? {
    Array(text.utf8).withUnsafeBufferPointer { read($0) }
  }

  /// The commonest case on a short way: at most eighteen digits with a sign and a point.
  private func plain(_ field: UnsafeBufferPointer<UInt8>) -> NumberField? {
    guard mark != .comma, !field.isEmpty, field.count <= 19 else { return nil }
    var (value, place, digits) = (Int64(0), 0, 0)
    var point: Int?
    let isNegative = field[0] == UInt8(ascii: "-")
    if isNegative { place = 1 }
    while place < field.count {
      let digit = field[place] &- 48
      if digit < 10 {
        value = value &* 10 &+ Int64(digit)
        digits += 1
      } else if field[place] == UInt8(ascii: "."), point == nil {
        point = digits
      } else {
        return nil
      }
      place += 1
    }
    guard (1...18).contains(digits), point != digits else { return nil }
    let first = field[isNegative ? 1 : 0]
    if first == UInt8(ascii: "0"), (point ?? digits) > 1 { return nil }
    return NumberField(
      value: .decimal(isNegative ? -value : value, scale: digits - (point ?? digits)))
  }

  /// Nil for no sign, else whether it is a minus.
  private static func takeSign(_ body: inout Field) -> Bool? {
    if body.take("-") || body.take("\u{2212}") { return true }
    return body.take("+") ? false : nil
  }

  /// Takes a unit off either end; nil where there is one on both ends, or an unknown one.
  private mutating func takeUnit(_ body: inout Field) -> NumberField.UnitMark? {
    if body.takeLast("%") { return NumberField.UnitMark.percent }
    for (sign, code) in Self.signs where body.take(sign) || body.takeLast(sign) {
      return .currency(code.map { Currency(rawValue: $0) } ?? dollar)
    }
    guard let first = body.first, let last = body.last else { return nil }
    if first.isLetter {
      guard let currency = currency(body.prefix(3)) else { return nil }
      body = body.dropFirst(3)
      return .currency(currency)
    }
    if last.isLetter {
      guard let currency = currency(body.suffix(3)) else { return nil }
      body = body.dropLast(3)
      return .currency(currency)
    }
    return NumberField.UnitMark.none
  }

  /// Signs of currencies; nil where the desk says which dollar it is.
  private static let signs: [(StaticString, String?)] = [
    ("US$", "USD"), ("A$", "AUD"), ("C$", "CAD"), ("HK$", "HKD"), ("S$", "SGD"), ("$", nil),
    ("€", "EUR"), ("£", "GBP"), ("¥", "JPY"), ("₩", "KRW"), ("₹", "INR"), ("₽", "RUB"),
    ("₺", "TRY"), ("₴", "UAH"), ("₪", "ILS"), ("₦", "NGN"), ("₫", "VND"),
  ]

  private mutating func currency(_ letters: Field) -> Currency? {
    guard letters.count == 3, letters.allSatisfy(\.isLetter) else { return nil }
    let packed = letters.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    if packed != lastCode.letters {
      lastCode = (packed, Currency(code: String(decoding: letters, as: UTF8.self)))
    }
    return lastCode.currency
  }

  private func unsigned(_ body: Field) -> NumberField? {
    var rest = body
    var digits: [UInt8] = []
    var (scale, group) = (0, 0)
    var (hasPoint, hasGroups) = (false, false)
    while let byte = rest.first {
      if byte &- 48 < 10 {
        rest.removeFirst()
        digits.append(byte)
        group += 1
        if hasPoint { scale += 1 }
      } else if !hasPoint, rest.take(mark == .comma ? "," : ".") {
        if hasGroups, group != 3 { return nil }
        hasPoint = true
      } else if !hasPoint, !digits.isEmpty, takeGroupMark(&rest) {
        guard hasGroups ? group == 3 : group <= 3, digits != [48] else { return nil }
        hasGroups = true
        group = 0
      } else {
        break
      }
    }
    if hasPoint ? scale == 0 : hasGroups && group != 3 { return nil }
    guard !digits.isEmpty, digits.count <= Rational.maximumDigits else { return nil }
    if digits[0] == 48, digits.count - scale > 1 { return nil }
    if rest.take("e") || rest.take("E") {
      guard let exponent = exponent(rest), !isLimited || exponent >= -30 else { return nil }
      scale -= exponent
    } else if !rest.isEmpty {
      return nil
    }
    let text = String(decoding: digits, as: UTF8.self)
    if (0...18).contains(scale), let value = Int64(text) {
      return NumberField(value: .decimal(value, scale: scale))
    }
    guard let number = Rational(decimal: text).map({ $0 * .powerOfTen(-scale) }),
      !isLimited || number <= Self.largest
    else { return nil }
    return NumberField(value: .exact(number))
  }

  private func takeGroupMark(_ rest: inout Field) -> Bool {
    switch mark {
    case .point: return false
    case .pointWithGroups: if rest.take(",") { return true }
    case .comma: if rest.take(".") { return true }
    }
    return rest.take(" ") || rest.take("\u{A0}") || rest.take("\u{202F}") || rest.take("\u{2009}")
  }

  /// At most three digits with a sign.
  private func exponent(_ body: Field) -> Int? {
    var rest = body
    let isNegative = Self.takeSign(&rest) ?? false
    guard (1...3).contains(rest.count) else { return nil }
    var exponent = 0
    for byte in rest {
      guard byte &- 48 < 10 else { return nil }
      exponent = exponent * 10 + Int(byte - 48)
    }
    return isNegative ? -exponent : exponent
  }
}

typealias Field = Slice<UnsafeBufferPointer<UInt8>>

extension Field {
  func trimmingSpaces() -> Field {
    var field = self
    while let first = field.first, first == 32 || first == 9 { field.removeFirst() }
    while let last = field.last, last == 32 || last == 9 { field.removeLast() }
    return field
  }

  /// Takes a text off the beginning, where it stands there.
  fileprivate mutating func take(_ text: StaticString) -> Bool {
    guard starts(with: text.bytes) else { return false }
    self = dropFirst(text.utf8CodeUnitCount)
    return true
  }

  fileprivate mutating func takeLast(_ text: StaticString) -> Bool {
    guard suffix(text.utf8CodeUnitCount).elementsEqual(text.bytes) else { return false }
    self = dropLast(text.utf8CodeUnitCount)
    return true
  }
}

extension StaticString {
  fileprivate var bytes: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount)
  }
}

extension UInt8 {
  fileprivate var isLetter: Bool { (self | 0x20) &- 97 < 26 }
}
