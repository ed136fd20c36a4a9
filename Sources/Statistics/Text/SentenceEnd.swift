extension BlockReader {
  /// Stops, and the closing quotes and brackets behind them.
  struct Stop {
    var end: Int
    /// True of a single full stop.
    var isPeriod: Bool
    /// True of a stop that ends its sentence without a space: `。`.
    var isWide: Bool
  }

  /// Reads the stops that begin at `index`.
  func stop(at index: Int) -> Stop {
    var end = index + 1
    // Most stand alone, before a space.
    if text[index] < 0x80, end == text.count || text[end] == UInt8(ascii: " ") {
      return Stop(end: end, isPeriod: text[index] == UInt8(ascii: "."), isWide: false)
    }
    end = index
    var isWide = false
    while end < text.count {
      let character = DecodedCharacter(text, at: end)
      guard character.kind == .stop || character.kind == .wideStop else { break }
      isWide = isWide || character.kind == .wideStop
      end += character.length
    }
    let isPeriod = end == index + 1 && text[index] == UInt8(ascii: ".")
    while end < text.count {
      let character = DecodedCharacter(text, at: end)
      guard isCloser(character.kind) else { break }
      end += character.length
    }
    return Stop(end: end, isPeriod: isPeriod, isWide: isWide)
  }

  private func isCloser(_ kind: DecodedCharacter.Kind) -> Bool {
    kind == .closer || kind == .quote || kind == .apostrophe
  }

  /// True where the stop that was read up to `index` ends the sentence.
  ///
  /// - Parameter word: the word that a single full stop follows directly, if one does.
  func endsSentence(at index: Int, _ word: Range<Int>?) -> Bool {
    guard index < text.count else { return true }
    guard DecodedCharacter(text, at: index).kind == .space else { return false }
    let next = followingText(index)
    switch next {
    case .nothing: return true
    case .lowercase: return false
    case .number, .word, .other: break
    }
    guard let word else { return true }
    switch abbreviation(in: word) {
    case nil: return true
    case .beforeName: return false
    case .beforeNumber: return next != .number
    case .anywhere:
      guard case .word(let place) = next else { return false }
      return sentenceOpeners.contains(WordKey(text, at: place))
    }
  }

  private enum FollowingText: Equatable {
    case nothing
    case lowercase
    case number
    /// A word with a capital letter, and where it begins.
    case word(at: Int)
    case other
  }

  /// What comes behind spaces and opening quotes and brackets.
  private func followingText(_ start: Int) -> FollowingText {
    var index = start
    while index < text.count {
      let byte = text[index]
      if byte &- UInt8(ascii: "A") < 26 { return .word(at: index) }
      if byte &- UInt8(ascii: "a") < 26 { return .lowercase }
      let character = DecodedCharacter(text, at: index)
      switch character.kind {
      case .space, .opener, .apostrophe, .quote: index += character.length
      case .digit, .currency: return .number
      case .letter, .vowel:
        if character.isLowercase { return .lowercase }
        return character.length == 1 ? .word(at: index) : .other
      default: return .other
      }
    }
    return .nothing
  }

  private func abbreviation(in word: Range<Int>) -> Abbreviation? {
    if isInitials(word) { return .anywhere }
    guard word.count <= Abbreviation.longest else { return nil }
    return abbreviations[WordKey(text, at: word.lowerBound)]
  }

  /// True of `J`, `U.S` and `p.m`: single letters with stops between them.
  private func isInitials(_ word: Range<Int>) -> Bool {
    guard word.count % 2 == 1 else { return false }
    for place in stride(from: word.lowerBound + 1, to: word.upperBound, by: 2) {
      guard text[place] == UInt8(ascii: ".") else { return false }
    }
    for place in stride(from: word.lowerBound, to: word.upperBound, by: 2) {
      guard (text[place] | 0x20) &- UInt8(ascii: "a") < 26 else { return false }
    }
    return word.count > 1 || text[word.lowerBound] < UInt8(ascii: "a")
  }
}

/// What an abbreviation may be followed by.
enum Abbreviation: Sendable {
  /// A title: always followed by a name, so its stop never ends a sentence.
  case beforeName
  /// Its stop ends a sentence unless a number follows: *No. 5*, *Feb. 2022*.
  case beforeNumber
  /// It may stand last, or not: *Inc.*, *etc.*
  case anywhere
}

extension Abbreviation {
  /// The number of letters of *approx*.
  static var longest: Int { 6 }

  static let english = WordTable<Abbreviation>(
    [
      (
        .beforeName,
        """
        mr mrs ms mx dr prof st gen maj col lt sgt cpl capt cmdr adm sen rep gov hon rev fr pres amb \
        vs viz cf eg ie approx ca
        """
      ),
      (
        .beforeNumber,
        """
        no nos nr vol p pp para paras art arts sec sect ch chap fig figs ed eds ver \
        jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun
        """
      ),
      (
        .anywhere,
        "inc ltd co corp plc llc bros etc al jr sr dept est ft mt ave blvd rd bn mn univ assn intl"
      ),
    ], key: { WordKey($0) })
}

/// Words that, capitalised behind an abbreviation, most likely open a sentence.
private let sentenceOpeners: Set<WordKey> = Set(
  """
  the a an this that these those it its he she they we you his her their our there here but and or \
  so yet in on at by for from to with of as if when while where who what why how after before \
  since although though because however moreover meanwhile instead both each all some most many \
  more no none one two three not nor then thus even only under over during according despite
  """
  .split(whereSeparator: \.isWhitespace).map { WordKey($0) })
