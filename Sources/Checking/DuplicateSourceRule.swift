public import Diagnostics
public import SiteModel

/// The id of a source stands once in the site, in its register or in some front matter.
public enum DuplicateSourceRule {
  public static func diagnostic(_ source: Source, first: Source) -> Diagnostic {
    Diagnostic(
      Rule.duplicateID.id, "source '\(source.id)' is declared a second time", at: source.range,
      notes: [.init("first declared at", at: first.range)],
      helps: ["keep one; a source that several briefings use belongs in the site's register"])
  }
}
