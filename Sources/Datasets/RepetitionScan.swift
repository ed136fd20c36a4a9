/// Looks for repetitions of repetitions and of choices in a regular expression, such as `(a+)+` and
/// `(a|a)+`: the time to match one can double with every letter of the text.
enum RepetitionScan {
  static func nests(in pattern: String) -> Bool {
    let letters = Array(pattern.utf8)
    /// For each open group, the outermost first, whether it repeats or chooses something.
    var groups = [false]
    var place = 0
    while place < letters.count {
      switch letters[place] {
      case UInt8(ascii: "\\"): place += 1
      case UInt8(ascii: "["): place = endOfClass(letters, from: place)
      case UInt8(ascii: "("): groups.append(false)
      case UInt8(ascii: ")") where groups.count > 1:
        let repeats = groups.removeLast()
        let isRepeated = place + 1 < letters.count && isRepetition(letters[place + 1])
        if repeats, isRepeated { return true }
        if repeats || isRepeated { groups[groups.count - 1] = true }
      case UInt8(ascii: "|"), UInt8(ascii: "?"): groups[groups.count - 1] = true
      case let letter where isRepetition(letter): groups[groups.count - 1] = true
      default: break
      }
      place += 1
    }
    return false
  }

  private static func isRepetition(_ letter: UInt8) -> Bool {
    letter == UInt8(ascii: "*") || letter == UInt8(ascii: "+") || letter == UInt8(ascii: "{")
  }

  /// The bracket that closes a class of characters; the last letter where none does.
  private static func endOfClass(_ letters: [UInt8], from start: Int) -> Int {
    var place = start + 1
    while place < letters.count, letters[place] != UInt8(ascii: "]") {
      place += letters[place] == UInt8(ascii: "\\") ? 2 : 1
    }
    return min(place, letters.count - 1)
  }
}
