@_spi(_Unicode) import Swift

extension Slug {
  /// The slug of a title, topic or file's stem: lower case, letters and digits of any script, and
  /// one hyphen for everything else, in NFC. Nil where nothing is left.
  public init?(from text: some StringProtocol) {
    let text = String(text)
    guard let slug = Self.ascii(text) ?? Self.anyScript(text), !slug.isEmpty else { return nil }
    self.init(rawValue: slug)
  }

  /// Most names are ASCII, where a byte is a character; nil for one that is not.
  private static func ascii(_ text: String) -> String? {
    var slug: [UInt8] = []
    slug.reserveCapacity(text.utf8.count)
    var wantsHyphen = false
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A:
        if wantsHyphen, !slug.isEmpty { slug.append(UInt8(ascii: "-")) }
        wantsHyphen = false
        slug.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
      case 0x80...: return nil
      default: wantsHyphen = true
      }
    }
    return String(decoding: slug, as: UTF8.self)
  }

  private static func anyScript(_ text: String) -> String? {
    // Some disks keep names decomposed (NFD): one name must give one address on every machine.
    var composed = String.UnicodeScalarView()
    composed.append(contentsOf: text.lowercased()._nfc)
    var slug = ""
    var wantsHyphen = false
    for character in String(composed) {
      if character.isLetter || character.isNumber {
        if wantsHyphen, !slug.isEmpty { slug.append("-") }
        wantsHyphen = false
        slug.append(character)
      } else {
        wantsHyphen = true
      }
    }
    return slug
  }
}
