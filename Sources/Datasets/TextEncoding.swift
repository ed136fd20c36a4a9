/// What tells a text in UTF-8 from other bytes.
enum TextEncoding {
  /// Where the text begins, behind a byte order mark.
  ///
  /// - Throws: ``DatasetProblem`` where the bytes are not UTF-8, at the first that are not.
  static func startOfText(_ bytes: [UInt8]) throws(DatasetProblem) -> Int {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { throw .utf16() }
    if bytes.count >= Int(UInt32.max) { throw .tooLarge() }
    do {
      _ = try UTF8Span(validating: bytes.span)
    } catch {
      throw .notUTF8(error.byteOffsets)
    }
    return bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }
}
