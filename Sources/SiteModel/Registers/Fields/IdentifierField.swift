import Diagnostics
import Records

extension FieldType where Value: Identifier {
  /// An id: small letters a to z, digits and hyphens.
  ///
  /// - Parameter allowsBriefing: also `SLUG/id`, for what another briefing declares.
  static func id(allowsBriefing: Bool = false) -> Self {
    Self(.pattern(allowsBriefing ? "(.+/)?[a-z0-9-]+" : "[a-z0-9-]+")) {
      (field) throws(FieldProblem) in
      if field.text.isIdentifier { return Value(rawValue: field.text) }
      if allowsBriefing, let slash = field.text.lastIndex(of: "/"),
        Slug.isWellFormed(field.text[..<slash]),
        field.text[field.text.index(after: slash)...].isIdentifier
      {
        return Value(rawValue: field.text)
      }
      throw FieldProblem(noIdentifier: field.text, allowsBriefing: allowsBriefing)
    }
  }
}

extension FieldType where Value == Slug {
  /// A name in an address: small letters and digits of any script, with single hyphens.
  static var slug: Self {
    Self { (field) throws(FieldProblem) in
      // Its own slug, and not the text: the two may be composed of other code points.
      if let slug = Slug(from: field.text), slug.rawValue == field.text { return slug }
      throw FieldProblem(
        Rule.badSlug.id, "'\(field.text.shortened)' cannot be a part of an address",
        helps: [
          Slug(from: field.text).map { "write '\($0)'" }
            ?? "write small letters and digits, with hyphens between the words"
        ])
    }
  }
}

extension Slug {
  /// True where the text is its own slug.
  static func isWellFormed(_ text: some StringProtocol) -> Bool {
    Slug(from: text).map { $0.rawValue == text } ?? false
  }
}

extension FigureID {
  /// The id by which formulas can name a file; nil where its name is none. What begins with a digit
  /// is a number in a formula.
  public init?(stem: String) {
    guard stem.isIdentifier, stem.utf8.first.map({ $0 > UInt8(ascii: "9") }) ?? false else {
      return nil
    }
    self.init(rawValue: stem)
  }

  /// The id that is nearest to a file's name; nil where it has letters that no id has.
  public init?(near stem: String) {
    guard let slug = Slug(from: stem)?.rawValue else { return nil }
    guard let id = FigureID(stem: slug) ?? FigureID(stem: "data-" + slug) else { return nil }
    self = id
  }
}

extension StringProtocol {
  /// `[a-z0-9-]+`.
  fileprivate var isIdentifier: Bool { !isEmpty && utf8.allSatisfy(\.isIdentifierByte) }
}

extension UInt8 {
  fileprivate var isIdentifierByte: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "-"):
      true
    default: false
    }
  }
}

extension FieldProblem {
  /// With the id that is nearest to what was written, or the list that was probably meant.
  fileprivate init(noIdentifier text: String, allowsBriefing: Bool) {
    let parts = text.split { $0 == "," || $0 == ";" || $0 == " " }
    let help =
      if text.contains(","), parts.count > 1, parts.allSatisfy(\.isIdentifier) {
        "write a list: [\(parts.joined(separator: ", "))]"
      } else if let near = Self.identifier(near: text, allowsBriefing: allowsBriefing) {
        "write '\(near)'"
      } else {
        "an id is made of small letters a to z, digits and hyphens"
      }
    self.init(Rule.badID.id, "'\(text.shortened)' is not an id", helps: [help])
  }

  private static func identifier(near text: String, allowsBriefing: Bool) -> String? {
    // As in a link: `fact:un-theft`.
    if let colon = text.firstIndex(of: ":") {
      let id = text[text.index(after: colon)...]
      if id.isIdentifier { return String(id) }
    }
    if allowsBriefing, let slash = text.lastIndex(of: "/"), let slug = Slug(from: text[..<slash]),
      let id = identifier(near: text[text.index(after: slash)...])
    {
      return "\(slug)/\(id)"
    }
    return identifier(near: text[...])
  }

  private static func identifier(near text: Substring) -> String? {
    var id = ""
    var wantsHyphen = false
    for character in text.lowercased() {
      if let byte = character.asciiValue, byte.isIdentifierByte, character != "-" {
        if wantsHyphen, !id.isEmpty { id.append("-") }
        wantsHyphen = false
        id.append(character)
      } else if !character.isLetter || character == "-" {
        wantsHyphen = true
      } else {
        // A letter of another script has no place in an id, and no letter that stands for it.
        return nil
      }
    }
    return id.isEmpty ? nil : id
  }
}
