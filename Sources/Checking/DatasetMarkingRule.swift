public import Diagnostics
public import SiteModel

/// Data are seen by those alone for whom they are marked: what rests on them is marked as they are,
/// or higher.
public enum DatasetMarkingRule {
  public static let id = Rule.datasetMarking.id

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

extension Rule {
  static let datasetMarking = Rule(
    "dataset-marking", .data, .fixedError,
    "a page is marked as high as the data that it rests on",
    """
    The marking of a dataset says who may see it. A page with a number, table or chart from it \
    shows them to its own readers, so it is marked the same or higher. Raise the marking of the \
    page, or take out what rests on the data. No site can turn this off, since what is published \
    cannot be called back.
    """,
    bad: Example(
      files: [
        (
          "data/calls.csv",
          """
          ship,day
          Aurora,2024-01-19
          Borealis,2024-01-21
          """
        ),
        (
          "data/datapackage.yaml",
          """
          resources:
            - path: calls.csv
              source: agency
              marking: TLP:AMBER
          """
        ),
        (
          "briefings/2024-02-ships.md",
          """
          ---
          title: Fewer ships were lost
          date: 2024-02-05
          marking: ‹TLP:GREEN›
          ---

          ![Calls at the port](table:calls)
          """
        ),
      ]),
    good: Example(
      files: [
        (
          "data/calls.csv",
          """
          ship,day
          Aurora,2024-01-19
          Borealis,2024-01-21
          """
        ),
        (
          "data/datapackage.yaml",
          """
          resources:
            - path: calls.csv
              source: agency
              marking: TLP:AMBER
          """
        ),
        (
          "briefings/2024-02-ships.md",
          """
          ---
          title: Fewer ships were lost
          date: 2024-02-05
          marking: TLP:AMBER
          ---

          ![Calls at the port](table:calls)
          """
        ),
      ]))
}
