public import Diagnostics

extension Rule {
  public static let dataPackage = Rule(
    "data-package", .data, .fixedError,
    "data are as the data package declares them",
    """
    The data package says what the files of `Content/data/` hold, and is published with them. \
    Whoever takes the data relies on it. A file that is not there, a cell outside of its limits or \
    a key that leads nowhere is wrong in one of the two: correct the data, or what is declared \
    about them.
    """,
    bad: Example(
      files: [
        (
          "data/ships.csv",
          """
          owner,lost
          Northern Line,3
          """
        ),
        (
          "data/datapackage.yaml",
          """
          resources:
            - path: ‹ship.csv›
              title: Ships lost, by owner
          """
        ),
      ]),
    good: Example(
      files: [
        (
          "data/ships.csv",
          """
          owner,lost
          Northern Line,3
          """
        ),
        (
          "data/datapackage.yaml",
          """
          resources:
            - path: ships.csv
              title: Ships lost, by owner
          """
        ),
      ]))
}
