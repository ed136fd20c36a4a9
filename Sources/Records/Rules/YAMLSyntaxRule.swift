public import Diagnostics

extension Rule {
  public static let yamlSyntax = Rule(
    "yaml-syntax", .records, .fixedError,
    "settings and front matter are YAML",
    """
    Keys end with a colon and a space, what belongs to a key is indented under it with spaces, and \
    what opens with a bracket or a quotation mark is closed. Where that is broken, nothing behind \
    it can be told apart. The report marks where the text stops making sense; the cause stands \
    there or on the line above.
    """,
    bad: Example(
      "sources.yaml",
      """
      agency:
        title: Shipping losses of the year
        grade: B2
        authors: ‹[A. Writer, B. Writer›
      """),
    good: Example(
      "sources.yaml",
      """
      agency:
        title: Shipping losses of the year
        grade: B2
        authors: [A. Writer, B. Writer]
      """))
}
