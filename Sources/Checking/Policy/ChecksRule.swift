public import Diagnostics
public import SiteModel

/// `checks` in `site.yaml` names rules that there are, and lowers none that cannot be lowered.
public enum ChecksRule {
  public static func diagnostics(_ settings: SiteSettings) -> [Diagnostic] {
    settings.checks.sorted { $0.key.rawValue < $1.key.rawValue }.compactMap { id, level in
      guard let rule = RuleCatalogue.rule(id) else {
        let known = RuleCatalogue.all.map(\.id.rawValue)
        return Diagnostic(
          Rule.checks.id, "there is no rule '\(id.rawValue)'", at: level.range,
          helps: nearMiss(to: id.rawValue, in: known).map { ["did you mean '\($0)'?"] }
            ?? ["the word in brackets behind a report is its rule"])
      }
      guard rule.level == .fixedError, level.value != .error else { return nil }
      return Diagnostic(
        Rule.checks.id, "the rule '\(id.rawValue)' is always an error", at: level.range,
        helps: ["take the line out: without its mending there is nothing to publish"])
    }
  }
}

extension Rule {
  static let checks = Rule(
    "checks", .records, .fixedError,
    "`checks` names rules that there are, and lowers none that cannot be lowered",
    """
    A misspelt rule would stay as grave as it was, and nobody would know. What leaves nothing to \
    publish is always an error.
    """,
    bad: Example(
      "site.yaml",
      """
      title: Example
      checks:
        weak-bounds: ‹off›
      """),
    good: Example(
      "site.yaml",
      """
      title: Example
      checks:
        weak-bound: off
      """))
}
