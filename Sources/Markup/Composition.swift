/// Nothing at all.
public struct EmptyHTML: HTML {
  @inlinable public init() {}
  @inlinable public func write(into writer: inout HTMLWriter) {}
}

/// The one or the other branch of an `if` or `switch`.
public enum EitherHTML<First, Second> {
  case first(First)
  case second(Second)
}

extension EitherHTML: HTML where First: HTML, Second: HTML {
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
public struct ForEach<Elements, Item, Content> {
  @usableFromInline let elements: Elements
  @usableFromInline let content: (Item) -> Content
}

extension ForEach: HTML where Elements: Sequence, Elements.Element == Item, Content: HTML {
  @inlinable public init(
    _ elements: Elements, @HTMLBuilder content: @escaping (Item) -> Content
  ) {
    self.elements = elements
    self.content = content
  }

  @inlinable public func write(into writer: inout HTMLWriter) {
    for element in elements { content(element).write(into: &writer) }
  }
}
