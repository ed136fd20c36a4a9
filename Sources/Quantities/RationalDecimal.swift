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
    guard let whole = BigInt(String(decoding: digits, as: UTF8.self)) else { return nil }
    self.init(isNegative ? -whole : whole, BigInt(10).power(places ?? 0))
  }
}
