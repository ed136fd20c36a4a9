public import Diagnostics

extension Rule {
  public static let badAddress = Rule(
    "bad-address", .records, .fixedError,
    "an address in the settings is one that a browser opens",
    """
    Addresses of the web begin with `https://` or `http://` and hold no spaces. Without the first \
    part a browser would look for a page of this site. A file of the site begins with a slash, \
    where the key takes one.
    """,
    bad: Example(
      "site.yaml",
      """
      title: The Sanctions Desk
      base-url: ‹sanctions.example.org›
      """),
    good: Example(
      "site.yaml",
      """
      title: The Sanctions Desk
      base-url: https://sanctions.example.org/
      """))
}
