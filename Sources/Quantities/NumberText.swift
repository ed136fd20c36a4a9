import BigInt

/// Numbers as digits with grouping, and small ones in words.
enum NumberText {
  /// The digits of a number: `1,234.50` for two places. Rounds half to even where more digits
  /// would be needed.
  ///
  /// - Parameter trimming: leaves zeros at the end of the decimals out.
  static func digits(_ value: Rational, places: Int, trimming: Bool) -> String {
    let scaled = (value * .powerOfTen(places)).whole(.halfToEven)
    var digits = scaled.magnitude.wholeDigits
    if digits.utf8.count <= places {
      digits = String(repeating: "0", count: places + 1 - digits.utf8.count) + digits
    }
    var decimals = String(digits.suffix(places))
    if trimming { while decimals.last == "0" { decimals.removeLast() } }
    let sign = scaled.isNegative ? "−" : ""
    let whole = grouped(String(digits.dropLast(places)))
    return decimals.isEmpty ? sign + whole : "\(sign)\(whole).\(decimals)"
  }

  private static func grouped(_ digits: String) -> String {
    var text = ""
    for (position, digit) in digits.enumerated() {
      if position > 0, (digits.utf8.count - position).isMultiple(of: 3) { text.append(",") }
      text.append(digit)
    }
    return text
  }

  private static let small = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
    "nineteen",
  ]
  private static let tens = [
    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
  ]

  /// A whole number from 0 to 99 in words; nil for any other.
  static func words(_ value: Rational) -> String? {
    guard let number = value.integer, (0..<100).contains(number) else { return nil }
    if number < small.count { return small[number] }
    let unit = number % 10
    return unit == 0 ? tens[number / 10] : "\(tens[number / 10])-\(small[unit])"
  }

  private static let parts = [
    2: "half", 3: "third", 4: "quarter", 5: "fifth", 6: "sixth", 7: "seventh", 8: "eighth",
    9: "ninth", 10: "tenth",
  ]

  /// A part of a whole in words: *half*, *a third*, *two-thirds*; nil for rarer ones.
  static func fraction(_ value: Rational) -> String? {
    guard let denominator = Int(exactly: value.denominator), let part = parts[denominator],
      let numerator = Int(exactly: value.numerator), (1..<denominator).contains(numerator)
    else { return nil }
    if denominator == 2 { return part }
    return numerator == 1 ? "a \(part)" : "\(small[numerator])-\(part)s"
  }
}
