public import Diagnostics

extension Rule {
  public static let undefinedStatistic = Rule(
    "undefined-statistic", .formulas, .fixedError,
    "the data have the statistic that is asked for",
    """
    Some statistics divide by how far values lie apart, and none is defined where nothing varies, \
    or where one column follows from another. Take a column that varies, more rows, or leave the \
    statistic out.
    """,
    bad: """
      ```csv attacks source=agency
      year,ships,attacks
      2021,7,3
      2022,7,5
      2023,7,8
      2024,7,9
      ```

      With each ship come `= slope(attacks.attacks, ‹attacks.ships›)` more attacks.
      """,
    good: """
      ```csv attacks source=agency
      year,ships,attacks
      2021,10,3
      2022,20,5
      2023,40,8
      2024,45,9
      ```

      With each ship come `= slope(attacks.attacks, attacks.ships)` more attacks.
      """)
}
