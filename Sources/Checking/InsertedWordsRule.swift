public import Diagnostics
import Expressions
public import SiteModel

/// The house style's words for a figure fit the sentence that they are put into.
public enum InsertedWordsRule {
  /// What does not fit.
  public enum Fault: Hashable, Sendable {
    /// The sentence hedges words that have a hedge: `up to more than $50 million`.
    case hedge(String)
    /// The sentence goes on with the words' own last ones: `$5 a month a month`.
    case repetition(String)
    /// With its other words the sentence tells of the other direction.
    case opposition(Opposition)
    /// With its other words the sentence says something else than the figure does.
    case contradiction(reads: String)
  }

  /// - Parameters:
  ///   - words: those that are put in.
  ///   - figure: nil for a computation in place.
  public static func diagnostic(
    _ fault: Fault, words: String, figure: Figure?, at range: SourceRange?
  ) -> Diagnostic {
    let name = figure.map { "\($0.kind.rawValue) '\($0.key.id)'" } ?? "the computation"
    let notes = figure.map { [Diagnostic.Note("declared at", at: $0.range)] } ?? []
    switch fault {
    case .hedge(let hedge):
      return Diagnostic(
        Rule.insertedWords.id,
        "the sentence says '\(hedge)' of \(name), which is put in as '\(words)'", at: range,
        notes: notes, helps: ["take '\(hedge)' out: the words that are put in have their hedge"])
    case .repetition(let unit):
      return Diagnostic(
        Rule.insertedWords.id, "'\(unit)' follows \(name), which is put in as '\(words)'",
        at: range, notes: notes,
        helps: ["take '\(unit)' out behind the link: the words that are put in have it"])
    case .opposition(let opposition):
      return Diagnostic(
        Rule.insertedWords.id, opposition.message("'\(words)'", of: name, words), at: range,
        notes: notes, helps: [opposition.help])
    case .contradiction(let reads):
      return Diagnostic(
        Rule.insertedWords.id,
        "with '\(words)' put in, the sentence says \(reads), but \(name) is \(words)",
        at: range, notes: notes,
        helps: ["write the sentence so that it can hold '\(words)'"]
          + (figure?.isAmongMany == true
            ? [
              "to compare others with it, say which: 'half of them', 'most', 'none'; or name it"
                + " right before the number, as in 'than the median of \(words)'"
            ] : []))
    }
  }

  /// A sentence whose first words are a figure that the house style cannot write out.
  public static func opening(_ words: String, at range: SourceRange?) -> Diagnostic {
    Diagnostic(
      .hint, Rule.opensWithFigure.id,
      "a sentence begins with the figure '\(words)', which house style does not write out",
      at: range, helps: ["put a word before it, or turn the sentence round"])
  }
}

extension Figure {
  /// Whether it is a median or the like, with which a sentence can compare other numbers.
  fileprivate var isAmongMany: Bool {
    if case .statistic(let statistic) = content { statistic.formula.isAmongMany } else { false }
  }
}

extension Rule {
  static let insertedWords = Rule(
    "inserted-words", .numbers, .error,
    "the sentence fits the words that are put in for `…`",
    """
    The words that briefgen puts in bring their hedge and unit with them. A sentence that adds \
    another hedge, or the same unit again, says something else than the figure: *up to more than \
    $12 million*. Take the sentence's own hedge or unit out, or write the words yourself. *Half of \
    them cost less than […]* may be said of a median, mean or extreme.
    """,
    bad: """
      The raid brought in [more than $12 million](fact:loot "period: 2023; source: agency"). The \
      thieves still have up to ‹[…](fact:loot)›.
      """,
    good: """
      The raid brought in [more than $12 million](fact:loot "period: 2023; source: agency"). The \
      thieves still have […](fact:loot).
      """)
}
