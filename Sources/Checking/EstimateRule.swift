public import Diagnostics
public import SiteModel

/// A word of likelihood stands on the scale that the site declares.
public enum EstimateRule {
  public static let id: RuleID = "unknown-estimate"

  public static func diagnostic(
    _ words: String, scale: SiteSettings.EstimateScale, language: String, at range: SourceRange?
  ) -> Diagnostic {
    let known = scale.terms(in: language).flatMap(\.words)
    return Diagnostic(
      id, "'\(words)' is not a word of likelihood on the site's scale (\(scale.title))", at: range,
      notes: [Diagnostic.Note("the scale's words are " + known.joined(separator: ", "))],
      helps: nearMiss(to: words.lowercased(), in: known).map { ["did you mean '\($0)'?"] }
        ?? ["use one of the scale's words, or name one: [\(words)](estimate:likely)"])
  }
}
