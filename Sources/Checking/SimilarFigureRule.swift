public import Diagnostics
public import SiteModel

/// A new id one letter from an old one is probably a misspelling.
public enum SimilarFigureRule {
  public static func diagnostic(
    _ figure: FigureID, like other: FigureID, at range: SourceRange, first: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .warning, Rule.similarID.id, "'\(figure)' is one letter from '\(other)'", at: range,
      notes: [.init("'\(other)' is declared at", at: first)],
      helps: ["if '\(other)' was meant, leave out the title; otherwise tell them further apart"])
  }

  /// True where one letter was added, dropped or replaced, or two neighbours changed places.
  /// Digits do not count: `attacks-2020` and `attacks-2021` are a series.
  public static func areSimilar(_ a: FigureID, _ b: FigureID) -> Bool {
    // Every id of a register is compared with every other: nothing is copied.
    let (a, b) = (a.rawValue.utf8, b.rawValue.utf8)
    let (longer, shorter) = (max(a.count, b.count), min(a.count, b.count))
    guard longer - shorter <= 1, shorter >= 4 else { return false }
    let prefix = zip(a, b).prefix { $0 == $1 }.count
    // Beyond the prefix at most two letters of the longer one differ.
    let suffix = zip(a.reversed(), b.reversed()).prefix { $0 == $1 }.count
    let same = prefix + min(suffix, shorter - prefix)
    guard longer - same <= 2 else { return false }
    let restA = a.dropFirst(prefix).prefix(a.count - same)
    let restB = b.dropFirst(prefix).prefix(b.count - same)
    let isLetter = { (byte: UInt8) in (0x61...0x7A).contains(byte) }
    guard restA.allSatisfy(isLetter), restB.allSatisfy(isLetter) else { return false }
    let swapped = restA.count == 2 && restB.count == 2 && restA.elementsEqual(restB.reversed())
    return swapped || (longer - same == 1 && restA.count <= 1 && restB.count <= 1)
  }
}

extension Rule {
  static let similarID = Rule(
    "similar-id", .names, .warning,
    "no id is one letter from another",
    """
    An id that is almost another is mostly a misspelling, and declares a second fact where the \
    first was meant. If the first was meant, use its id; otherwise tell the two further apart. \
    Digits do not count: `seizures-2022` and `seizures-2023` are a series.
    """,
    bad: Example(
      "facts.yaml",
      """
      rotterdam-seizures:
        value: 120 kg
        period: 2022
        source: agency
      ‹roterdam-seizures›:
        value: 95 kg
        period: 2023
        source: agency
      """),
    good: Example(
      "facts.yaml",
      """
      rotterdam-seizures:
        value: 120 kg
        period: 2022
        source: agency
      antwerp-seizures:
        value: 95 kg
        period: 2023
        source: agency
      """))
}
