public import Diagnostics
public import SiteModel

/// A `briefing:` link names a briefing that is published.
public enum UnknownBriefingRule {
  public static func diagnostic(
    _ slug: String, leftOut reason: String?, known: some Sequence<Slug>, at range: SourceRange?
  ) -> Diagnostic {
    if let reason {
      return Diagnostic(
        Rule.unknownBriefing.id, "link to briefing '\(slug)', which \(reason) and is not published",
        at: range,
        helps: ["publish that briefing, or take the link out"])
    }
    return unknownName(
      Rule.unknownBriefing.id, "link to briefing '\(slug)', but there is none", slug,
      known: known.map(\.rawValue),
      at: range, otherwise: "a briefing's name is its file's name without '.md'")
  }
}

extension Rule {
  static let unknownBriefing = Rule(
    "unknown-briefing", .names, .error,
    "a `briefing:` link names a briefing that is published",
    """
    The reader would come to a page that is not there. A briefing's name is that of its file, \
    without `.md`, or its `slug`. A draft, and what is marked above the audience of a build, is \
    not published either: publish it, or take the link out.
    """,
    bad: "More is in [the briefing on port calls](‹briefing:port-call›).",
    good: Example(
      "briefings/port-calls.md",
      """
      ---
      title: Fewer ships call at the port
      date: 2024-01-15
      ---

      The port counts every ship.
      """,
      body: "More is in [the briefing on port calls](briefing:port-calls)."))
}
