import Diagnostics
import Records

extension FieldType where Value == String {
  /// An absolute address that a browser opens: `https://example.org/report`.
  static var webAddress: Self {
    Self(.pattern("[Hh][Tt][Tt][Pp][Ss]?://[^/?#\\s][^\\s]*")) { (field) throws(FieldProblem) in
      guard let host = field.text.webHost, !host.isEmpty,
        !field.text.contains(where: \.isWhitespace)
      else { throw FieldProblem(noWebAddress: field.text) }
      return field.text
    }
  }

  /// A web address, or a file of the site: `/assets/report.pdf`.
  static var webAddressOrFile: Self {
    Self(.pattern("([Hh][Tt][Tt][Pp][Ss]?://[^/?#\\s][^\\s]*|/([^/].*)?)")) {
      (field) throws(FieldProblem) in
      if field.text.hasPrefix("/"), !field.text.hasPrefix("//") { return field.text }
      if field.text.contains(":") { return try FieldType.webAddress.read(field) }
      throw FieldProblem(
        Rule.badAddress.id,
        "'\(field.text.shortened)' is neither a web address nor a file of the site",
        helps: ["write '/assets/…' for a file, or an address that starts with 'https://'"])
    }
  }

  /// The address that a site is served from, with a closing slash: added where it is missing.
  static var baseAddress: Self {
    Self(.pattern("[Hh][Tt][Tt][Pp][Ss]?://[^/?#\\s][^?#\\s]*")) { (field) throws(FieldProblem) in
      let address = try FieldType.webAddress.read(field)
      if let sign = address.first(where: { $0 == "?" || $0 == "#" }) {
        let end = address.firstIndex(of: sign) ?? address.endIndex
        throw FieldProblem(
          Rule.badAddress.id, "the site's address has a '\(sign)' in it",
          helps: ["write '\(address[..<end])'"])
      }
      return address.hasSuffix("/") ? address : address + "/"
    }
  }
}

extension SiteSettings {
  /// True for an address that `base-url` takes, with or without its closing slash.
  public static func isBaseAddress(_ text: String) -> Bool {
    let field = FieldText(text, at: SourceRange(path: "", start: 0, end: 0))
    return (try? FieldType<String>.baseAddress.read(field)) != nil
  }
}

extension String {
  /// What stands between `http://` or `https://` and the path; nil for any other text.
  fileprivate var webHost: Substring? {
    for scheme in ["https://", "http://"] where lowercased().hasPrefix(scheme) {
      return dropFirst(scheme.count).prefix { !"/?#".contains($0) }
    }
    return nil
  }
}

extension FieldProblem {
  fileprivate init(noWebAddress text: String) {
    let help =
      if text.contains(where: \.isWhitespace) {
        "write '%20' for a space"
      } else if text.hasPrefix("//") {
        "write 'https:\(text)'"
      } else if text.contains("."), !text.contains(":"), !text.hasPrefix("/") {
        "write 'https://\(text)'"
      } else {
        "an address starts with 'https://' or 'http://'"
      }
    self.init(Rule.badAddress.id, "'\(text.shortened)' is not a web address", helps: [help])
  }
}
