public import Diagnostics

extension Rule {
  public static let figureInText = Rule(
    "figure-in-text", .markdown, .error,
    "a table is placed in a paragraph of its own",
    """
    A table cannot stand in the middle of a sentence, so that it would be left out. Put it on a \
    line of its own, with an empty line before and after it. A chart may stand within words, and \
    is then drawn as small as they are.
    """,
    bad: """
      Two owners ‹![Ships lost](table:ships)› reported losses.

      ```csv ships hidden source=agency
      owner,lost
      Northern Line,3
      Delta Shipping,1
      ```
      """,
    good: """
      Two owners reported losses.

      ![Ships lost](table:ships)

      ```csv ships hidden source=agency
      owner,lost
      Northern Line,3
      Delta Shipping,1
      ```
      """)
}
