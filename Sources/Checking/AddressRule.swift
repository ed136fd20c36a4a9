public import Diagnostics
public import SiteModel

/// Every page has an address of its own.
public enum AddressRule {
  public static func collision(
    _ address: SiteAddress, at range: SourceRange, first: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      Rule.duplicateAddress.id, "this page's address, /\(address.canonicalPath), is taken",
      at: range,
      notes: [.init("the address belongs to", at: first)],
      helps: ["give one of the two another 'slug' in its front matter"])
  }

  public static func reserved(_ address: SiteAddress, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      Rule.duplicateAddress.id,
      "/\(address.canonicalPath) is an address that briefgen writes itself", at: range,
      helps: ["rename the file, or give the page another 'slug' in its front matter"])
  }

  public static func notAnAddress(_ alias: Located<String>) -> Diagnostic {
    Diagnostic(
      Rule.duplicateAddress.id, "'\(alias.value)' is no address inside the site", at: alias.range,
      helps: ["write '/old/path/' from the site's root, or 'old-name' for one beside this page"])
  }

  /// A file whose name holds neither letter nor digit.
  public static func nameless(_ file: String) -> Diagnostic {
    Diagnostic(
      Rule.duplicateAddress.id,
      "the file's name, '\(ContentPath.name(of: file))', gives no address",
      at: SourceRange(path: "Content/" + file, start: 0, end: 0),
      helps: ["rename the file, or add 'slug: NAME' to its front matter"])
  }
}

extension Rule {
  static let duplicateAddress = Rule(
    "duplicate-address", .names, .fixedError,
    "every page has an address of its own",
    """
    Two pages of one address would overwrite each other, and a page at an address of briefgen's, \
    such as `/topics/`, would hide a list. Give one of them another `slug`, rename the file, or \
    correct the alias.
    """,
    bad: Example(
      "briefings/2024-02-strike.md",
      """
      ---
      title: The strike at the port
      date: 2024-02-01
      slug: ‹2024-01-example›
      ---

      The port stood still.
      """,
      body: "The port counts every ship."),
    good: Example(
      "briefings/2024-02-strike.md",
      """
      ---
      title: The strike at the port
      date: 2024-02-01
      slug: 2024-02-strike
      ---

      The port stood still.
      """,
      body: "The port counts every ship."))
}
