/// A sum of money by how it is written: `US$50m`, `$50 million`.
struct WrittenSum {
  /// `$`, `US$`, `£`; what stands before the digits.
  var currency: String
  var sign: Range<Int>
  /// Where `m` or `million` stands, and which of the two it is; nil where there is neither.
  var magnitude: Range<Int>?
  var isShort: Bool?

  private static let signs = ["$", "£", "€", "¥"].map { Array($0.utf8) }
  private static let short: Set = ["k", "m", "mn", "bn", "b", "tn"]
  private static let long: Set = ["thousand", "million", "billion", "trillion"]

  static func all(in text: [UInt8]) -> [WrittenSum] {
    var sums: [WrittenSum] = []
    var index = 0
    while index < text.count {
      guard let sign = signs.first(where: { text[index...].starts(with: $0) }),
        index + sign.count < text.count, isDigit(text[index + sign.count])
      else {
        index += 1
        continue
      }
      var start = index
      while start > 0, (0x41...0x5A).contains(text[start - 1]) { start -= 1 }
      var end = index + sign.count
      while end < text.count, isDigit(text[end]) || isInner(text, end) { end += 1 }
      var sum = WrittenSum(
        currency: String(decoding: text[start..<(index + sign.count)], as: UTF8.self),
        sign: start..<(index + sign.count))
      sum.readMagnitude(text, at: end)
      sums.append(sum)
      index = end
    }
    return sums
  }

  /// A comma or point between digits.
  private static func isInner(_ text: [UInt8], _ index: Int) -> Bool {
    (text[index] == UInt8(ascii: ",") || text[index] == UInt8(ascii: "."))
      && index + 1 < text.count && isDigit(text[index + 1])
  }

  private mutating func readMagnitude(_ text: [UInt8], at index: Int) {
    let space = index < text.count && text[index] == UInt8(ascii: " ") ? 1 : 0
    let word = text.word(after: index)
    let place = (index + space)..<(index + space + word.utf8.count)
    if Self.long.contains(word) {
      (magnitude, isShort) = (place, false)
    } else if space == 0, Self.short.contains(word) {
      (magnitude, isShort) = (place, true)
    }
  }
}
