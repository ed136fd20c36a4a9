/// A drawing in the making. No text is ever placed over another or out of the frame.
struct Canvas {
  let width: Double
  var height: Double
  private(set) var shapes: [Shape] = []
  private(set) var texts: [PlacedText] = []
  /// Marks that words beside them keep clear of.
  private var marks: [Rectangle] = []

  init(width: Double, height: Double) {
    self.width = width
    self.height = height
  }

  /// With a hair's breadth more, since sums of fractions are not exact.
  private var frame: Rectangle {
    Rectangle(left: 0, top: 0, right: width, bottom: height).grown(by: 0.01)
  }

  /// Places a text if there is room for it, and says whether there was.
  @discardableResult
  mutating func place(_ text: PlacedText, clearOfMarks: Bool = false) -> Bool {
    guard hasRoom(for: text, clearOfMarks: clearOfMarks) else { return false }
    texts.append(text)
    return true
  }

  func hasRoom(for text: PlacedText, clearOfMarks: Bool = false) -> Bool {
    guard !text.text.isEmpty, frame.contains(text.frame),
      !texts.contains(where: { $0.frame.overlaps(text.frame) })
    else { return false }
    return !clearOfMarks || !marks.contains { $0.overlaps(text.frame) }
  }

  /// How far the words in an area are from a height; nil where there are none.
  func nearest(to y: Double, in area: Rectangle) -> Double? {
    texts.filter { $0.frame.overlaps(area) }
      .map { min(abs($0.frame.top - y), abs($0.frame.bottom - y)) }.min()
  }

  /// Whether neither words nor marks lie in an area.
  func isClear(_ area: Rectangle) -> Bool {
    !texts.contains { $0.frame.overlaps(area) } && !marks.contains { $0.overlaps(area) }
  }

  /// Places all lines of a text, or none.
  mutating func place(lines: [PlacedText], clearOfMarks: Bool = false) -> Bool {
    guard lines.allSatisfy({ hasRoom(for: $0, clearOfMarks: clearOfMarks) }) else { return false }
    texts += lines
    return true
  }

  mutating func keepClear(of mark: Rectangle) { marks.append(mark) }

  mutating func draw(_ outline: Shape.Outline, _ role: Shape.Role, colour: Int? = nil) {
    shapes.append(Shape(outline: outline, role: role, colour: colour))
  }

  mutating func line(from a: Point, to b: Point, _ role: Shape.Role, colour: Int? = nil) {
    draw(.lines([[a, b]]), role, colour: colour)
  }
}
