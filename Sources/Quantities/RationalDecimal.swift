import BigInt

extension Rational {
  /// How many digits a decimal text may have. Arithmetic on longer numbers would cost more time
  /// than any published figure is worth.
  public static let maximumDigits = 1_000

  /// Reads a plain decimal exactly: `1234.56`, `-0.5`, `.5`.
  ///
  /// Nil for anything else: group separators, exponents, an empty text, a point without digits
  /// behind it, more than ``maximumDigits`` digits.
  public init?(decimal text: some StringProtocol) {
    var digits: [UInt8] = []
    var places: Int?
    var isNegative = false
    for (position, byte) in text.utf8.enumerated() {
      switch byte {
      case UInt8(ascii: "-") where position == 0: isNegative = true
      case UInt8(ascii: ".") where places == nil: places = 0
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        guard digits.count < Self.maximumDigits else { return nil }
        digits.append(byte)
        if let known = places { places = known + 1 }
      default: return nil
      }
    }
    guard !digits.isEmpty, places != 0 else { return nil }
    let whole: Rational
    if digits.count <= 18 {
      whole = Rational(digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) })
    } else {
      guard let big = BigInt(String(decoding: digits, as: UTF8.self)) else { return nil }
      whole = Rational(big)
    }
    self = (isNegative ? -whole : whole) * .powerOfTen(-(places ?? 0))
  }
}

extension Rational: CustomStringConvertible {
  /// A decimal where it ends, otherwise a fraction: `0.5`, `2/3`.
  public var description: String { exactDecimal ?? "\(numerator)/\(denominator)" }

  /// The decimal expansion, if it ends: the denominator has no prime factor but 2 and 5.
  public var exactDecimal: String? {
    if let integer { return String(integer) }
    guard let places = decimalPlaces else { return nil }
    let scaled = self * .powerOfTen(places)
    var digits = scaled.magnitude.wholeDigits
    guard places > 0 else { return isNegative ? "-\(digits)" : digits }
    if digits.utf8.count <= places {
      digits = String(repeating: "0", count: places - digits.utf8.count + 1) + digits
    }
    return "\(isNegative ? "-" : "")\(digits.dropLast(places)).\(digits.suffix(places))"
  }

  /// How many decimals the number has; nil where they do not end.
  private var decimalPlaces: Int? {
    func places<Number: BinaryInteger>(_ denominator: Number) -> Int? {
      var rest = denominator
      var (twos, fives) = (0, 0)
      while rest % 2 == 0 { (rest, twos) = (rest / 2, twos + 1) }
      while rest % 5 == 0 { (rest, fives) = (rest / 5, fives + 1) }
      return rest == 1 ? max(twos, fives) : nil
    }
    switch storage {
    case .small(_, let denominator): return places(denominator)
    case .big(_, let denominator): return places(denominator)
    }
  }

  /// The digits of a whole number.
  var wholeDigits: String { integer.map { String($0) } ?? String(numerator) }
}
