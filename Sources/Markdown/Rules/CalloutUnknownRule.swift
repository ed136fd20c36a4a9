public import Diagnostics

extension Rule {
  public static let calloutUnknown = Rule(
    "callout-unknown", .markdown, .warning,
    "a call-out is one of the five kinds",
    """
    A quote that begins with `[!NOTE]`, `[!TIP]`, `[!IMPORTANT]`, `[!WARNING]` or `[!CAUTION]` on \
    a line of its own is a call-out. With any other word, or with text on the same line, it is a \
    quote, and readers see the brackets.
    """,
    bad: """
      > ‹[!NOTICE]›
      > The count of the year is provisional.
      """,
    good: """
      > [!NOTE]
      > The count of the year is provisional.
      """)
}
