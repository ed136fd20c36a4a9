import Diagnostics
import Markdown

/// An address stands behind words, not among them.
enum BareURLRule {
  private static let beginnings = ["https://", "http://", "www."].map { Array($0.utf8) }

  static func diagnostics(_ page: ReviewedPage) -> [Diagnostic] {
    page.blocks.flatMap { block in
      let links = block.words.parts.compactMap { part -> Range<Int>? in
        switch part.kind {
        case .autolink where isWeb(Array(part.destination.utf8)[...]): return part.whole
        case .link where isWeb(block.words.text[part.words]): return part.content
        default: return nil
        }
      }
      return (links + addresses(in: block)).sorted { $0.lowerBound < $1.lowerBound }
        .filter { place in !block.isQuoted(atByte: place.lowerBound) }
        .map { report($0, page) }
    }
  }

  private static func isWeb(_ text: ArraySlice<UInt8>) -> Bool {
    beginnings.contains { text.starts(with: $0) }
  }

  /// Addresses that are not even links.
  private static func addresses(in block: ReviewedBlock) -> [Range<Int>] {
    let text = block.words.text
    var addresses: [Range<Int>] = []
    var index = 0
    while index < text.count {
      // Behind "](" it is a link that could not be read, which was reported.
      guard isWeb(text[index...]), !isWord(text, endingAt: index),
        !text[..<index].suffix(2).elementsEqual("](".utf8),
        !block.words.parts.contains(where: { $0.words.contains(index) })
      else {
        index += 1
        continue
      }
      let address = text[index...].prefix { $0 > 0x20 }
      let length = address.reversed().drop { ".,;:!?)\"'".utf8.contains($0) }.count
      addresses.append(block.words.place(of: index..<(index + length)))
      index += address.count
    }
    return addresses
  }

  private static func report(_ place: Range<Int>, _ page: ReviewedPage) -> Diagnostic {
    Diagnostic(
      .warning, Rule.bareURL.id, "an address stands in the text in place of words",
      at: page.range(place),
      helps: ["write '[what it is](address)', or declare it as a source and cite it"])
  }
}

extension ReviewedBlock {
  /// Whether a byte of the file is quoted.
  fileprivate func isQuoted(atByte byte: Int) -> Bool {
    words.kind == .quote || quotations.contains { words.place(of: $0.range).contains(byte) }
  }
}

extension Rule {
  static let bareURL = Rule(
    "bare-url", .language, .strict,
    "an address stands behind words, not among them",
    """
    An address breaks lines, is read out letter by letter and says little about what is there. \
    Put it behind the words that name the document. If the text rests on the document, declare it \
    as a source: a reader then sees who published it, and how good it is.
    """,
    bad: "The court published its ruling at ‹<https://example.org/ruling>›.",
    good: "The court published [its ruling](https://example.org/ruling).")
}
