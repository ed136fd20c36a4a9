import Diagnostics

/// The passwords of the addresses in a file, `postgres://reader:PASSWORD@host` and `?password=…`,
/// which no report repeats. They should not stand there; but a report of just that, or of anything
/// else on their line, goes into logs that more people read.
struct AddressPasswords {
  private let secrets: [String]
  /// The file with a star for each of their bytes, so that places stay where they are.
  let hidden: [UInt8]

  init(in bytes: [UInt8]) {
    var places: [Range<Int>] = []
    var start = 0
    while let scheme = Self.place(of: "://", in: bytes[start...]) {
      let end = bytes[(scheme + 3)...].firstIndex { $0 <= 0x20 } ?? bytes.count
      places += Self.secrets(in: bytes[(scheme + 3)..<end])
      start = end
    }
    var hidden = bytes
    for place in places.joined() { hidden[place] = UInt8(ascii: "*") }
    self.hidden = hidden
    secrets = places.filter { !$0.isEmpty }.map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  /// - Parameter address: what follows `://`, up to a blank.
  private static func secrets(in address: ArraySlice<UInt8>) -> [Range<Int>] {
    var secrets: [Range<Int>] = []
    // A password may hold any sign that its writer forgot to escape, an @ among them.
    if let at = address.lastIndex(of: UInt8(ascii: "@")),
      let colon = address[..<at].firstIndex(of: UInt8(ascii: ":"))
    {
      secrets.append((colon + 1)..<at)
    }
    var rest = address
    while let key = place(of: "password=", in: rest) {
      rest = rest[(key + 9)...]
      let end = rest.firstIndex(of: UInt8(ascii: "&")) ?? rest.endIndex
      secrets.append(rest.startIndex..<end)
    }
    return secrets
  }

  /// Where a text begins, in small or capital letters.
  private static func place(of text: String, in bytes: ArraySlice<UInt8>) -> Int? {
    let text = Array(text.utf8)
    return bytes.indices.first { place in
      bytes[place...].prefix(text.count).elementsEqual(text) { byte, letter in
        byte == letter || (65...90).contains(byte) && byte | 0x20 == letter
      }
    }
  }

  /// A message without them, also where it was cut in the middle of one.
  func hidden(in text: String) -> String {
    var text = text
    for secret in secrets {
      for sign in [":", "="] {
        text = text.replacing(sign + secret, with: sign + "***")
        guard let cut = text.firstRange(of: "…"),
          let start = text[..<cut.lowerBound].lastIndex(of: Character(sign)),
          secret.hasPrefix(text[start..<cut.lowerBound].dropFirst())
        else { continue }
        text.replaceSubrange(start..<cut.lowerBound, with: sign + "***")
      }
    }
    return text
  }

  /// A diagnostic without them.
  func hidden(in diagnostic: Diagnostic) -> Diagnostic {
    guard !secrets.isEmpty else { return diagnostic }
    var shown = diagnostic
    shown.summary = hidden(in: diagnostic.summary)
    shown.helps = diagnostic.helps.map { hidden(in: $0) }
    shown.notes = diagnostic.notes.map { note in
      Diagnostic.Note(hidden(in: note.prefix), at: note.range, hidden(in: note.suffix))
    }
    return shown
  }
}
