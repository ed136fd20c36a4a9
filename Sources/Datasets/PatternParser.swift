/// Reads the text of a regular expression.
struct PatternParser {
  private let letters: [Unicode.Scalar]
  private var place = 0
  private var depth = 0

  private init(_ text: String) { letters = Array(text.unicodeScalars) }

  static func parse(_ text: String) throws(PatternMistake) -> PatternNode {
    var parser = PatternParser(text)
    let node = try parser.choice()
    if parser.next != nil { throw PatternMistake(reason: "a ')' closes nothing") }
    return node
  }

  private var next: Unicode.Scalar? { place < letters.count ? letters[place] : nil }

  private mutating func take(_ letter: Unicode.Scalar) -> Bool {
    guard next == letter else { return false }
    place += 1
    return true
  }

  private mutating func take(_ text: String) -> Bool {
    guard letters[place...].starts(with: text.unicodeScalars) else { return false }
    place += text.unicodeScalars.count
    return true
  }

  private mutating func choice() throws(PatternMistake) -> PatternNode {
    var parts = [try sequence()]
    while take("|") { parts.append(try sequence()) }
    return parts.count == 1 ? parts[0] : .choice(parts)
  }

  private mutating func sequence() throws(PatternMistake) -> PatternNode {
    var parts: [PatternNode] = []
    while let letter = next, letter != "|", letter != ")" {
      let part = try self.part()
      parts.append(try repeated(part))
    }
    return .sequence(parts)
  }

  private mutating func part() throws(PatternMistake) -> PatternNode {
    if take("(") { return try group() }
    if take("[") { return .letter(try letterClass()) }
    if take("\\") { return .letter(try escape()) }
    if take("^") { return .start }
    if take("$") { return .end }
    if take(".") { return .letter(.inverse(.any(of: "\n\r"))) }
    guard let letter = next, !"*+?{".unicodeScalars.contains(letter) else {
      throw PatternMistake(
        reason: "nothing stands before '\(next.map(String.init) ?? "")' that could be repeated")
    }
    place += 1
    return .letter(.range(letter...letter))
  }

  private mutating func group() throws(PatternMistake) -> PatternNode {
    if next == "?", !take("?:") {
      throw PatternMistake(reason: "a group that begins with '(?' is none of XML Schema's")
    }
    depth += 1
    defer { depth -= 1 }
    if depth > 100 { throw PatternMistake(reason: "its groups are nested too deeply") }
    let node = try choice()
    guard take(")") else { throw PatternMistake(reason: "a '(' is not closed") }
    return node
  }

  private mutating func repeated(_ part: PatternNode) throws(PatternMistake) -> PatternNode {
    var counts: (least: Int, most: Int?)
    switch next {
    case "?": counts = (0, 1)
    case "*": counts = (0, nil)
    case "+": counts = (1, nil)
    case "{":
      guard let braces = braces() else {
        throw PatternMistake(reason: "a '{' is followed by no number such as {2} or {2,5}")
      }
      counts = braces
    default: return part
    }
    place += 1
    // A repetition that prefers to be short holds of the same texts.
    _ = take("?")
    if let letter = next, "*+?{".unicodeScalars.contains(letter) {
      throw PatternMistake(reason: "a repetition is repeated; put it into a group")
    }
    if let most = counts.most, most < counts.least {
      throw PatternMistake(reason: "{\(counts.least),\(most)} ends before it begins")
    }
    return .repetition(part, least: counts.least, most: counts.most)
  }

  /// `{2}`, `{2,}`, `{2,5}`, `{,5}`, up to the bracket that closes it.
  private mutating func braces() -> (least: Int, most: Int?)? {
    guard let end = letters[place...].firstIndex(of: "}") else { return nil }
    let text = String(String.UnicodeScalarView(letters[(place + 1)..<end]))
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    let numbers = parts.map { part in
      part.utf8.allSatisfy { $0 &- 48 < 10 } && part.utf8.count <= 6 ? Int(part) : nil
    }
    place = end
    switch (parts.count, numbers.first ?? nil, numbers.last ?? nil) {
    case (1, let count?, _): return (count, count)
    case (2, let least?, let most?): return (least, most)
    case (2, let least?, nil) where parts[1].isEmpty: return (least, nil)
    case (2, nil, let most?) where parts[0].isEmpty: return (0, most)
    default: return nil
    }
  }
}

// MARK: Classes

extension PatternParser {
  /// Behind an opening bracket, up to the one that closes it.
  private mutating func letterClass() throws(PatternMistake) -> PatternLetters {
    depth += 1
    defer { depth -= 1 }
    if depth > 100 { throw PatternMistake(reason: "its classes are nested too deeply") }
    let isInverse = take("^")
    var parts: [PatternLetters] = []
    while let letter = next, letter != "]" {
      if take("-[") {
        let less = try letterClass()
        guard next == "]" else {
          throw PatternMistake(reason: "what a class leaves out stands at its end")
        }
        place += 1
        return .difference(Self.set(parts, isInverse), less)
      }
      if letter == "[" { throw PatternMistake(reason: "a '[' inside a class is written '\\['") }
      parts.append(try item())
    }
    guard take("]") else { throw PatternMistake(reason: "a '[' is not closed") }
    if parts.isEmpty { throw PatternMistake(reason: "a class is empty") }
    return Self.set(parts, isInverse)
  }

  private static func set(_ parts: [PatternLetters], _ isInverse: Bool) -> PatternLetters {
    isInverse ? .inverse(.union(parts)) : .union(parts)
  }

  /// A letter, a range of letters, or a class that has a sign.
  private mutating func item() throws(PatternMistake) -> PatternLetters {
    let first = try classLetter()
    guard case .range(let from) = first, next == "-", place + 1 < letters.count,
      letters[place + 1] != "]", letters[place + 1] != "["
    else { return first }
    place += 1
    guard case .range(let to) = try classLetter(), from.lowerBound <= to.upperBound else {
      throw PatternMistake(reason: "a range of letters ends before it begins")
    }
    return .range(from.lowerBound...to.upperBound)
  }

  private mutating func classLetter() throws(PatternMistake) -> PatternLetters {
    if take("\\") { return try escape() }
    guard let letter = next else { throw PatternMistake(reason: "a '[' is not closed") }
    place += 1
    return .range(letter...letter)
  }

  /// What stands behind a backslash.
  private mutating func escape() throws(PatternMistake) -> PatternLetters {
    guard let letter = next else { throw PatternMistake(reason: "nothing follows its last '\\'") }
    place += 1
    switch letter {
    case "n": return .any(of: "\n")
    case "r": return .any(of: "\r")
    case "t": return .any(of: "\t")
    case "d": return .category("Nd")
    case "D": return .inverse(.category("Nd"))
    case "s": return .any(of: " \t\n\r")
    case "S": return .inverse(.any(of: " \t\n\r"))
    case "w": return .words
    case "W": return .inverse(.words)
    case "i": return .nameStarts
    case "I": return .inverse(.nameStarts)
    case "c": return .names
    case "C": return .inverse(.names)
    case "p": return try category()
    case "P": return .inverse(try category())
    default:
      guard letter.isASCII, !letter.properties.isAlphabetic, letter.properties.numericType == nil
      else { throw PatternMistake(reason: "'\\\(letter)' means nothing in XML Schema") }
      return .range(letter...letter)
    }
  }

  /// `{Lu}`, `{L}`.
  private mutating func category() throws(PatternMistake) -> PatternLetters {
    guard take("{"), let end = letters[place...].firstIndex(of: "}") else {
      throw PatternMistake(reason: "'\\p' names no kind of letters, as \\p{L} does")
    }
    let name = String(String.UnicodeScalarView(letters[place..<end]))
    place = end + 1
    guard PatternLetters.isCategory(name) else {
      throw PatternMistake(reason: "'\\p{\(name)}' is no kind of letters such as \\p{L} or \\p{Lu}")
    }
    return .category(name)
  }
}
