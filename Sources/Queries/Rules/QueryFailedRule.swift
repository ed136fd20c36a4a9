public import Diagnostics

extension Rule {
  public static let queryFailed = Rule(
    "query-failed", .data, .fixedError,
    "a query can be answered",
    """
    The query is one `select` over datasets that there are, in the SQL of SQLite or of the \
    database that it asks. The report marks the word at which it fails. What writes, takes too \
    long or depends on chance or on the day is refused, so that the same data always give the same \
    page.
    """,
    bad: """
      ```csv ships hidden source=agency
      owner,lost
      Northern Line,3
      Delta Shipping,1
      ```

      ```sql by-owner
      select owner, lost from ‹ship›
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
