public import Diagnostics
public import SiteModel

/// How gravely each rule is reported in a run: by its own level, by `checks` in `site.yaml`, and
/// by `--strict`.
public struct RuleLevels: Sendable {
  private let checks: [RuleID: Severity?]
  private let isStrict: Bool

  public init(_ settings: SiteSettings, isStrict: Bool = false) {
    checks = settings.checks.mapValues(\.value)
    self.isStrict = isStrict
  }

  /// Whether a rule's problems are reported at all: what nobody wants to hear is not looked for.
  public func isOn(_ rule: Rule) -> Bool {
    if case .fixedError = rule.level { return true }
    if let set = checks[rule.id] { return set != nil }
    switch rule.level {
    case .strict: return isStrict
    // Whether the text says that it is published, the rule looks itself.
    case .fixedError, .error, .warning, .hint, .published: return true
    }
  }

  /// Whether `checks` asks for a rule in every text.
  public func isAskedFor(_ rule: Rule) -> Bool {
    if let set = checks[rule.id] { set != nil } else { false }
  }

  /// The diagnostic as the site wants it reported; nil where it does not.
  public func applied(to diagnostic: Diagnostic) -> Diagnostic? {
    guard let rule = RuleCatalogue.rule(diagnostic.rule) else { return diagnostic }
    guard isOn(rule) else { return nil }
    guard rule.level != .fixedError, let set = checks[rule.id], let severity = set else {
      return diagnostic
    }
    var diagnostic = diagnostic
    diagnostic.severity = severity
    return diagnostic
  }
}
