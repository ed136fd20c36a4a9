import Diagnostics

extension QueryProblem {
  /// What SQLite says, in the words that an editor is shown.
  ///
  /// - Parameter range: the part of the query that SQLite points at; nil where it points at none.
  init(sqlite message: String, at range: Range<Int>?, in text: SQLText) {
    func rest(_ beginning: String) -> String? {
      message.hasPrefix(beginning) ? String(message.dropFirst(beginning.count)) : nil
    }
    if let name = rest("no such table: ") {
      self.init(
        "there is no dataset '\(name)'", at: range ?? text.range(ofWord: name), missingTable: name)
    } else if let name = rest("no such function: ") {
      let near = nearMiss(to: name, in: allowedFunctions)
      self.init(
        "there is no function '\(name)'",
        helps: Self.substitutes[name.lowercased()].map { [$0] }
          ?? near.map { ["did you mean '\($0)'?"] } ?? [], at: range)
    } else if let name = rest("ambiguous column name: ") {
      let column = name.split(separator: ".").last ?? ""
      self.init(
        "more than one table of the query has a column '\(column)'",
        helps: [
          "name its table, as in a.\(column); a table that comes twice has two names: from t a, t b"
        ], at: range)
    } else if let name = rest("wrong number of arguments to function ") {
      self.init("\(name) takes another number of arguments", at: range)
    } else if let table = rest("too many columns on ") {
      self.init(
        "the dataset '\(table)' has more than 2000 columns, and a query reads no more",
        helps: ["make rows of its columns, with one that tells them apart"],
        at: text.range(ofWord: table))
    } else if message == "string or blob too big" {
      self = .longText(at: range)
    } else if message == "out of memory" {
      self.init(
        "the query needs more memory than it may have",
        helps: ["read fewer rows, or aggregate before sorting"], at: range)
    } else if message == "integer overflow" {
      self.init(
        "a whole number of the query has more than eighteen digits",
        helps: ["write it with a decimal, such as 1.0"], at: range)
    } else if let name = rest("misuse of aggregate: ") ?? rest("misuse of aggregate function ") {
      self.init(
        "\(name) is of many rows, and stands where one row is looked at",
        helps: ["compare aggregates in 'having', which follows 'group by'"], at: range)
    } else {
      self.init(syntax: message, at: range, in: text)
    }
  }

  /// What to write in place of functions that other databases have.
  private static let substitutes = [
    "regexp": "patterns are written as like '%x%' or glob '*x*'",
    "json_each": "give each value a row of its own in the file",
    "now": "write the date, such as '2024-01-31'",
    "year": "write substr(day, 1, 4)", "month": "write substr(day, 1, 7)",
    "stddev": "write stdev(x)", "string_agg": "write group_concat(x, ', ')",
    "percentile_cont": "write quantile(x, 0.9)", "extract": "write strftime('%Y', day)",
    "date_trunc": "write substr(day, 1, 7) for a month, substr(day, 1, 4) for a year",
    "greatest": "write max(a, b)", "least": "write min(a, b)", "isnull": "write x is null",
  ]

  static func longText(at range: Range<Int>?) -> QueryProblem {
    QueryProblem(
      "a text of the query has more than \(QuerySession.longestText) bytes",
      helps: ["take a part of it with substr(…), or leave it out"], at: range)
  }
}

// MARK: Syntax

extension QueryProblem {
  private init(syntax message: String, at range: Range<Int>?, in text: SQLText) {
    if message == "incomplete input" {
      let last = text.tokens.last
      self.init(
        "the query breaks off",
        helps: last.map { ["write what follows '\(text.text($0.range))'"] }
          ?? [], at: last?.range)
      return
    }
    if message.hasPrefix("unrecognized token: "), let range,
      let quote = text.bytes[range].first, Self.quotes.contains(quote)
    {
      let sign = Unicode.Scalar(quote)
      self.init(
        "this quote is never closed",
        helps: [
          quote == UInt8(ascii: "[")
            ? "close the name with ]" : "close it with another \(sign); inside, write it twice"
        ], at: range)
      return
    }
    self.init("SQLite does not understand: \(message)", at: range)
    if message.hasSuffix(": syntax error"), let range {
      if let missing = Self.missing(at: range, text) {
        self = missing
      } else {
        helps = Self.helps(at: range, text)
      }
    }
  }

  private static let quotes = Array("'\"`[".utf8)

  /// What is missing before the place of an error, or has a hyphen in it.
  private static func missing(at range: Range<Int>, _ text: SQLText) -> QueryProblem? {
    guard let place = text.tokens.firstIndex(where: { $0.range == range }), place > 0 else {
      return nil
    }
    let (token, before) = (text.tokens[place], text.tokens[place - 1])
    if token.isSign("-"), before.kind == .word {
      var end = place
      while end + 1 < text.tokens.count, text.tokens[end].isSign("-") { end += 2 }
      let range = before.range.lowerBound..<text.tokens[end - 1].range.upperBound
      let name = text.text(range)
      return QueryProblem(
        "'\(name)' stands in the query as a difference: a hyphen is a minus in SQL",
        helps: ["write \(name.replacing("-", with: "_"))"], at: range)
    }
    if before.kind == .word, ["group", "order", "partition"].contains(before.text) {
      return QueryProblem(
        "'\(before.text)' lacks its 'by'", helps: ["write '\(before.text) by'"], at: before.range)
    }
    // A call, or a name after which nothing can follow but a comma.
    let first = token.isSign("(") ? place - 1 : place
    guard first > 1, token.isSign("(") || token.isName else { return nil }
    let (word, ahead) = (text.tokens[first], text.tokens[first - 1])
    guard word.kind == .word, !keywords.contains(word.text),
      nearMiss(to: word.text, in: keywords) == nil,
      ahead.isSign(")") || ahead.isName && !keywords.contains(ahead.text),
      ahead.kind == .quotedName || nearMiss(to: ahead.text, in: keywords) == nil
    else { return nil }
    return QueryProblem(
      "nothing joins '\(word.text)' to what stands before it",
      helps: ["write a comma after '\(text.text(ahead.range))'"], at: word.range)
  }

  /// A word that may be meant at the place of an error or before it, or that needs quotes there.
  private static func helps(at range: Range<Int>, _ text: SQLText) -> [String] {
    guard let place = text.tokens.firstIndex(where: { $0.range == range }) else { return [] }
    let before = place > 0 ? text.tokens[place - 1] : nil
    for token in [text.tokens[place], before].compactMap(\.self)
    where token.kind == .word && !keywords.contains(token.text) {
      if let near = nearMiss(to: token.text, in: keywords) { return ["did you mean '\(near)'?"] }
    }
    let token = text.tokens[place]
    if token.kind == .word, keywords.contains(token.text), let before,
      before.kind == .sign || namesFollow.contains(before.text)
    {
      return ["a name that is a word of SQL too goes in double quotes: \"\(token.text)\""]
    }
    return []
  }

  private static let keywords: Set<String> = [
    "and", "as", "between", "by", "case", "desc", "distinct", "else", "end", "except", "filter",
    "from", "group", "having", "index", "inner", "intersect", "into", "join", "left", "like",
    "limit", "not", "null", "offset", "on", "or", "order", "outer", "over", "partition", "select",
    "set", "table", "then", "union", "using", "values", "when", "where", "window", "with",
  ]

  private static let namesFollow: Set<String> = [
    "and", "as", "by", "distinct", "from", "join", "on", "or", "select", "where",
  ]
}
