import Markup

/// A sentence of the frame with places to fill: `Data to {1}`. A language puts the places where
/// its grammar wants them.
struct Phrase: ExpressibleByStringLiteral, Sendable {
  enum Piece: Sendable {
    case words(String)
    /// From 1.
    case place(Int)
  }

  let pieces: [Piece]

  init(stringLiteral text: String) {
    var pieces: [Piece] = []
    // Bytes are compared, which is much quicker than characters: there are hundreds of phrases.
    for part in text.utf8.split(separator: UInt8(ascii: "{"), omittingEmptySubsequences: false) {
      let close = part.firstIndex(of: UInt8(ascii: "}"))
      if let close, let place = Int(Substring(part[..<close])) {
        pieces.append(.place(place))
        let rest = part[part.index(after: close)...]
        if !rest.isEmpty { pieces.append(.words(String(Substring(rest)))) }
      } else if !part.isEmpty {
        pieces.append(.words(String(Substring(part))))
      }
    }
    self.pieces = pieces
  }

  /// The sentence with its places filled by parts of a page.
  func filled<Content: HTML>(
    @HTMLBuilder by content: @escaping (_ place: Int) -> Content
  ) -> FilledPhrase<Content> {
    FilledPhrase(phrase: self, content: content)
  }

  /// The sentence with its places filled by words, for an attribute.
  func text(_ words: String...) -> String {
    var text = ""
    for piece in pieces {
      switch piece {
      case .words(let words): text += words
      case .place(let place): text += words.indices.contains(place - 1) ? words[place - 1] : ""
      }
    }
    return text
  }
}

struct FilledPhrase<Content: HTML>: HTML {
  let phrase: Phrase
  let content: (Int) -> Content

  func write(into writer: inout HTMLWriter) {
    for piece in phrase.pieces {
      switch piece {
      case .words(let words): writer.text(words)
      case .place(let place): content(place).write(into: &writer)
      }
    }
  }
}
