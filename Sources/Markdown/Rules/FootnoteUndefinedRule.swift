public import Diagnostics

extension Rule {
  public static let footnoteUndefined = Rule(
    "footnote-undefined", .markdown, .error,
    "a footnote that is referred to is written",
    """
    Readers would see `[^count]` in the middle of a sentence. Write the note at the left margin, \
    as `[^count]: …`, or take the reference out. A misspelt name of a note is the usual cause.
    """,
    bad: "The owners reported fewer losses.‹[^count]›",
    good: """
      The owners reported fewer losses.[^count]

      [^count]: Only ships that sank.
      """)
}
