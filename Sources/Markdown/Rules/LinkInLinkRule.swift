public import Diagnostics

extension Rule {
  public static let linkInLink = Rule(
    "link-in-link", .markdown, .error,
    "a link stands outside the words of another",
    """
    Neither a page nor Markdown knows a link within a link: the outer one would be shown with its \
    brackets, and what it is bound to would not be checked. End one before the other begins.
    """,
    bad: """
      The ‹[report of the [agency](https://agency.example.org/)](source:agency)› counts ships.
      """,
    good: """
      The [report](source:agency) of the [agency](https://agency.example.org/) counts ships.
      """)
}
