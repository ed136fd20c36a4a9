/// A paragraph, heading or cell as the editor wrote it, without its markup and with the place of
/// each byte in the file: what rules of language are kept by.
///
/// The source is read again for it, so that a page which nobody checks costs nothing.
public struct SourceWords: Sendable {
  /// A link, an image, or what else a part of the words is.
  public struct Part: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
      case link, image
      /// `<https://example.org>`: its words are its address.
      case autolink
      /// `[@a]`, or the words of `[the report][@a]`.
      case citation
      /// A code span, or an expression.
      case code
    }

    public var kind: Kind
    /// Where its words stand in `text`; empty where it adds none.
    public var words: Range<Int>
    /// The address of a link or image as it is written; what a citation cites, or a code span says.
    public var destination: String
    /// An image's alternative text, as it is written.
    public var alternative = ""
    /// From the first bracket to the last, in bytes of the file.
    public var whole: Range<Int>
    /// What stands between the first brackets, in bytes of the file.
    public var content: Range<Int>
  }

  public let kind: TextBlock.Kind
  /// The block in bytes of the file.
  public let source: Range<Int>
  /// 1 to 6 for a heading.
  public internal(set) var level: Int?
  /// The plain words in UTF-8. `U+FFFC` stands for what is put in later, and for code.
  public internal(set) var text: [UInt8] = []
  /// The file's byte of each byte of `text`.
  var offsets: [Int] = []
  /// In the order in which they begin.
  public internal(set) var parts: [Part] = []

  init(kind: TextBlock.Kind, source: Range<Int>) {
    self.kind = kind
    self.source = source
  }

  /// The bytes of the file that a range of `text` was made of.
  public func place(of words: Range<Int>) -> Range<Int> {
    let words = words.clamped(to: 0..<offsets.count)
    guard let last = words.last else {
      let place = words.lowerBound < offsets.count ? offsets[words.lowerBound] : source.upperBound
      return place..<place
    }
    return offsets[words.lowerBound]..<(offsets[last] + 1)
  }
}

extension ParsedMarkdown {
  /// The blocks of the text, read from their source again.
  ///
  /// - Parameter bytes: the whole file, as it was parsed.
  public func sourceWords(path: String, bytes: UnsafeBufferPointer<UInt8>) -> [SourceWords] {
    let source = SourceText(path: path, bytes: bytes, body: 0..<bytes.count)
    return blocks.filter { $0.kind != .code && $0.source.upperBound <= bytes.count }.map { block in
      var reader = SourceWordsReader(source, block)
      return reader.read()
    }
  }
}
