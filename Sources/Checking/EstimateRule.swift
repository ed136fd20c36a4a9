public import Diagnostics
public import SiteModel

/// A word of likelihood stands on the scale that the site declares.
public enum EstimateRule {
  public static func diagnostic(
    _ words: String, scale: SiteSettings.EstimateScale, language: String, at range: SourceRange?
  ) -> Diagnostic {
    let known = scale.terms(in: language).flatMap(\.words)
    return Diagnostic(
      Rule.unknownEstimate.id,
      "'\(words)' is not a word of likelihood on the site's scale (\(scale.title))", at: range,
      notes: [Diagnostic.Note("the scale's words are " + known.joined(separator: ", "))],
      helps: nearMiss(to: words.lowercased(), in: known).map { ["did you mean '\($0)'?"] }
        ?? ["use one of the scale's words, or name one: [\(words)](estimate:likely)"])
  }
}

extension Rule {
  static let unknownEstimate = Rule(
    "unknown-estimate", .names, .error,
    "a word of likelihood stands on the site's scale",
    """
    The scale tells readers which range of probability a word stands for; a word that is not on it \
    stands for none. Use one of the scale's words, or keep yours and name one behind the colon: \
    `[odds-on](estimate:likely)`. The scale is `estimates` in `site.yaml`.
    """,
    bad: "A second strike is [‹quite likely›](estimate:).",
    good: "A second strike is [very likely](estimate:).")
}
