/// How parts of an answer stand out on a terminal (ECMA-48 §8.3.117, Select Graphic Rendition).
enum TextStyle: Int {
  case bold = 1
  case dim = 2
  case red = 31
  case green = 32
  case cyan = 36
}

/// Colours text, or leaves it as it is.
struct TextStyler {
  let isOn: Bool

  func callAsFunction(_ text: String, _ styles: TextStyle...) -> String {
    guard isOn, !text.isEmpty else { return text }
    let codes = styles.map { "\($0.rawValue)" }.joined(separator: ";")
    return "\u{1B}[\(codes)m\(text)\u{1B}[0m"
  }
}
