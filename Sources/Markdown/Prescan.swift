/// What a text could contain, from one quick look at its bytes, so that a page pays only for the
/// extensions it uses.
struct Prescan {
  var hasCitations = false
  var hasFootnotes = false
  var hasTables = false
  var hasStrikethrough = false
  var hasTasks = false
  var hasCallouts = false
  /// libcmark replaces what is not UTF-8 only when asked to, at a price.
  var isValidUTF8: Bool

  init(_ source: SourceText, extensions: Bool) {
    let bytes = source.bytes
    let body = source.body
    isValidUTF8 = isUTF8(bytes.slice(body))
    guard extensions else { return }
    hasTables = bytes.first(UInt8(ascii: "|"), in: body) != nil
    var position = body.lowerBound
    while let tilde = bytes.first(UInt8(ascii: "~"), in: position..<body.upperBound) {
      if bytes.has("~~", at: tilde) {
        hasStrikethrough = true
        break
      }
      position = tilde + 1
    }
    position = body.lowerBound
    while let bracket = bytes.first(UInt8(ascii: "["), in: position..<body.upperBound) {
      position = bracket + 1
      guard position < body.upperBound else { break }
      switch bytes[position] {
      case UInt8(ascii: "@"): hasCitations = true
      case UInt8(ascii: "^"): hasFootnotes = true
      case UInt8(ascii: "!"): hasCallouts = true
      case UInt8(ascii: " "), UInt8(ascii: "x"), UInt8(ascii: "X"): hasTasks = true
      default: break
      }
    }
  }
}
