public import Diagnostics
import Records

/// A content file is UTF-8 text, so that what readers see is what the editor wrote.
public enum EncodingRule {
  public static let id = Rule.notUTF8.id

  /// - Returns: nil where all bytes are UTF-8.
  public static func diagnostic(_ bytes: [UInt8], path: String) -> Diagnostic? {
    guard let offset = firstInvalid(in: bytes) else { return nil }
    let code = String(bytes[offset], radix: 16, uppercase: true)
    return Diagnostic(
      id, "this byte (0x\(code)) is not UTF-8",
      at: SourceRange(path: path, start: offset, end: offset + 1),
      helps: ["save the file as UTF-8", "a picture or document belongs in Content/assets/"])
  }

  private static func firstInvalid(in bytes: [UInt8]) -> Int? {
    var parser = Unicode.UTF8.ForwardParser()
    var rest = bytes.makeIterator()
    var offset = 0
    while true {
      switch parser.parseScalar(from: &rest) {
      case .valid(let scalar): offset += scalar.count
      case .emptyInput: return nil
      case .error: return offset
      }
    }
  }
}
