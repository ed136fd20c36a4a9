import Diagnostics

/// A waiver names a rule that can be waived, says why, and allows something.
enum WaiverRule {
  static func unknownVerb(_ verb: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      Rule.waiver.id, "a comment for briefgen says '\(verb)', which means nothing to it", at: place,
      helps: ["write '<!-- briefgen: allow RULE: the reason -->'"])
  }

  /// What is wrong with the words of a waiver; nil where nothing is.
  static func problem(rule id: String, reason: String, at place: SourceRange) -> Diagnostic? {
    guard let rule = RuleCatalogue.rule(RuleID(rawValue: id)) else {
      let known = RuleCatalogue.all.map(\.id.rawValue)
      return Diagnostic(
        Rule.waiver.id, id.isEmpty ? "a waiver names no rule" : "there is no rule '\(id)'",
        at: place,
        helps: nearMiss(to: id, in: known).map { ["did you mean '\($0)'?"] }
          ?? ["the word in brackets behind a report is its rule"])
    }
    if rule.level == .fixedError {
      return Diagnostic(
        Rule.waiver.id, "the rule '\(id)' cannot be waived", at: place,
        helps: ["mend what it reports: without that there is nothing to publish"])
    }
    guard reason.isEmpty else { return nil }
    return Diagnostic(
      Rule.waiver.id, "the waiver of '\(id)' gives no reason", at: place,
      helps: ["say why: '<!-- briefgen: allow \(id): the reason -->'"])
  }

  /// A waiver that allows nothing, since what it was written for is gone.
  static func unused(_ waiver: Waiver) -> Diagnostic {
    Diagnostic(
      .warning, Rule.unusedWaiver.id,
      "the waiver of '\(waiver.rule.rawValue)' allows nothing: that is not reported here",
      at: waiver.place, helps: ["take it out, or move it to the block it is meant for"])
  }
}

extension WaiverRule {
  /// Takes a waiver out, and its line where nothing else stands on it.
  static func removal(of waiver: Waiver, from bytes: [UInt8]) -> Fix {
    var (start, end) = (waiver.place.start, min(waiver.place.end, bytes.count))
    func isSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
    while start > 0, isSpace(bytes[start - 1]) { start -= 1 }
    let isFirst = start == 0 || bytes[start - 1] == UInt8(ascii: "\n")
    var next = end
    while next < bytes.count, isSpace(bytes[next]) || bytes[next] == UInt8(ascii: "\r") {
      next += 1
    }
    if isFirst, next < bytes.count, bytes[next] == UInt8(ascii: "\n") { end = next + 1 }
    return Fix(
      "take the waiver out", SourceRange(path: waiver.place.path, start: start, end: end),
      with: "")
  }
}

extension Rule {
  static let waiver = Rule(
    "waiver", .markdown, .fixedError,
    "a waiver names a rule that can be waived, and says why",
    """
    A waiver tells the next editor that somebody looked. Without a reason it only tells that \
    somebody was in a hurry. Errors without whose mending there is nothing to publish cannot be \
    waived.
    """,
    bad: """
      ‹<!-- briefgen: allow weak-bound -->›
      The port counted ships.
      """,
    good: """
      The raid brought in [more than $12 million](fact:loot "period: 2023; source: agency").

      <!-- briefgen: allow weak-bound: the court names this sum -->
      Of that, [more than $11 million](fact:loot) is still missing.
      """)

  static let unusedWaiver = Rule(
    "unused-waiver", .markdown, .warning,
    "a waiver allows something that would be reported",
    """
    A waiver that outlives its reason would hide the next mistake at its place.
    """,
    bad: """
      ‹<!-- briefgen: allow weak-bound: the source itself rounds down -->›
      The port counted ships.
      """,
    good: "The port counted ships.")
}
