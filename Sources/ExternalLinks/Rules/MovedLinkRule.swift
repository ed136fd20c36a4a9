public import Diagnostics

extension Rule {
  public static let movedLink = Rule(
    "moved-link", .names, .hint,
    "a link outside of the site has the address that is in force",
    """
    Looked after with `briefgen check --external` only. The server says that the document has \
    another address for good (301 or 308). Write that one: the old one will stop leading there \
    some day.
    """)
}
