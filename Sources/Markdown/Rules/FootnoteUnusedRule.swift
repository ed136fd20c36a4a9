public import Diagnostics

extension Rule {
  public static let footnoteUnused = Rule(
    "footnote-unused", .markdown, .warning,
    "a footnote that is written is referred to",
    """
    A note to which nothing refers is not shown. Write its reference where it belongs, or delete \
    it.
    """,
    bad: """
      The owners reported fewer losses.

      ‹[^count]›: Only ships that sank.
      """,
    good: """
      The owners reported fewer losses.[^count]

      [^count]: Only ships that sank.
      """)
}
