/// Which fields say that there is no value.
struct MissingValues: Sendable {
  /// As a schema declares them; nil for the usual ones.
  private let declared: [[UInt8]]?

  init(_ declared: [String]? = nil) { self.declared = declared.map { $0.map { Array($0.utf8) } } }

  /// Whether there is no number or date: nothing, dashes, dots, `NA`, `n/a`, `NaN` or `null`.
  func isNumberMissing(_ field: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = field.first, let last = field.last else { return true }
    if let declared { return declared.contains { field.elementsEqual($0) } }
    if first &- 48 < 10 || last &- 48 < 10 || field.count > 8 { return false }
    let text = field[...].trimmingSpaces()
    return text.isEmpty || Self.usual.contains { text.elementsEqual($0.utf8) }
  }

  func isNumberMissing(_ text: String) -> Bool {
    Array(text.utf8).withUnsafeBufferPointer { isNumberMissing($0) }
  }

  /// Whether there is no text: nothing. Namibia's code is `NA`.
  func isTextMissing(_ field: UnsafeBufferPointer<UInt8>) -> Bool {
    field.isEmpty || declared.map { $0.contains { field.elementsEqual($0) } } ?? false
  }

  private static let usual = [
    "-", "–", "—", "..", "...", "…", "NA", "N/A", "na", "n/a", "NaN", "nan", "null", "NULL",
    "Null",
  ]
}
