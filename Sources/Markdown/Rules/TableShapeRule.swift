public import Diagnostics

extension Rule {
  public static let tableShape = Rule(
    "table-shape", .markdown, .error,
    "a table's header has as many cells as the line under it",
    """
    The line of hyphens under the header makes it a table, and has one part for each column. With \
    fewer or more of them Markdown shows the whole table as a paragraph of bars.
    """,
    bad: """
      | Ship | Flag |
      ‹|------|›
      | Aurora | Malta |
      """,
    good: """
      | Ship | Flag |
      |------|------|
      | Aurora | Malta |
      """)
}
