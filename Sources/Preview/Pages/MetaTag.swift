/// A `<meta>` tag in the bytes of a page, as far as a policy in it goes (HTML §13.1.2).
struct MetaTag {
  var isPolicy = false
  /// Where the value of `content` stands, without quotation marks.
  var content: Range<Int>?

  /// The tags up to the body. One in a comment counts too, which does no harm.
  static func all(in page: [UInt8]) -> [MetaTag] {
    var tags: [MetaTag] = []
    var place = 0
    while let start = page[place...].firstIndex(of: UInt8(ascii: "<")) {
      if page.hasTag("<body", at: start) { break }
      place = start + 1
      if page.hasTag("<meta", at: start) { tags.append(MetaTag(page, from: start + 5, &place)) }
    }
    return tags
  }

  /// - Parameter end: is moved behind the tag.
  private init(_ page: [UInt8], from start: Int, _ end: inout Int) {
    var scan = AttributeScan(page: page, place: start)
    while let (name, value) = scan.next() {
      switch String(decoding: page[name], as: UTF8.self).lowercased() {
      case "http-equiv":
        let text = String(decoding: page[value], as: UTF8.self).lowercased()
        isPolicy = isPolicy || text == "content-security-policy"
      case "content": content = content ?? value
      default: break
      }
    }
    end = scan.place
  }
}

/// Reads the attributes of a tag, one after the other.
private struct AttributeScan {
  let page: [UInt8]
  var place: Int

  mutating func next() -> (name: Range<Int>, value: Range<Int>)? {
    skip { $0 == UInt8(ascii: "/") || isSpace($0) }
    let name = take { !isSpace($0) && $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: "/") }
    guard !name.isEmpty else { return nil }
    skip(isSpace)
    guard byte == UInt8(ascii: "=") else { return (name, place..<place) }
    place += 1
    skip(isSpace)
    guard let quote = byte, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      return (name, take { !isSpace($0) })
    }
    place += 1
    let start = place
    while let byte, byte != quote { place += 1 }
    defer { place = min(place + 1, page.count) }
    return (name, start..<place)
  }

  private var byte: UInt8? { place < page.count ? page[place] : nil }

  /// The bytes up to one that does not fit, or the end of the tag.
  private mutating func take(_ fits: (UInt8) -> Bool) -> Range<Int> {
    let start = place
    while let byte, byte != UInt8(ascii: ">"), fits(byte) { place += 1 }
    return start..<place
  }

  private mutating func skip(_ fits: (UInt8) -> Bool) {
    while let byte, fits(byte) { place += 1 }
  }
}

private func isSpace(_ byte: UInt8) -> Bool { [0x20, 0x09, 0x0A, 0x0C, 0x0D].contains(byte) }
