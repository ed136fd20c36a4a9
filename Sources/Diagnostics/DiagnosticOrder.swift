extension Sequence<Diagnostic> {
  /// The diagnostics as they are reported: by path, offset, severity (errors first) and rule, and
  /// each cause once. What no file is to blame for comes first.
  ///
  /// Two diagnostics have the same cause when rule, place and summary are the same; of these the
  /// gravest and then the one with the most to say is kept.
  public func inReportOrder() -> [Diagnostic] {
    var reported: Set<Cause> = []
    return sorted(by: precedes).filter { reported.insert(Cause($0)).inserted }
  }
}

private struct Cause: Hashable {
  var rule: RuleID
  var range: SourceRange?
  var summary: String

  init(_ diagnostic: Diagnostic) {
    rule = diagnostic.rule
    range = diagnostic.range
    summary = diagnostic.summary
  }
}

/// A total order, so that the report does not depend on the order in which problems were found.
private func precedes(_ a: Diagnostic, _ b: Diagnostic) -> Bool {
  if a.range?.path != b.range?.path { return (a.range?.path ?? "") < (b.range?.path ?? "") }
  if a.range?.start != b.range?.start { return (a.range?.start ?? 0) < (b.range?.start ?? 0) }
  if a.severity != b.severity { return a.severity > b.severity }
  if a.rule != b.rule { return a.rule.rawValue < b.rule.rawValue }
  if a.range?.end != b.range?.end { return (a.range?.end ?? 0) < (b.range?.end ?? 0) }
  if a.summary != b.summary { return a.summary < b.summary }
  let (aRemarks, bRemarks) = (a.notes.count + a.helps.count, b.notes.count + b.helps.count)
  if aRemarks != bRemarks { return aRemarks > bRemarks }
  let (aTexts, bTexts) = (a.notes.map(\.prefix) + a.helps, b.notes.map(\.prefix) + b.helps)
  return aTexts.lexicographicallyPrecedes(bTexts)
}
