import Markup

/// Writes a drawing as an SVG element of a page.
struct DrawingWriter {
  let canvas: Canvas
  /// Unique in the page; every id in the drawing begins with it.
  let id: String
  let className: StaticString
  let name: String
  let description: String

  func write(into writer: inout HTMLWriter) {
    writer.raw("<svg class=\"chart-drawing ")
    writer.raw(className)
    writer.raw("\" ")
    writeHead(width: canvas.width, height: canvas.height, into: &writer)
    writeMarks(into: &writer)
    writer.raw("</svg>")
  }

  /// The end of the element's head, from its size on, and what a reader hears who does not see the
  /// drawing.
  func writeHead(width: Double, height: Double, into writer: inout HTMLWriter) {
    writer.raw("viewBox=\"0 0 ")
    writer.coordinate(width)
    writer.raw(" ")
    writer.coordinate(height)
    writer.raw("\" width=\"")
    writer.coordinate(width)
    writer.raw("\" height=\"")
    writer.coordinate(height)
    writer.raw("\" font-size=\"13\" role=\"img\" aria-labelledby=\"")
    writer.attribute(id)
    writer.raw("-title ")
    writer.attribute(id)
    writer.raw("-desc\"><title id=\"")
    writer.attribute(id)
    writer.raw("-title\">")
    writer.text(name)
    writer.raw("</title><desc id=\"")
    writer.attribute(id)
    writer.raw("-desc\">")
    writer.text(description)
    writer.raw("</desc>")
  }

  func writeMarks(into writer: inout HTMLWriter) {
    PrintPatterns(id: id, colours: patternColours).write(into: &writer)
    writeShapes(into: &writer)
    for text in canvas.texts { write(text, into: &writer) }
  }

  func writeShapes(into writer: inout HTMLWriter) {
    for shape in canvas.shapes { write(shape, into: &writer) }
  }

  /// The colours that paper has to tell apart.
  private var patternColours: [Int] {
    Set(canvas.shapes.compactMap { $0.role == .fill ? $0.colour : nil }).filter { $0 > 1 }.sorted()
  }

  // MARK: Shapes

  private func write(_ shape: Shape, into writer: inout HTMLWriter) {
    switch shape.outline {
    case .rectangle(let area):
      writer.raw("<rect")
      style(shape, into: &writer)
      number(" x=\"", area.left, into: &writer)
      number(" y=\"", area.top, into: &writer)
      number(" width=\"", max(area.width, 0.5), into: &writer)
      number(" height=\"", max(area.height, 0.5), into: &writer)
    case .circle(let point, let radius):
      writer.raw("<circle")
      style(shape, into: &writer)
      number(" cx=\"", point.x, into: &writer)
      number(" cy=\"", point.y, into: &writer)
      number(" r=\"", radius, into: &writer)
    case .lines(let runs):
      guard !runs.isEmpty else { return }
      writer.raw("<path")
      style(shape, into: &writer)
      writer.raw(" d=\"")
      for run in runs { path(run, into: &writer) }
      writer.raw("\"")
    case .polygon(let points):
      writer.raw("<path")
      style(shape, into: &writer)
      writer.raw(" d=\"")
      path(points, into: &writer)
      writer.raw("Z\"")
    }
    writer.raw("/>")
  }

  private func path(_ points: [Point], into writer: inout HTMLWriter) {
    for (place, point) in points.enumerated() {
      writer.raw(place == 0 ? "M" : place == 1 ? "L" : " ")
      writer.coordinate(point.x)
      writer.raw(" ")
      writer.coordinate(point.y)
    }
  }

  private func number(
    _ name: StaticString, _ value: Double, into writer: inout HTMLWriter
  ) {
    writer.raw(name)
    writer.coordinate(value)
    writer.raw("\"")
  }

  /// The classes, which the screen's colours follow, and what print falls back to.
  private func style(_ shape: Shape, into writer: inout HTMLWriter) {
    writer.raw(" class=\"")
    writer.raw(shape.role.className)
    if let colour = shape.colour { className(of: colour, into: &writer) }
    writer.raw("\"")
    switch (shape.role, shape.colour) {
    case (.fill, .some(let colour)) where colour > 1:
      writer.raw(" fill=\"url(#")
      writer.attribute(id)
      writer.raw("-p")
      writer.number(colour)
      writer.raw(")\"")
    case (.line, .some(let colour)) where colour > 1:
      writer.raw(" stroke-dasharray=\"")
      writer.raw(PrintPatterns.dashes(colour))
      writer.raw("\"")
    default: break
    }
  }

  private func className(of colour: Int, into writer: inout HTMLWriter) {
    writer.raw(" c")
    writer.number(colour)
  }

  // MARK: Texts

  private func write(_ text: PlacedText, into writer: inout HTMLWriter) {
    if let halo = text.style.haloClasses {
      writer.raw("<text class=\"")
      writer.raw(halo)
      writePlaced(text, into: &writer)
    }
    writer.raw("<text class=\"")
    writer.raw(text.style.className)
    if let colour = text.colour { className(of: colour, into: &writer) }
    writePlaced(text, into: &writer)
  }

  /// The rest of a text, from the end of its classes on.
  private func writePlaced(_ text: PlacedText, into writer: inout HTMLWriter) {
    writer.raw("\"")
    number(" x=\"", text.point.x, into: &writer)
    number(" y=\"", text.point.y, into: &writer)
    switch text.anchor {
    case .start: break
    case .middle: writer.raw(" text-anchor=\"middle\"")
    case .end: writer.raw(" text-anchor=\"end\"")
    }
    if text.style.size != 13 {
      writer.raw(" font-size=\"")
      writer.coordinate(text.style.size)
      writer.raw("\"")
    }
    writer.raw(">")
    writer.text(text.text)
    writer.raw("</text>")
  }
}
