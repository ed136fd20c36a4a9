public import Diagnostics

extension Rule {
  public static let badColour = Rule(
    "bad-colour", .records, .fixedError,
    "a colour is written as `#0b5394`",
    """
    A colour is a `#` and six hexadecimal digits, or two of them: for light and for dark screens. \
    In YAML it stands in quotation marks, since `#` begins a comment.
    """,
    bad: Example(
      "site.yaml",
      """
      title: The Sanctions Desk
      theme:
        accent: ‹dark blue›
      """),
    good: Example(
      "site.yaml",
      """
      title: The Sanctions Desk
      theme:
        accent: "#0b5394"
      """))
}
