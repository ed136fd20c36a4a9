public import Diagnostics

/// A place where the editor allows what a rule forbids, and says why:
/// `<!-- briefgen: allow unsourced-number: a round figure of speech -->`.
///
/// On a line of its own it holds for the block that follows, within a block for that block. In YAML
/// the same stands in a comment, `# briefgen: allow RULE: reason`, and holds for the key at its
/// line or the next.
public struct Waiver: Hashable, Sendable {
  public var rule: RuleID
  public var reason: String
  /// Where the waiver itself stands.
  public var place: SourceRange
  /// The bytes of the file for which it holds.
  public var scope: Range<Int>

  /// Whether it allows what is reported.
  public func covers(_ diagnostic: Diagnostic) -> Bool {
    guard diagnostic.rule == rule, let range = diagnostic.range, range.path == place.path else {
      return false
    }
    return scope.contains(range.start)
  }
}
