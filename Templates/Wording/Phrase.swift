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
    for part in text.split(separator: "{", omittingEmptySubsequences: false) {
      let halves = part.split(separator: "}", maxSplits: 1, omittingEmptySubsequences: false)
      if halves.count == 2, let place = Int(halves[0]) {
        pieces.append(.place(place))
        if !halves[1].isEmpty { pieces.append(.words(String(halves[1]))) }
      } else if !part.isEmpty {
        pieces.append(.words(String(part)))
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
