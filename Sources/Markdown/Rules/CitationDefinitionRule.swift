public import Diagnostics

extension Rule {
  public static let citationDefinition = Rule(
    "citation-definition", .markdown, .error,
    "a source is declared in `sources.yaml` or the front matter",
    """
    A line such as `[@agency]: https://…` gives a link its address in Markdown, and would take the \
    citation's place. The address belongs to the source: write it there as its `url`, and delete \
    the line.
    """,
    bad: """
      The owners reported fewer losses [@agency].

      ‹[@agency]:› https://agency.example.org/
      """,
    good: Example(
      "sources.yaml",
      """
      agency:
        title: Shipping losses of the year
        grade: B2
        url: https://agency.example.org/
      """,
      body: "The owners reported fewer losses [@agency]."))
}
