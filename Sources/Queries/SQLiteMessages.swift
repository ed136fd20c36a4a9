import Diagnostics

extension QueryProblem {
  /// What SQLite says, in the words that an editor is shown.
  init(sqlite message: String, at range: Range<Int>?) {
    func rest(_ beginning: String) -> String? {
      message.hasPrefix(beginning) ? String(message.dropFirst(beginning.count)) : nil
    }
    if let name = rest("no such table: ") {
      self.init("there is no dataset '\(name)'", at: range, missingTable: name)
    } else if let name = rest("no such function: ") {
      let near = nearMiss(to: name, in: allowedFunctions)
      self.init(
        "there is no function '\(name)'",
        helps: near.map { ["did you mean '\($0)'?"] } ?? [], at: range)
    } else if message == "string or blob too big" {
      self.init(
        "a text of the query has more than \(QuerySession.longestText) bytes",
        at: range)
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
      self.init("SQLite does not understand: \(message)", at: range)
    }
  }
}
