public import Diagnostics

extension Rule {
  public static let badCell = Rule(
    "bad-cell", .formulas, .fixedError,
    "a column that is computed with holds numbers alone",
    """
    One cell that is no number would make the sum of its column wrong without a word. It is \
    reported at the cell, once, with all formulas that need it. Correct it; an unknown number is \
    an empty cell, `NA` or `-`.
    """,
    bad: """
      ```csv seizures source=agency
      port,kilograms
      Antwerp,120
      Rotterdam,‹many›
      ```

      Customs seized `= sum(seizures.kilograms)` kilograms of cocaine.
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
