/// Numbers in English words.
enum NumberWords {
  private static let small = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
    "nineteen",
  ]
  private static let tens = [
    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
  ]

  /// A whole number from 0 to 999 in words; nil for any other.
  static func whole(_ value: Rational) -> String? {
    guard let number = value.integer, (0..<1_000).contains(number) else { return nil }
    if number < small.count { return small[number] }
    if number >= 100 {
      let rest = whole(Rational(number % 100)).map { " and \($0)" } ?? ""
      return "\(small[number / 100]) hundred" + (number % 100 == 0 ? "" : rest)
    }
    let unit = number % 10
    return unit == 0 ? tens[number / 10] : "\(tens[number / 10])-\(small[unit])"
  }

  /// A whole number as a sentence begins with it: up to 999, and hundreds below a million
  /// (*twelve thousand five hundred*); nil for others, which are too long to be read in words.
  static func opening(_ value: Rational) -> String? {
    guard let number = value.integer, (1_000..<1_000_000).contains(number), number % 100 == 0 else {
      return whole(value)
    }
    let hundreds = number % 1_000 == 0 ? nil : whole(Rational(number % 1_000))
    let thousands = whole(Rational(number / 1_000)).map { "\($0) thousand" }
    return [thousands, hundreds].compactMap { $0 }.joined(separator: " ")
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
