public import Diagnostics
public import SiteModel

/// Data are seen by those alone for whom they are marked: what rests on them is marked as they are,
/// or higher.
public enum DatasetMarkingRule {
  public static let id: RuleID = "dataset-marking"

  /// - Parameters:
  ///   - user: what rests on the dataset: `page 'The calls'`.
  ///   - place: where it says its marking, or its name.
  public static func diagnostic(
    _ dataset: SiteDataset, marked marking: Located<Marking>, on user: String,
    marked other: Marking, at place: SourceRange, audience: Marking
  ) -> Diagnostic {
    let label = marking.value.rawValue
    return Diagnostic(
      id,
      "\(user) is marked \(other.rawValue), but rests on '\(dataset.key.id)', which is marked "
        + label, at: place, notes: [.init("the dataset is marked at", at: marking.range)],
      helps: [
        marking.value > audience
          ? "take out what rests on it: the audience of this build (\(audience.rawValue)) may not "
            + "see it"
          : "mark it \(label) too, or take out what rests on the dataset"
      ])
  }
}
