import CSQLite

/// `like` and `glob` in a time that no pattern can blow up: SQLite's own try every way of dividing
/// a text among the wildcards of a pattern.
extension QuerySession {
  func registerPatterns() {
    for (name, isGlob, counts) in [("like", false, [2, 3] as [CInt]), ("glob", true, [2])] {
      for count in counts {
        ExactFunction(name, self, .ofRow { Self.match($0, $1, isGlob: isGlob) })
          .register(arguments: count)
      }
    }
  }

  /// SQLite gives `text like pattern` as `like(pattern, text)`.
  private static func match(
    _ row: FunctionArguments, _ context: OpaquePointer?, isGlob: Bool
  ) {
    guard let pattern = row.text(0), let text = row.text(1) else {
      return sqlite3_result_null(context)
    }
    let escape = row.count > 2 ? row.text(2)?.unicodeScalars.first : nil
    guard let pattern = TextPattern(pattern, isGlob: isGlob, escape: escape) else {
      return row.session.fail(
        context, row.problem("a pattern has at most \(TextPattern.longest) signs"))
    }
    let letters = Array(text.unicodeScalars)
    // What matching may cost at most, in steps of some hundred comparisons.
    guard row.session.charge(pattern.parts.count * letters.count / 100) else {
      return sqlite3_result_error(context, "interrupted", -1)
    }
    sqlite3_result_int(context, pattern.matches(letters) ? 1 : 0)
  }
}

/// A pattern of `like` (`%`, `_`, letters of ASCII in either case) or `glob` (`*`, `?`, `[a-z]`).
struct TextPattern {
  enum Part: Equatable {
    case any, one
    case letter(Unicode.Scalar)
    case among([ClosedRange<Unicode.Scalar>], isNegated: Bool)
  }

  static let longest = 1_000

  private(set) var parts: [Part] = []
  private let isGlob: Bool

  /// Nil for a pattern that is too long.
  init?(_ pattern: String, isGlob: Bool, escape: Unicode.Scalar?) {
    self.isGlob = isGlob
    var rest = Array(pattern.unicodeScalars)[...]
    guard rest.count <= Self.longest else { return nil }
    while let scalar = rest.popFirst() {
      if scalar == escape {
        parts.append(.letter(rest.popFirst().map(folded) ?? scalar))
      } else if scalar == (isGlob ? "*" : "%") {
        if parts.last != .any { parts.append(.any) }
      } else if scalar == (isGlob ? "?" : "_") {
        parts.append(.one)
      } else if isGlob, scalar == "[", let set = Self.set(&rest) {
        parts.append(set)
      } else {
        parts.append(.letter(folded(scalar)))
      }
    }
  }

  private func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard !isGlob, (65...90).contains(scalar.value) else { return scalar }
    return Unicode.Scalar(scalar.value + 32) ?? scalar
  }

  /// What stands between brackets; a bracket that stands first is one of the letters.
  private static func set(_ rest: inout ArraySlice<Unicode.Scalar>) -> Part? {
    var inside = rest
    var ranges: [ClosedRange<Unicode.Scalar>] = []
    let isNegated = inside.first == "^"
    if isNegated { inside.removeFirst() }
    var isFirst = true
    while let scalar = inside.popFirst() {
      if scalar == "]", !isFirst {
        rest = inside
        return .among(ranges, isNegated: isNegated)
      }
      isFirst = false
      if inside.first == "-", let end = inside.dropFirst().first, end != "]", scalar <= end {
        ranges.append(scalar...end)
        inside = inside.dropFirst(2)
      } else {
        ranges.append(scalar...scalar)
      }
    }
    return nil
  }

  /// Greedy, with one way back to the last wildcard: as many comparisons as the product of both
  /// lengths at most.
  func matches(_ text: [Unicode.Scalar]) -> Bool {
    var (part, place) = (0, 0)
    var back: (part: Int, place: Int)?
    while place < text.count {
      if part < parts.count, parts[part] == .any {
        back = (part + 1, place)
        part += 1
      } else if part < parts.count, accepts(parts[part], text[place]) {
        part += 1
        place += 1
      } else if let last = back {
        back = (last.part, last.place + 1)
        (part, place) = (last.part, last.place + 1)
      } else {
        return false
      }
    }
    return parts[part...].allSatisfy { $0 == .any }
  }

  private func accepts(_ part: Part, _ scalar: Unicode.Scalar) -> Bool {
    switch part {
    case .any, .one: true
    case .letter(let letter): letter == folded(scalar)
    case .among(let ranges, let isNegated):
      ranges.contains { $0.contains(scalar) } != isNegated
    }
  }
}
