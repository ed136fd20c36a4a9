/// The name of an element that has no content: `<meta`.
public protocol VoidTag {
  /// The beginning of the start tag, without attributes.
  static var open: StaticString { get }
}

/// The name of an element with a beginning and an end: `<p` and `</p>`.
public protocol Tag: VoidTag {
  static var close: StaticString { get }
}

/// An element: `Div(class: "cards") { … }`.
///
/// There is one initialiser, attributes before content: a template reads like the page it makes,
/// and the type checker never has to choose.
public struct Element<Name, Content> {
  @usableFromInline let className: StaticString?
  @usableFromInline let id: String?
  @usableFromInline let attributes: [Attribute]
  @usableFromInline let content: Content
}

extension Element: HTML where Name: Tag, Content: HTML {
  @inlinable public init(
    class className: StaticString? = nil, id: String? = nil, _ attributes: Attribute...,
    @HTMLBuilder content: () -> Content
  ) {
    self.className = className
    self.id = id
    self.attributes = attributes
    self.content = content()
  }

  @inlinable public func write(into writer: inout HTMLWriter) {
    writer.raw(Name.open)
    writer.attributes(class: className, id: id, attributes)
    content.write(into: &writer)
    writer.raw(Name.close)
  }
}

/// A link. It is a type of its own because it cannot be without an address.
public struct A<Content> {
  @usableFromInline let url: SafeURL
  @usableFromInline let className: StaticString?
  @usableFromInline let id: String?
  @usableFromInline let attributes: [Attribute]
  @usableFromInline let content: Content
}

extension A: HTML where Content: HTML {
  @inlinable public init(
    href url: SafeURL, class className: StaticString? = nil, id: String? = nil,
    _ attributes: Attribute..., @HTMLBuilder content: () -> Content
  ) {
    self.url = url
    self.className = className
    self.id = id
    self.attributes = attributes
    self.content = content()
  }

  @inlinable public func write(into writer: inout HTMLWriter) {
    writer.raw("<a href=\"")
    url.write(into: &writer)
    writer.raw("\"")
    writer.attributes(class: className, id: id, attributes)
    content.write(into: &writer)
    writer.raw("</a>")
  }
}

/// An element without content or end: `Meta(…)`.
public struct VoidElement<Name> {
  @usableFromInline let attributes: [Attribute]
}

extension VoidElement: HTML where Name: VoidTag {
  @inlinable public init(_ attributes: Attribute...) { self.attributes = attributes }

  @inlinable public func write(into writer: inout HTMLWriter) {
    writer.raw(Name.open)
    writer.attributes(class: nil, id: nil, attributes)
  }
}

extension HTMLWriter {
  /// The attributes of a start tag and its `>`, in as few appends as may be: they are what a page
  /// of elements spends its time on.
  @inlinable mutating func attributes(
    class className: StaticString?, id: String?, _ attributes: [Attribute]
  ) {
    if let className {
      raw(" class=\"")
      raw(className)
      raw(id == nil && attributes.isEmpty ? "\">" : "\"")
    }
    if let id {
      raw(" id=\"")
      attribute(id)
      raw(attributes.isEmpty ? "\">" : "\"")
    }
    if attributes.isEmpty {
      if className == nil && id == nil { raw(">") }
      return
    }
    for attribute in attributes { self.attribute(attribute) }
    raw(">")
  }
}
