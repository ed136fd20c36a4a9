public import Diagnostics

extension Rule {
  public static let unreadableCSV = Rule(
    "unreadable-csv", .data, .fixedError,
    "data are a table of rows that have the same columns",
    """
    The first row names the columns, and every other row has a field for each. A field with a \
    comma in it stands in double quotes, and a quote that opens is closed. Otherwise numbers slip \
    into the wrong column, and every total of them is wrong.
    """,
    bad: """
      ```csv ships source=agency
      owner,lost
      Northern Line,3
      Delta Shipping, Ltd,‹1›
      ```
      """,
    good: """
      ```csv ships source=agency
      owner,lost
      Northern Line,3
      "Delta Shipping, Ltd",1
      ```
      """)
}
