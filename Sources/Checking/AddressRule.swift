public import Diagnostics
public import SiteModel

/// Every page has an address of its own.
public enum AddressRule {
  public static let id: RuleID = "duplicate-address"

  public static func collision(
    _ address: SiteAddress, at range: SourceRange, first: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      id, "this page's address, /\(address.canonicalPath), is taken", at: range,
      notes: [.init("the address belongs to", at: first)],
      helps: ["give one of the two another 'slug' in its front matter"])
  }

  public static func reserved(_ address: SiteAddress, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      id, "/\(address.canonicalPath) is an address that briefgen writes itself", at: range,
      helps: ["rename the file, or give the page another 'slug' in its front matter"])
  }

  public static func notAnAddress(_ alias: Located<String>) -> Diagnostic {
    Diagnostic(
      id, "'\(alias.value)' is no address inside the site", at: alias.range,
      helps: ["write '/old/path/' from the site's root, or 'old-name' for one beside this page"])
  }

  /// A file whose name holds neither letter nor digit.
  public static func nameless(_ file: String) -> Diagnostic {
    Diagnostic(
      id, "the file's name, '\(ContentPath.name(of: file))', gives no address",
      at: SourceRange(path: "Content/" + file, start: 0, end: 0),
      helps: ["rename the file, or add 'slug: NAME' to its front matter"])
  }
}
