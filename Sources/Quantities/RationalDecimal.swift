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
  public var description: String { exactDecimal ?? fraction }

  /// Numerator and denominator: `2/3`, `4/1`.
  var fraction: String {
    switch storage {
    case .small(let top, let bottom): "\(top)/\(bottom)"
    case .big(let top, let bottom): "\(top)/\(bottom)"
    }
  }

  /// The decimal expansion, if it ends: the denominator has no prime factor but 2 and 5.
  public var exactDecimal: String? {
    if let integer { return String(integer) }
    return decimalPlaces.flatMap(decimal)
  }

  /// The number with so many decimals, zeros at its end included; nil where it has more.
  func decimal(places: Int) -> String? {
    let scaled = self * .powerOfTen(places)
    guard scaled.isInteger else { return nil }
    var digits = Array(scaled.magnitude.wholeDigits.utf8)
    if places > 0 {
      let missing = repeatElement(UInt8(ascii: "0"), count: max(0, places + 1 - digits.count))
      digits.insert(contentsOf: missing, at: 0)
      digits.insert(UInt8(ascii: "."), at: digits.count - places)
    }
    if isNegative { digits.insert(UInt8(ascii: "-"), at: 0) }
    return String(decoding: digits, as: UTF8.self)
  }

  /// The digits of the number with so many decimals, as one whole number: 10610 for 106.1 and two;
  /// nil where it has more decimals, or where a machine integer does not hold them.
  func digits(places: Int) -> Int? {
    guard places <= 18, case .small(let top, let bottom) = storage,
      case .small(let power, _) = Self.powerOfTen(places).storage, power % bottom == 0
    else { return nil }
    let (digits, overflows) = top.multipliedReportingOverflow(by: power / bottom)
    return overflows ? nil : digits
  }

  /// How many decimals a power of ten below one has: 2 for 0.01; nil for any other number.
  var placesOfUnit: Int? {
    guard case .small(let top, let bottom) = storage else {
      let places = -decimalExponent
      return places > 0 && self == .powerOfTen(-places) ? places : nil
    }
    guard top == 1, bottom > 1 else { return nil }
    var (rest, places) = (bottom, 0)
    while rest % 10 == 0 { (rest, places) = (rest / 10, places + 1) }
    return rest == 1 ? places : nil
  }

  /// How many decimals the number has; nil where they do not end.
  var decimalPlaces: Int? {
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
