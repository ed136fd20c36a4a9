public import Diagnostics

extension Rule {
  public static let queryResult = Rule(
    "query-result", .data, .fixedError,
    "a query's answer can be shown as a dataset",
    """
    Each column of the answer has a name of its own, its numbers are exact, and there are no more \
    than 100,000 rows. A number that was computed in binary would show digits that nobody \
    measured: print it through `round(…, 2)`. Give a column a name with `as`.
    """,
    bad: """
      ```csv ships hidden source=agency
      owner,lost
      Northern Line,3
      Delta Shipping,1
      ```

      ```sql by-owner
      select owner, lost, ‹lost› from ships
      ```

      ![Ships lost](table:by-owner)
      """,
    good: """
      ```csv ships hidden source=agency
      owner,lost
      Northern Line,3
      Delta Shipping,1
      ```

      ```sql by-owner
      select owner, lost from ships
      ```

      ![Ships lost](table:by-owner)
      """)
}
