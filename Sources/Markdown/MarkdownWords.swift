/// The words that a text gets beside its editor's, in the language of the text; English where
/// nothing else is said.
public struct MarkdownWords: Hashable, Sendable {
  /// The titles of call-outs.
  public var note = "Note"
  public var tip = "Tip"
  public var important = "Important"
  public var warning = "Warning"
  public var caution = "Caution"
  /// A table that scrolls.
  public var table = "Table"
  /// The list of footnotes.
  public var footnotes = "Footnotes"
  /// A reference to a footnote, with its number in the place of `{0}`.
  public var footnote = "Footnote {0}"
  /// A way back to such a reference; the number of the second one is `1-2`.
  public var backToReference = "Back to reference {0}"

  public init() {}

  func title(of callout: Callout) -> String {
    switch callout {
    case .note: note
    case .tip: tip
    case .important: important
    case .warning: warning
    case .caution: caution
    }
  }
}
