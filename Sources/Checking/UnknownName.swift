import Diagnostics

/// What the rules about names in the text say of one that no register holds: the nearest that it
/// holds, otherwise how to declare it.
func unknownName(
  _ rule: RuleID, _ summary: String, _ name: String, known: [String], at range: SourceRange?,
  otherwise: String
) -> Diagnostic {
  let near = nearMiss(to: name, in: known)
  return Diagnostic(
    rule, summary, at: range, helps: near.map { ["did you mean '\($0)'?"] } ?? [otherwise])
}
