public import Diagnostics

extension Rule {
  public static let tooDeep = Rule(
    "too-deep", .markdown, .fixedError,
    "lists and images nest no deeper than a text needs",
    """
    A text of thousands of list markers or opening brackets in a row takes hours to read. Nobody \
    writes such a text on purpose: it comes from a program that went wrong, or from somebody who \
    wants the build to stand still. Look for a very long line of such signs.
    """)
}
