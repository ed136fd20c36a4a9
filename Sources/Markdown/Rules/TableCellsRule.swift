public import Diagnostics

extension Rule {
  public static let tableCells = Rule(
    "table-cells", .markdown, .error,
    "a row has no more cells than its table's header",
    """
    What stands in a cell beyond the last column is not shown. Give the column a head, or delete \
    the cell. Write a backslash before a bar that is part of the text. A row with fewer cells is \
    filled up with empty ones.
    """,
    bad: """
      | Ship | Flag |
      |------|------|
      | Aurora | Malta | ‹sunk› |
      """,
    good: """
      | Ship | Flag | Fate |
      |------|------|------|
      | Aurora | Malta | sunk |
      """)
}
