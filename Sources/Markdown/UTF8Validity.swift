/// Whether bytes are well-formed UTF-8 (Unicode 15, table 3-7). Runs of ASCII are passed over eight
/// bytes at a time, so that it costs next to nothing on most pages.
func isUTF8(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
  let bytes = UnsafeRawBufferPointer(utf8)
  var index = 0
  while index < bytes.count {
    if index &+ 8 <= bytes.count,
      bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
    {
      index &+= 8
    } else if bytes[index] < 0x80 {
      index &+= 1
    } else {
      guard let length = sequenceLength(bytes, at: index) else { return false }
      index &+= length
    }
  }
  return true
}

/// The length of the well-formed sequence of two to four bytes at an offset.
private func sequenceLength(_ bytes: UnsafeRawBufferPointer, at index: Int) -> Int? {
  let length: Int
  // The second byte's range keeps out overlong forms, surrogates and what is beyond U+10FFFF.
  let second: ClosedRange<UInt8>
  switch bytes[index] {
  case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
  case 0xE0: (length, second) = (3, 0xA0...0xBF)
  case 0xED: (length, second) = (3, 0x80...0x9F)
  case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
  case 0xF0: (length, second) = (4, 0x90...0xBF)
  case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
  case 0xF4: (length, second) = (4, 0x80...0x8F)
  default: return nil
  }
  guard index &+ length <= bytes.count, second.contains(bytes[index &+ 1]) else { return nil }
  for offset in 2..<max(2, length) where bytes[index &+ offset] & 0xC0 != 0x80 { return nil }
  return length
}
