public import Diagnostics
public import Quantities
import SiteModel

/// The words of a link are read as a whole: `87,4 %` is not 4 %, and `environ 90 %` not 90 %.
public enum UnreadPartRule {
  /// - Parameters:
  ///   - text: the block that the mention was read from.
  ///   - link: the UTF-8 offsets of the link's words in it.
  ///   - figure: the id that the link leads to.
  ///   - language: that of the text, as a tag.
  ///   - range: asked for only where there is something to report.
  public static func diagnostic(
    _ selection: QuantitySelection, in text: String, link: Range<Int>, figure: String,
    language: String, at range: @autoclosure () -> SourceRange
  ) -> Diagnostic? {
    let mentions: [QuantityMention] =
      switch selection {
      case .one(let mention, _): [mention]
      case .several(let mentions): mentions.reversed()
      case .none: []
      }
    if mentions.isEmpty, Array(text.utf8)[link].holdsForeignNumber {
      let words = String(decoding: Array(text.utf8)[link], as: UTF8.self)
      return Diagnostic(
        Rule.unreadableWords.id,
        "'\(words)' is not read as a number, since numbers are read in English", at: range(),
        helps: [help(isEnglish: PageLanguage.isEnglish(language), figure)])
    }
    for mention in mentions where mention.quantity != nil {
      if let problem = problem(
        mention, in: text, link: link, figure: figure, language: language, at: range)
      {
        return problem
      }
    }
    return nil
  }

  private static func problem(
    _ mention: QuantityMention, in text: String, link: Range<Int>, figure: String,
    language: String, at range: () -> SourceRange
  ) -> Diagnostic? {
    let bytes = Array(text.utf8)
    let isEnglish = PageLanguage.isEnglish(language)
    let isCut =
      bytes.continuesNumber(before: mention.core.lowerBound)
      || bytes.continuesNumber(after: mention.core.upperBound)
    let before = link.lowerBound..<max(link.lowerBound, mention.range.lowerBound)
    guard isCut || (!isEnglish && bytes[before].contains { $0.isLetter }) else { return nil }
    let words = String(decoding: bytes[link], as: UTF8.self)
    let read = String(decoding: bytes[mention.core], as: UTF8.self)
    return Diagnostic(
      Rule.unreadableWords.id,
      "'\(words)' would be read as \(read), since numbers are read in English", at: range(),
      helps: [help(isEnglish: isEnglish, figure)])
  }

  private static func help(isEnglish: Bool, _ figure: String) -> String {
    isEnglish
      ? "write a comma between thousands and a point before decimals: '87.4%'"
      : "declare the fact in the front matter, in English, "
        + "and write '[…](fact:\(figure))' for its words in the page's language"
  }
}

extension ArraySlice<UInt8> {
  /// Whether a comma or point stands between two digits: `87,4`.
  fileprivate var holdsForeignNumber: Bool {
    zip(self, zip(dropFirst(), dropFirst(2))).contains { first, rest in
      first.isDigit && rest.0.isSeparator && rest.1.isDigit
    }
  }
}

extension [UInt8] {
  /// Whether digits and a comma or point stand right before a place.
  fileprivate func continuesNumber(before place: Int) -> Bool {
    place >= 2 && place < count && self[place].isDigit && self[place - 1].isSeparator
      && self[place - 2].isDigit
  }

  /// Whether a comma or point and a digit stand right behind a place.
  fileprivate func continuesNumber(after place: Int) -> Bool {
    place >= 1 && place + 1 < count && self[place - 1].isDigit && self[place].isSeparator
      && self[place + 1].isDigit
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
  fileprivate var isSeparator: Bool { self == UInt8(ascii: ",") || self == UInt8(ascii: ".") }
  /// Of any script.
  fileprivate var isLetter: Bool { self >= 0x80 || (0x61...0x7A).contains(self | 0x20) }
}
