public import Diagnostics
public import Quantities
public import SiteModel

/// The words that are bound to a figure hold one quantity.
public enum UnreadableWordsRule {
  public static let id: RuleID = "unreadable-words"

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
      id, summary, at: range, notes: [.init("declared at", at: figure.range, ", as \(words)")],
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
      id, summary, at: range,
      helps: ["put the link round one number with its unit, as in 'more than $50 million'"])
  }
}
