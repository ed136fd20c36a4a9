public import Diagnostics

extension Rule {
  public static let unsafeLink = Rule(
    "unsafe-link", .markdown, .fixedError,
    "a link or image leads to the web, to mail or into the site",
    """
    Only `http:`, `https:`, `mailto:`, addresses within the site and briefgen's own links are let \
    through. Anything else may run a program on the reader's machine, or leads to another place \
    than it seems to. Write the whole address with `https://`, or one of a page of this site.
    """,
    bad: "The court [published its ruling](‹ftp://court.example.org/ruling›) on Monday.",
    good: "The court [published its ruling](https://court.example.org/ruling) on Monday.")
}
