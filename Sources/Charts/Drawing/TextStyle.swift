/// The kinds of words in a drawing.
enum TextStyle {
  /// The numbers and times of an axis.
  case tick
  /// The name of a category.
  case label
  /// The name of a series, beside its marks and in its colour.
  case name
  /// A number at its mark.
  case value
  /// A number inside a filled mark.
  case inside
  /// What an editor remarks on a place.
  case note

  /// In CSS pixels at the width for which the drawing is made.
  var size: Double {
    switch self {
    case .tick, .inside: 12.5
    case .label, .name, .value, .note: 13
    }
  }

  var isBold: Bool {
    switch self {
    case .name, .value, .inside: true
    case .tick, .label, .note: false
    }
  }

  var className: StaticString {
    switch self {
    case .tick: "c-tick"
    case .label: "c-label"
    case .name: "c-name"
    case .value: "c-value"
    case .inside: "c-inside"
    case .note: "c-note"
    }
  }

  /// The classes of a copy in the paper's colour that lies below the words and keeps lines away
  /// from them; nil where none is wanted. Inside a mark only paper needs it.
  var haloClasses: StaticString? {
    switch self {
    case .tick, .label: nil
    case .name, .value: "c-halo c-strong"
    case .inside: "c-halo c-strong c-paper"
    case .note: "c-halo"
    }
  }

  var lineHeight: Double { size + 3 }

  /// The room that a line of text needs, in pixels.
  func width(_ text: String) -> Double {
    var hundredths = 0
    for scalar in text.unicodeScalars { hundredths += AdvanceWidth.of(scalar) }
    return Double(hundredths) / 100 * size * (isBold ? 1.08 : 0.95)
  }
}

/// How wide letters are, in hundredths of the type size.
///
/// The reader's typeface is unknown, so these are of the widest sans serifs in use, and a style
/// takes most of them: too much room is less of a fault than words that touch.
enum AdvanceWidth {
  static func of(_ scalar: Unicode.Scalar) -> Int {
    if scalar.value < 128 { return Int(ascii[Int(scalar.value)]) }
    switch scalar.value {
    // Latin letters with marks, Greek, Cyrillic.
    case 0xA0: return 32
    case 0xC0...0xDE: return 78
    case 0xDF...0x24F: return 64
    case 0x300...0x36F, 0x200B...0x200F: return 0
    case 0x370...0x52F: return 74
    case 0x590...0x6FF: return 66
    case 0x2010...0x2013, 0x2018...0x201F: return 52
    case 0x2212: return 84
    case 0x1100...0x11FF, 0x2E80...0xD7FF, 0xF900...0xFAFF, 0xFF00...0xFFEF: return 100
    case 0x10000...: return 120
    default: return 100
    }
  }

  private static let ascii: [UInt8] = {
    var widths = [UInt8](repeating: 64, count: 128)
    let classes: [(UInt8, String)] = [
      (29, "ijlIJ'"), (32, " ,."), (34, "/\\:;|"), (40, "ft()[]!-r"), (47, "\""), (54, "csz?*_`"),
      (60, "FLPTYkvxy"), (69, "ABCDEKRVXZ{}"), (78, "DGHNOQU&C"), (84, "+<=>#^~w"), (100, "mM%@W"),
    ]
    for (width, letters) in classes { for byte in letters.utf8 { widths[Int(byte)] = width } }
    return widths
  }()
}
