public import Diagnostics

extension Rule {
  public static let footnotePlace = Rule(
    "footnote-place", .markdown, .error,
    "a footnote is written at the left margin",
    """
    A note within a quote or a list is not taken for one, and is shown there as text. Put it \
    behind the quote or list, after an empty line.
    """,
    bad: """
      > The owners reported fewer losses.[^count]
      >
      > ‹[^count]:› Only ships that sank.
      """,
    good: """
      > The owners reported fewer losses.[^count]

      [^count]: Only ships that sank.
      """)
}
