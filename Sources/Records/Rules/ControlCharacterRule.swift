public import Diagnostics

extension Rule {
  public static let controlCharacter = Rule(
    "control-character", .records, .fixedError,
    "a text holds no control characters",
    """
    Control characters come along when text is copied from a document or a terminal. They show \
    nowhere and break searches, feeds and the programs that read them. Delete the character at the \
    marked place, or type the word again.
    """,
    bad: Example(
      "sources.yaml",
      """
      agency:
        title: Shipping‹\u{8}› losses of the year
        grade: B2
      """),
    good: Example(
      "sources.yaml",
      """
      agency:
        title: Shipping losses of the year
        grade: B2
      """))
}
