public import Diagnostics

extension Rule {
  public static let footnoteDuplicate = Rule(
    "footnote-duplicate", .markdown, .error,
    "a footnote is written once",
    """
    Of two notes with one name only the first is shown, and the other is lost. Give the second a \
    name of its own, or put both into one.
    """,
    bad: """
      The owners reported fewer losses.[^count]

      [^count]: Only ships that sank.

      ‹[^count]›: Without fishing boats.
      """,
    good: """
      The owners reported fewer losses.[^count]

      [^count]: Only ships that sank, without fishing boats.
      """)
}
