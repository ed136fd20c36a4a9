/// The expressions between a query's `select` and its `from`, as the editor wrote them.
struct ResultList {
  struct Item {
    /// The tokens of the expression, without its name.
    let tokens: ArraySlice<SQLText.Token>
    /// Whether the query gives it a name.
    let isNamed: Bool

    var range: Range<Int> {
      (tokens.first?.range.lowerBound ?? 0)..<(tokens.last?.range.upperBound ?? 0)
    }
  }

  /// What the unit of an expression is that of.
  enum Subject: Equatable {
    /// A column, which is written here.
    case column(Range<Int>)
    /// A percentage that the function computes.
    case percent
  }

  let items: [Item]
  /// The bytes from the first item to the end of the last.
  let range: Range<Int>

  /// Nil where what is selected cannot be told from the text: compound queries, and stars, which
  /// stand for several columns.
  init?(_ text: SQLText) {
    var depth = 0
    var first: Int?
    var end = text.tokens.count
    for (place, token) in text.tokens.enumerated() {
      if token.isSign("(") { depth += 1 }
      if token.isSign(")") { depth -= 1 }
      guard depth == 0 else { continue }
      if token.kind == .word, ["union", "intersect", "except", "values"].contains(token.text) {
        return nil
      }
      if first == nil, token.isWord("select") { first = place + 1 }
      if first != nil, end == text.tokens.count,
        token.isSign(";") || token.kind == .word && Self.ends.contains(token.text)
      {
        end = place
      }
    }
    guard var start = first, start < end else { return nil }
    if text.tokens[start].isWord("distinct") || text.tokens[start].isWord("all") { start += 1 }
    let parts = text.tokens[start..<end].dividedByCommas
    guard !parts.contains(where: { $0.isEmpty || $0.last?.isSign("*") ?? false }) else {
      return nil
    }
    items = parts.map { part in
      let tokens = part.withoutName
      return Item(tokens: tokens, isNamed: tokens.count < part.count)
    }
    range = text.tokens[start].range.lowerBound..<text.tokens[end - 1].range.upperBound
  }

  private static let ends: Set<String> = [
    "from", "where", "group", "having", "order", "limit", "window",
  ]
}

extension ResultList.Item {
  /// Nil where the unit is lost on the way.
  var subject: ResultList.Subject? { tokens.subject }
}

extension ArraySlice<SQLText.Token> {
  /// Divided by the commas that stand in no parentheses.
  fileprivate var dividedByCommas: [ArraySlice<SQLText.Token>] {
    var parts: [ArraySlice<SQLText.Token>] = []
    var (depth, start) = (0, startIndex)
    for place in indices {
      if self[place].isSign("(") { depth += 1 }
      if self[place].isSign(")") { depth -= 1 }
      if depth == 0, self[place].isSign(",") {
        parts.append(self[start..<place])
        start = place + 1
      }
    }
    return parts + [self[start...]]
  }

  /// An expression without the name that is given to it, with `as` or by standing behind it.
  fileprivate var withoutName: ArraySlice<SQLText.Token> {
    guard count >= 2, let last, last.isName || last.kind == .string else { return self }
    let before = self[endIndex - 2]
    if before.isWord("as") { return dropLast(2) }
    let endsExpression = before.isSign(")") || before.isName && !before.isWord("over")
    return endsExpression && !last.isWord("end") ? dropLast() : self
  }

  fileprivate var subject: ResultList.Subject? {
    guard let first, let last else { return nil }
    if first.isSign("("), closing(startIndex) == endIndex - 1 {
      return dropFirst().dropLast().subject
    }
    if first.isSign("-") || first.isSign("+") { return dropFirst().subject }
    let isColumn = count == 1 || count == 3 && self[startIndex + 1].isSign(".") && last.isName
    if first.isName, isColumn, !first.isWord("null") {
      return .column(first.range.lowerBound..<last.range.upperBound)
    }
    guard first.kind == .word, count > 2, self[startIndex + 1].isSign("("),
      let end = closing(startIndex + 1), isWhole(after: end)
    else { return nil }
    if ["share", "growth"].contains(first.text) { return .percent }
    var arguments = self[(startIndex + 2)..<end]
    if arguments.first?.isWord("distinct") ?? false { arguments = arguments.dropFirst() }
    let parts = arguments.dividedByCommas
    switch first.text {
    case _ where Self.keepingUnits.contains(first.text): return parts.first?.subject
    // Of several values each has to be in the unit, and a bare number is.
    case "coalesce", "ifnull":
      return parts.dropFirst().allSatisfy({ $0.allSatisfy { $0.kind == .number } })
        ? parts.first?.subject : nil
    case "max", "min": return parts.count == 1 ? parts[0].subject : nil
    default: return nil
    }
  }

  /// Whether nothing follows a call but its `filter` and its window.
  private func isWhole(after end: Int) -> Bool {
    var place = end + 1
    while place < endIndex {
      guard self[place].isWord("filter") || self[place].isWord("over"), place + 1 < endIndex
      else { return false }
      if self[place + 1].isSign("(") {
        guard let next = closing(place + 1) else { return false }
        place = next + 1
      } else {
        place += 2
      }
    }
    return true
  }

  /// The place of the parenthesis that closes the one at a place.
  private func closing(_ opening: Int) -> Int? {
    var depth = 0
    for place in opening..<endIndex {
      if self[place].isSign("(") { depth += 1 }
      if self[place].isSign(")") { depth -= 1 }
      if depth == 0 { return place }
    }
    return nil
  }

  private static let keepingUnits: Set<String> = [
    "sum", "avg", "mean", "total", "median", "quantile", "iqr", "stdev", "round", "abs",
    "geometric_mean", "weighted_mean", "first_value", "last_value", "nth_value", "lag", "lead",
  ]
}
