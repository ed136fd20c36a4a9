public import Diagnostics

extension Rule {
  public static let unknownColumn = Rule(
    "unknown-column", .formulas, .fixedError,
    "a formula names columns that the dataset has",
    """
    The first row of a table names its columns. Write the name as it stands there; a column of \
    several words goes by its words with hyphens, in small letters.
    """,
    bad: """
      ```csv seizures source=agency
      port,kilograms
      Antwerp,120
      Rotterdam,95
      ```

      Customs seized `= sum(seizures.‹kilogram›)` kilograms of cocaine.
      """,
    good: """
      ```csv seizures source=agency
      port,kilograms
      Antwerp,120
      Rotterdam,95
      ```

      Customs seized `= sum(seizures.kilograms)` kilograms of cocaine.
      """)
}
