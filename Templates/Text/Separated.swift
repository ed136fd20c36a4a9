import Markup

/// A loop with something between its elements: `a, b, c`.
struct Separated<Element, Content> {
  let elements: [Element]
  let separator: String
  let content: (Element) -> Content
}

extension Separated: HTML where Content: HTML {
  init(
    _ elements: [Element], by separator: String,
    @HTMLBuilder content: @escaping (Element) -> Content
  ) {
    self.elements = elements
    self.separator = separator
    self.content = content
  }

  func write(into writer: inout HTMLWriter) {
    var isFirst = true
    for element in elements {
      if !isFirst { writer.text(separator) }
      isFirst = false
      content(element).write(into: &writer)
    }
  }
}
