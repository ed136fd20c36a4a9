public import Diagnostics

extension Rule {
  public static let noRows = Rule(
    "no-rows", .formulas, .fixedError,
    "a condition leaves enough rows for what is computed of them",
    """
    No row meets the condition, or fewer than the function needs, so there is nothing to compute. \
    Mostly a text of the condition is misspelt, or small where the table has a capital. Where \
    there may be no rows, count first: `count(T where …)` gives zero. For a text that no row has, \
    in a condition that other rows meet, it is a warning.
    """,
    bad: """
      ```csv seizures source=agency
      port,kilograms
      Antwerp,120
      Rotterdam,95
      ```

      Customs seized `= sum(seizures.kilograms where ‹port = "antwerp"›)` kilograms of cocaine.
      """,
    good: """
      ```csv seizures source=agency
      port,kilograms
      Antwerp,120
      Rotterdam,95
      ```

      Customs seized `= sum(seizures.kilograms where port = "Antwerp")` kilograms of cocaine.
      """)
}
