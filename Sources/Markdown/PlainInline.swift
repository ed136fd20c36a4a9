/// Whether a title or summary means itself, as most do: letters, digits, spaces, and signs that
/// neither Markdown nor smart punctuation changes. Such a text needs no parser.
func isPlainInline(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
  // A byte order mark, and spaces at the ends, are left out.
  guard let first = text.first, let last = text.last, first != 0xEF, first != space, last != space
  else { return false }
  var previous = space
  for byte in text {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80..., space, UInt8(ascii: ","),
      UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "?"),
      UInt8(ascii: "%"), UInt8(ascii: "$"), UInt8(ascii: "+"), UInt8(ascii: "="):
      break
    case UInt8(ascii: "."), UInt8(ascii: "-"):
      // Two hyphens are a dash, and three points an ellipsis.
      if byte == previous { return false }
    default: return false
    }
    previous = byte
  }
  return true
}

private let space = UInt8(ascii: " ")
