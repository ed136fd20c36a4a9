/// Writes XML 1.0: feeds, sitemaps.
///
///     writer.element("entry") {
///       $0.element("title", text: title)
///       $0.empty("link", ("href", address))
///     }
public struct XMLWriter: ~Copyable {
  private var writer: HTMLWriter

  /// Begins with the XML declaration.
  public init(capacity: Int = 16 * 1024) {
    writer = HTMLWriter(capacity: capacity)
    writer.raw("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
  }

  public var bytes: [UInt8] { writer.bytes }

  /// An element with other elements inside.
  public mutating func element(
    _ name: StaticString, _ attributes: (StaticString, String)...,
    content: (inout XMLWriter) -> Void
  ) {
    open(name, attributes, ">\n")
    content(&self)
    close(name)
  }

  /// An element with a text inside.
  public mutating func element(
    _ name: StaticString, _ attributes: (StaticString, String)..., text: String
  ) {
    open(name, attributes, ">")
    writer.text(Self.characters(of: text))
    close(name)
  }

  /// An element without content.
  public mutating func empty(_ name: StaticString, _ attributes: (StaticString, String)...) {
    open(name, attributes, "/>\n")
  }

  private mutating func open(
    _ name: StaticString, _ attributes: [(StaticString, String)], _ end: StaticString
  ) {
    writer.raw("<")
    writer.raw(name)
    for (name, value) in attributes {
      writer.raw(" ")
      writer.raw(name)
      writer.raw("=\"")
      writer.attribute(Self.characters(of: value))
      writer.raw("\"")
    }
    writer.raw(end)
  }

  private mutating func close(_ name: StaticString) {
    writer.raw("</")
    writer.raw(name)
    writer.raw(">\n")
  }

  /// Without the characters that may not stand in XML, not even as a reference (XML 1.0 §2.2).
  static func characters(of text: String) -> String {
    func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D: true
      case 0..<0x20, 0xFFFE, 0xFFFF: false
      default: true
      }
    }
    guard !text.unicodeScalars.allSatisfy(isAllowed) else { return text }
    var kept = String.UnicodeScalarView()
    kept.append(contentsOf: text.unicodeScalars.filter(isAllowed))
    return String(kept)
  }
}
