public import Diagnostics

extension Rule {
  public static let citationSyntax = Rule(
    "citation-syntax", .markdown, .error,
    "a citation is written as `[@id, place; @id]`",
    """
    In a citation each source begins with `@`, a comma stands before the place in it, and a \
    semicolon before the next source. What is written otherwise would be lost, or read as a place \
    in the source before it. The report shows the right form.
    """,
    bad: "The owners reported fewer losses ‹[@agency para. 12]›.",
    good: "The owners reported fewer losses [@agency, para. 12].")
}
