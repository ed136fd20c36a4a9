/// Bytes as a text in which every offset means the same: a byte that is no UTF-8 is shown as a
/// question mark.
///
/// A replacement character would have three bytes, and all that follows would stand elsewhere.
func shownText(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
  if let text = String(validating: bytes, as: UTF8.self) { return text }
  var shown = Array(bytes)
  var position = 0
  while position < shown.count {
    let length = shown[position...].characterLength
    if length == 0 { shown[position] = UInt8(ascii: "?") }
    position += max(1, length)
  }
  return String(decoding: shown, as: UTF8.self)
}

extension ArraySlice<UInt8> {
  /// The bytes of the well-formed character at the start (Unicode, table 3-7); 0 where there is
  /// none.
  fileprivate var characterLength: Int {
    guard let first else { return 0 }
    let length: Int
    switch first {
    case ..<0x80: return 1
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default: return 0
    }
    return String(validating: prefix(length), as: UTF8.self) == nil ? 0 : length
  }
}
