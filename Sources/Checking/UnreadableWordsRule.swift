public import Diagnostics
public import Quantities
public import SiteModel

/// The words that are bound to a figure hold one quantity.
public enum UnreadableWordsRule {
  /// - Parameter words: the house style's words for the figure.
  public static func diagnostic(
    _ text: String, _ selection: QuantitySelection, figure: Figure, words: String,
    at range: SourceRange?
  ) -> Diagnostic {
    let name = "\(figure.kind.rawValue) '\(figure.key.id)'"
    let summary =
      if case .several(let mentions) = selection {
        "'\(text)' holds \(mentions.count) quantities, but \(name) is one"
      } else {
        "'\(text)' holds no quantity to compare with \(name)"
      }
    return Diagnostic(
      Rule.unreadableWords.id, summary, at: range,
      notes: [.init("declared at", at: figure.range, ", as \(words)")],
      helps: ["put the link round the number alone: '\(words)'"])
  }

  /// The same for words that declare a fact.
  public static func declaration(
    _ text: String, _ selection: QuantitySelection, at range: SourceRange
  ) -> Diagnostic {
    let summary =
      switch selection {
      case .several(let mentions):
        "'\(text)' declares a fact, but holds \(mentions.count) quantities"
      case .one: "'\(text)' declares a fact, but holds a period and no quantity"
      case .none: "'\(text)' declares a fact, but holds no quantity"
      }
    return Diagnostic(
      Rule.unreadableWords.id, summary, at: range,
      helps: ["put the link round one number with its unit, as in 'more than $50 million'"])
  }
}

extension Rule {
  static let unreadableWords = Rule(
    "unreadable-words", .numbers, .fixedError,
    "the words of a `fact:` or `stat:` link hold one quantity",
    """
    The words of such a link are compared with the figure, or declare it. Without a number there \
    is nothing to compare, with two it is not known which is meant, and a number in another \
    notation (*87,4 %*) would be read in part. Put the link round one number with its unit.
    """,
    bad: """
      The port counted [‹many ships›](fact:calls "period: 2023; source: agency").
      """,
    good: """
      The port counted [1,204 ships](fact:calls "period: 2023; source: agency").
      """)
}
