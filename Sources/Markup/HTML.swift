/// Anything that can be written as HTML: an element, a text, a part of a page.
///
/// Values of this kind are generic structs, never existentials, so that a page is one type whose
/// writing the compiler sees through. A leaf that draws its own bytes implements `write` alone.
public protocol HTML {
  func write(into writer: inout HTMLWriter)
}

/// A part of a page that is made of other parts.
///
///     struct Standfirst: Component {
///       let text: String
///       var body: some HTML { P(class: "standfirst") { text } }
///     }
public protocol Component: HTML {
  associatedtype Body: HTML
  @HTMLBuilder var body: Body { get }
}

extension Component {
  @inlinable public func write(into writer: inout HTMLWriter) { body.write(into: &writer) }
}
