public import Diagnostics

extension Rule {
  public static let expressionSpace = Rule(
    "expression-space", .markdown, .warning,
    "a computation in the text begins with `=` and a space",
    """
    Without the space the formula is code, and is shown to readers as it stands. Put the space in \
    where it is to be computed. Where code is meant that begins with `=`, put it in a block of its \
    own, or allow it there.
    """,
    bad: """
      The list names ‹`=count(ships)`› owners.

      ```csv ships hidden source=agency
      owner,lost
      Northern Line,3
      Delta Shipping,1
      ```
      """,
    good: """
      The list names `= count(ships)` owners.

      ```csv ships hidden source=agency
      owner,lost
      Northern Line,3
      Delta Shipping,1
      ```
      """)
}
