public import Diagnostics

extension Rule {
  public static let yamlQuote = Rule(
    "yaml-quote", .records, .fixedError,
    "a text that means something else to YAML stands in quotation marks",
    """
    YAML gives signs such as `>`, `*`, `"` and `: ` a meaning of their own, and a `#` behind a \
    space begins a comment. A value with such a sign is read as something else, or loses its end. \
    Put it in single quotation marks, as the report shows it. Where a comment is meant, put a \
    space behind the `#`.
    """,
    bad: Example(
      "sources.yaml",
      """
      agency:
        title: ‹"Ghost ships" and their owners›
        grade: B2
      """),
    good: Example(
      "sources.yaml",
      """
      agency:
        title: '"Ghost ships" and their owners'
        grade: B2
      """))
}
