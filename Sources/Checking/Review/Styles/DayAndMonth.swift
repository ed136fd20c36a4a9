/// A date by how it is written: `7 February`, `February 7`, `2022-02-07`.
enum DayAndMonth {
  enum Order {
    case before, behind, numbers
  }

  private static let months = PhraseFinder([
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ])

  static func all(in text: [UInt8], _ order: Order) -> [Range<Int>] {
    if order == .numbers { return numbers(in: text) }
    return months.matches(in: text).compactMap { month in
      let range = month.range
      // "may" and "march" are verbs in small letters.
      guard (0x41...0x5A).contains(text[range.lowerBound]) else { return nil }
      switch order {
      case .before: return day(endingAt: range.lowerBound, text).map { $0..<range.upperBound }
      case .behind:
        guard day(endingAt: range.lowerBound, text) == nil else { return nil }
        return dayEnd(beginningAt: range.upperBound, text).map { range.lowerBound..<$0 }
      case .numbers: return nil
      }
    }
  }

  /// Where a day of one or two digits and a space begins that ends here.
  private static func day(endingAt index: Int, _ text: [UInt8]) -> Int? {
    guard index > 1, text[index - 1] == UInt8(ascii: " ") else { return nil }
    var start = index - 1
    while start > 0, isDigit(text[start - 1]) { start -= 1 }
    guard (1...2).contains(index - 1 - start), !isWord(text, endingAt: start) else { return nil }
    return start
  }

  private static func dayEnd(beginningAt index: Int, _ text: [UInt8]) -> Int? {
    guard index < text.count, text[index] == UInt8(ascii: " ") else { return nil }
    let digits = text[(index + 1)...].prefix(while: isDigit).count
    let end = index + 1 + digits
    guard (1...2).contains(digits), !isWord(text, beginningAt: end) else { return nil }
    return end
  }

  private static func numbers(in text: [UInt8]) -> [Range<Int>] {
    let pattern = Array("0000-00-00".utf8)
    guard text.count >= pattern.count else { return [] }
    return text.indices.dropLast(pattern.count - 1).filter { index in
      let end = index + pattern.count
      return zip(pattern, text[index..<end]).allSatisfy { sign, byte in
        sign == UInt8(ascii: "-") ? byte == sign : isDigit(byte)
      } && !isWord(text, endingAt: index) && !isWord(text, beginningAt: end)
    }.map { $0..<($0 + pattern.count) }
  }
}
