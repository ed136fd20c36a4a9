/// A line of text at its place in a drawing.
struct PlacedText {
  enum Anchor {
    case start, middle, end
  }

  let text: String
  /// The place of the anchor on the baseline.
  let point: Point
  let anchor: Anchor
  let style: TextStyle
  /// The series in whose colour it is; nil for the colour of its style.
  let colour: Int?
  let frame: Rectangle

  init(
    _ text: String, at point: Point, _ anchor: Anchor = .start, _ style: TextStyle,
    colour: Int? = nil
  ) {
    self.text = text
    self.point = point
    self.anchor = anchor
    self.style = style
    self.colour = colour
    let width = style.width(text)
    let left =
      switch anchor {
      case .start: point.x
      case .middle: point.x - width / 2
      case .end: point.x - width
      }
    frame = Rectangle(
      left: left, top: point.y - 0.8 * style.size, right: left + width,
      bottom: point.y + 0.24 * style.size)
  }
}
