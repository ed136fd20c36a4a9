import Diagnostics

/// What the rules about names in the text say of one that no register holds: the nearest that it
/// holds, otherwise how to declare it.
///
/// - Parameter isCitation: the place is that of `@name, para. 12`; otherwise it ends with the name.
func unknownName(
  _ rule: RuleID, _ summary: String, _ name: String, known: [String], at range: SourceRange?,
  otherwise: String, isCitation: Bool = false
) -> Diagnostic {
  guard let near = nearMiss(to: name, in: known) else {
    return Diagnostic(rule, summary, at: range, helps: [otherwise])
  }
  let diagnostic = Diagnostic(rule, summary, at: range, helps: ["did you mean '\(near)'?"])
  // Where two names are near, the editor has to choose.
  guard nearMiss(to: name, in: known.filter { $0 != near }) == nil, let range else {
    return diagnostic
  }
  let length = name.utf8.count
  let place = range.part(from: isCitation ? 1 : range.end - range.start - length, count: length)
  return diagnostic.mended(by: place.map { Fix("write '\(near)'", $0, with: near) })
}
