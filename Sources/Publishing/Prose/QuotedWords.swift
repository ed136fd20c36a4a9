/// The parts of a text that stand in quotation marks: “…”, "…", «…», „…“.
///
/// What is quoted was written by somebody else, so no rule about the desk's own words holds for it.
/// A quotation that is not closed goes on in the next paragraph.
struct QuotedWords {
  private(set) var ranges: [Range<Int>] = []

  /// - Parameter text: its ranges are those of its UTF-8.
  init(_ text: [UInt8]) {
    var open: (start: Int, close: [Sign])?
    var offset = 0
    while offset < text.count {
      guard let (sign, length) = Sign.read(text, at: offset) else {
        offset += 1
        continue
      }
      if let quote = open {
        if quote.close.contains(sign) {
          ranges.append(quote.start..<(offset + length))
          open = nil
        }
      } else if let close = sign.closers {
        open = (offset, close)
      }
      offset += length
    }
    // A sign of inches has no other beside it.
    if let open, !open.close.contains(.straight) { ranges.append(open.start..<text.count) }
  }

  func overlaps(_ range: Range<Int>) -> Bool { ranges.contains { $0.overlaps(range) } }

  private enum Sign {
    case straight, left, right, low, leftAngle, rightAngle

    /// What ends a quotation that begins with it.
    var closers: [Sign]? {
      switch self {
      case .straight: [.straight]
      case .left: [.right]
      case .low: [.left, .right]
      case .leftAngle: [.rightAngle]
      case .rightAngle: [.leftAngle]
      case .right: nil
      }
    }

    static func read(_ text: [UInt8], at offset: Int) -> (Sign, Int)? {
      switch text[offset] {
      case UInt8(ascii: "\""): return (.straight, 1)
      case 0xC2 where offset + 1 < text.count:
        switch text[offset + 1] {
        case 0xAB: return (.leftAngle, 2)
        case 0xBB: return (.rightAngle, 2)
        default: return nil
        }
      case 0xE2 where offset + 2 < text.count && text[offset + 1] == 0x80:
        switch text[offset + 2] {
        case 0x9C: return (.left, 3)
        case 0x9D: return (.right, 3)
        case 0x9E: return (.low, 3)
        default: return nil
        }
      default: return nil
      }
    }
  }
}
