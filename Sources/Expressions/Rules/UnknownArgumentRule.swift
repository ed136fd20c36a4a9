public import Diagnostics

extension Rule {
  public static let unknownArgument = Rule(
    "unknown-argument", .formulas, .fixedError,
    "a function gets the arguments that it has",
    """
    An argument with a name, such as `at:` in `quantile(days, at: 0.9)`, is one that the \
    function's entry in the reference lists, and a choice in quotes is one of its choices. Correct \
    the name or the choice, or leave it out.
    """,
    bad: """
      ```csv waits source=agency
      ship,days
      Aurora,3
      Borealis,8
      Corona,12
      ```

      The longest waits began at `= quantile(waits.days, ‹ta›: 0.9)` days.
      """,
    good: """
      ```csv waits source=agency
      ship,days
      Aurora,3
      Borealis,8
      Corona,12
      ```

      The longest waits began at `= quantile(waits.days, at: 0.9)` days.
      """)
}
