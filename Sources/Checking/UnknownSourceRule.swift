public import Diagnostics
public import SiteModel

/// A citation names a source of the register or of front matter.
public enum UnknownSourceRule {
  public static func diagnostic(
    _ source: String, known: some Sequence<SourceID>, at range: SourceRange?,
    isCitation: Bool = false
  ) -> Diagnostic {
    unknownName(
      Rule.unknownSource.id, "citation of '\(source)', but no source has that id", source,
      known: known.map(\.rawValue), at: range,
      otherwise: "add it to Content/sources.yaml, with at least a title", isCitation: isCitation)
  }
}

extension Rule {
  static let unknownSource = Rule(
    "unknown-source", .sources, .fixedError,
    "every citation and every `source` names a source that is declared",
    """
    A citation without its source leads the reader nowhere. Correct the id, or declare the source \
    in `Content/sources.yaml` or under `sources` in the front matter. A source that only a draft \
    declares is not published either.
    """,
    bad: "The port counts every ship that calls [‹@agancy›].",
    good: "The port counts every ship that calls [@agency].")
}
