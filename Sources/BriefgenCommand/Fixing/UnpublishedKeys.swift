/// The lines of front matter that keep a page out of a build: a pasted article is a draft, and its
/// numbers are to be read like any other's.
enum UnpublishedKeys {
  private static let keys = ["status:", "publish-at:", "expires:", "marking:"].map {
    Array($0.utf8)
  }
  private static let sign = UInt8(ascii: "#")

  /// The text with these lines made comments, so that no place in it moves.
  static func hidden(in text: [UInt8]) -> [UInt8] {
    var text = text
    for (line, key) in lines(of: text) where text[line...].starts(with: key) {
      text[line] = sign
    }
    return text
  }

  /// The text with the lines as they were.
  static func restored(in text: [UInt8]) -> [UInt8] {
    var text = text
    for (line, key) in lines(of: text)
    where text[line] == sign && text[(line + 1)...].starts(with: key.dropFirst()) {
      text[line] = key[0]
    }
    return text
  }

  /// Where the lines of the front matter begin, with each of the keys.
  private static func lines(of text: [UInt8]) -> [(line: Int, key: [UInt8])] {
    var lines: [(line: Int, key: [UInt8])] = []
    var start = 0
    while start < text.count {
      if start > 0, text[start...].starts(with: "---".utf8) { break }
      lines += keys.map { (start, $0) }
      start = text[start...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? text.count
    }
    return lines
  }
}
