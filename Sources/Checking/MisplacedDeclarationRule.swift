public import Diagnostics

/// A fact is declared in the text: a title, a summary or a chart can state one, but declares none.
public enum MisplacedDeclarationRule {
  public static let id: RuleID = "misplaced-declaration"

  public static func diagnostic(_ figure: String, at range: SourceRange?) -> Diagnostic {
    Diagnostic(
      id, "a title, summary or chart cannot declare fact '\(figure)'", at: range,
      helps: [
        "declare it in the text or under 'facts' in the front matter, and write "
          + "[words](fact:\(figure)) here"
      ])
  }
}
