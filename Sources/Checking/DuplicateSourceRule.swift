public import Diagnostics

/// An id stands once in the site's registers, whichever file declares it.
public enum DuplicateRecordRule {
  public static let id: RuleID = "duplicate-id"

  /// - Parameter what: `source` or `entity`.
  public static func diagnostic(
    _ what: String, _ name: String, at range: SourceRange, first: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      id, "\(what) '\(name)' is declared a second time", at: range,
      notes: [.init("first declared at", at: first)],
      helps: ["keep one; a \(what) that several briefings use belongs in the site's register"])
  }
}
