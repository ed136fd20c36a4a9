/// A table's text in its parts. Tables are read anew each time the program runs, so bytes are
/// compared and not characters.
extension StringProtocol {
  /// What stands between spaces and line ends.
  var listedWords: [Substring] {
    Substring(self).utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
      .map(Substring.init)
  }

  /// What stands between separators, empty parts included.
  func fields(separatedBy separator: UInt8) -> [Substring] {
    Substring(self).utf8.split(separator: separator, omittingEmptySubsequences: false)
      .map(Substring.init)
  }
}
