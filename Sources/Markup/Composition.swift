/// Nothing at all.
public struct EmptyHTML: HTML {
  @inlinable public init() {}
  @inlinable public func write(into writer: inout HTMLWriter) {}
}

/// The one or the other branch of an `if` or `switch`.
public enum EitherHTML<First: HTML, Second: HTML>: HTML {
  case first(First)
  case second(Second)

  @inlinable public func write(into writer: inout HTMLWriter) {
    switch self {
    case .first(let content): content.write(into: &writer)
    case .second(let content): content.write(into: &writer)
    }
  }
}

extension Optional: HTML where Wrapped: HTML {
  @inlinable public func write(into writer: inout HTMLWriter) {
    if let self { self.write(into: &writer) }
  }
}

/// A loop: the content of each element, written when its turn comes.
public struct ForEach<Elements: Sequence, Content: HTML>: HTML {
  @usableFromInline let elements: Elements
  @usableFromInline let content: (Elements.Element) -> Content

  @inlinable public init(
    _ elements: Elements, @HTMLBuilder content: @escaping (Elements.Element) -> Content
  ) {
    self.elements = elements
    self.content = content
  }

  @inlinable public func write(into writer: inout HTMLWriter) {
    for element in elements { content(element).write(into: &writer) }
  }
}
