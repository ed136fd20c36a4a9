public import Diagnostics
public import SiteModel

/// Facts, statistics and datasets of a briefing share one namespace.
public enum DuplicateFigureRule {
  public static let id: RuleID = "duplicate-id"

  public static func diagnostic(
    _ figure: FigureID, at range: SourceRange, first: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      id, "'\(figure)' is declared a second time", at: range,
      notes: [.init("first declared at", at: first)],
      helps: [
        "give one of them another id; to state the same fact again, leave out the link's title"
      ])
  }
}

/// A briefing's figure does not hide one of the site's.
public enum ShadowedFigureRule {
  public static let id: RuleID = "shadowed-id"

  public static func diagnostic(
    _ figure: FigureID, at range: SourceRange, site: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      id, "'\(figure)' hides the site's fact of the same id", at: range,
      notes: [.init("the site's fact is declared at", at: site)],
      helps: ["use the site's fact, or choose another id"])
  }
}

/// The names of functions cannot be ids.
public enum ReservedFigureRule {
  public static let id: RuleID = "reserved-id"

  public static func diagnostic(_ figure: FigureID, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      id, "'\(figure)' is the name of a function and cannot be an id", at: range,
      helps: ["say what it measures: '\(figure)-of-thefts'"])
  }
}

/// A new id one letter from an old one is probably a misspelling.
public enum SimilarFigureRule {
  public static let id: RuleID = "similar-id"

  public static func diagnostic(
    _ figure: FigureID, like other: FigureID, at range: SourceRange, first: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .warning, id, "'\(figure)' is one letter from '\(other)'", at: range,
      notes: [.init("'\(other)' is declared at", at: first)],
      helps: ["if '\(other)' was meant, leave out the title; otherwise tell them further apart"])
  }

  /// True where one letter was added, dropped or replaced, or two neighbours changed places.
  /// Digits do not count: `attacks-2020` and `attacks-2021` are a series.
  public static func areSimilar(_ a: FigureID, _ b: FigureID) -> Bool {
    let a = Array(a.rawValue.utf8)
    let b = Array(b.rawValue.utf8)
    guard abs(a.count - b.count) <= 1, min(a.count, b.count) >= 4 else { return false }
    let prefix = zip(a, b).prefix { $0 == $1 }.count
    let suffix = zip(a.reversed(), b.reversed()).prefix { $0 == $1 }.count
    let shorter = min(a.count, b.count)
    let restA = a[prefix..<max(prefix, a.count - min(suffix, shorter - prefix))]
    let restB = b[prefix..<max(prefix, b.count - min(suffix, shorter - prefix))]
    guard (restA + restB).allSatisfy({ (0x61...0x7A).contains($0) }) else { return false }
    let swapped = restA.count == 2 && restB.count == 2 && restA.elementsEqual(restB.reversed())
    return swapped || (restA.count <= 1 && restB.count <= 1 && !(restA + restB).isEmpty)
  }
}
