/// An attribute beyond `class` and `id`. Its value's type decides how it is escaped.
public struct Attribute {
  @usableFromInline enum Value {
    case none
    case fixed(StaticString)
    case text(String)
    case number(Int)
    case url(SafeURL)
  }

  @usableFromInline let name: StaticString
  @usableFromInline let value: Value

  @inlinable init(_ name: StaticString, value: Value) {
    self.name = name
    self.value = value
  }

  /// An attribute whose value comes from content; never one that holds an address or a script.
  @inlinable public init(_ name: StaticString, _ value: String) {
    self.init(name, value: .text(value))
  }

  @inlinable public init(_ name: StaticString, _ value: Int) {
    self.init(name, value: .number(value))
  }

  /// An attribute that holds an address.
  @inlinable public init(_ name: StaticString, _ value: SafeURL) {
    self.init(name, value: .url(value))
  }

  /// A value known at compile time that needs no escaping.
  @inlinable public static func fixed(_ name: StaticString, _ value: StaticString) -> Attribute {
    Attribute(name, value: .fixed(value))
  }

  /// An attribute without a value: `open`.
  @inlinable public static func flag(_ name: StaticString) -> Attribute {
    Attribute(name, value: .none)
  }
}

extension Attribute {
  /// The accessible name where the content does not give one.
  @inlinable public static func label(_ text: String) -> Attribute {
    Attribute("aria-label", text)
  }
  /// The id of the element that names this one.
  @inlinable public static func labelled(by id: String) -> Attribute {
    Attribute("aria-labelledby", id)
  }
  /// Ornament that is not read aloud.
  @inlinable public static var ornament: Attribute { fixed("aria-hidden", "true") }
  @inlinable public static func role(_ name: StaticString) -> Attribute { fixed("role", name) }
  /// A hint that shows on hovering; never the only place of a piece of information.
  @inlinable public static func title(_ text: String) -> Attribute { Attribute("title", text) }
  @inlinable public static func language(_ tag: String) -> Attribute { Attribute("lang", tag) }
  @inlinable public static func scope(_ scope: StaticString) -> Attribute { fixed("scope", scope) }
}

extension HTMLWriter {
  @inlinable mutating func attribute(_ attribute: borrowing Attribute) {
    raw(" ")
    raw(attribute.name)
    if case .none = attribute.value { return }
    raw("=\"")
    switch attribute.value {
    case .none: break
    case .fixed(let value): raw(value)
    case .text(let value): self.attribute(value)
    case .number(let value): number(value)
    case .url(let value): value.write(into: &self)
    }
    raw("\"")
  }
}
