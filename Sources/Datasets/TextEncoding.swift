import Glibc

/// What tells a text in UTF-8 from other bytes.
enum TextEncoding {
  /// Where the text begins, behind a byte order mark.
  ///
  /// - Throws: ``DatasetProblem`` where the bytes are not UTF-8, at the first that are not, and for
  ///   files that are no texts or another kind of text.
  static func startOfText(
    _ bytes: [UInt8], of format: DatasetReader.Format
  ) throws(DatasetProblem) -> Int {
    for (beginnings, name, help) in foreign(to: format)
    where beginnings.contains(where: { isBeginning($0, of: bytes) }) {
      throw .foreign(name, help: help)
    }
    if bytes.count >= Int(UInt32.max) { throw .tooLarge() }
    do {
      _ = try UTF8Span(validating: bytes.span)
    } catch {
      throw .notUTF8(error.byteOffsets)
    }
    if let place = firstZero(in: bytes) {
      // Letters of ASCII have a zero beside them in UTF-16.
      throw place < 2 ? .foreign("in UTF-16, not in UTF-8", help: saveAgain) : .zeroByte(place)
    }
    return bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  static let saveAgain = "save it again in UTF-8, which Excel calls “CSV UTF-8”"

  /// The beginnings of files that are often taken for tables, in lower case.
  private static func foreign(
    to format: DatasetReader.Format
  ) -> [(beginnings: [[UInt8]], name: String, help: String)] {
    let asText = "save the sheet as “CSV UTF-8”"
    var list: [(beginnings: [[UInt8]], name: String, help: String)] = [
      ([[0xFF, 0xFE, 0, 0], [0, 0, 0xFE, 0xFF]], "in UTF-32, not in UTF-8", saveAgain),
      ([[0xFF, 0xFE], [0xFE, 0xFF]], "in UTF-16, not in UTF-8", saveAgain),
      ([Array("pk\u{3}\u{4}".utf8)], "a workbook or an archive, and no text", asText),
      ([[0xD0, 0xCF, 0x11, 0xE0]], "a workbook, and no text", asText),
      ([[0x1F, 0x8B]], "compressed", "unpack it first"),
      ([Array("%pdf".utf8)], "a PDF, and no text", "ask its author for the table itself"),
      ([Array("sqlite format 3".utf8)], "a database, and no text", "export the table as CSV"),
      (
        ["<!doctype", "<html", "<?xml"].map { Array($0.utf8) }, "a page of the web or XML",
        "download the table itself as CSV"
      ),
    ]
    if format == .separatedValues {
      list.append(
        (["[{", "{\""].map { Array($0.utf8) }, "JSON", "give the file a name that ends in .json"))
    }
    return list
  }

  private static func isBeginning(_ beginning: [UInt8], of bytes: [UInt8]) -> Bool {
    bytes.count >= beginning.count
      && zip(bytes, beginning).allSatisfy { byte, letter in
        byte == letter || byte | 0x20 == letter && letter &- 97 < 26
      }
  }

  private static func firstZero(in bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress, let zero = memchr(start, 0, bytes.count) else {
        return nil
      }
      return UnsafeRawPointer(zero) - start
    }
  }
}
