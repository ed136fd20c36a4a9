/// The copy of a page that the preview serves: with the script that keeps it fresh. What is
/// published never has it.
struct PageCopy {
  let bytes: [UInt8]
  /// Of the whole copy.
  let tag: EntityTag

  /// - Parameter nonce: lets the script run where the page's own policy would not.
  init(of page: ServedFile, nonce: String) {
    let source = ContentPolicy(nonce: nonce).mended(page.bytes)
    let place = source.lastTag("</body") ?? source.count
    // The script is told which version of the page it stands in, so that it never takes another
    // for it. The tag of the copy depends on this one and on what is added.
    let version = EntityTag(source)
    let addition = ScriptElement(version: version, omission: page.omission, nonce: nonce).bytes
    var bytes: [UInt8] = []
    bytes.reserveCapacity(source.count + addition.count)
    bytes += source[..<place]
    bytes += addition
    bytes += source[place...]
    self.bytes = bytes
    tag = EntityTag(bytes)
  }
}

extension [UInt8] {
  /// Where the last tag begins that has this name, in small or capital letters.
  fileprivate func lastTag(_ name: StaticString) -> Int? {
    let length = name.utf8CodeUnitCount
    guard count >= length else { return nil }
    return (0...(count - length)).last { place in hasTag(name, at: place) }
  }

  /// - Parameter name: in small letters: `</body`.
  func hasTag(_ name: StaticString, at place: Int) -> Bool {
    guard place >= 0, count - place >= name.utf8CodeUnitCount else { return false }
    return (0..<name.utf8CodeUnitCount).allSatisfy { offset in
      let byte = self[place + offset]
      let letter = UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte ? byte | 0x20 : byte
      return letter == name.utf8Start[offset]
    }
  }
}
