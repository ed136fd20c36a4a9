public import Diagnostics

/// All rules, in the order in which they are listed.
public enum RuleCatalogue {
  public static let all: [Rule] = [
    numbers, sources, names, formulas, data, language, records, markdown, files, policy,
  ].flatMap(\.self)

  /// What stands in a text and is no number.
  private static let language: [Rule] = [
    .textLength, .mixedStyles, .unmarkedEstimate, .likelihoodAndConfidence, .unsupportedJudgement,
    .bareURL, .vagueLink,
  ]

  /// Levels and waivers themselves.
  private static let policy: [Rule] = [.checks, .waiver, .unusedWaiver]

  private static let places: [RuleID: Int] = Dictionary(
    uniqueKeysWithValues: all.enumerated().map { ($1.id, $0) })

  /// Nil for an id that no rule has.
  public static func rule(_ id: RuleID) -> Rule? { places[id].map { all[$0] } }
}
