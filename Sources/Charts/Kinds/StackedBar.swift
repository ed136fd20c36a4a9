import Quantities

/// The parts of a whole on one bar, in the order of the series.
struct StackedBar {
  let table: SeriesTable
  let place: Int
  let context: DrawingContext
  let isHorizontal: Bool

  /// The far end of the bar, along the axis.
  func draw(
    on canvas: inout Canvas, _ scale: LinearScale, sides: (from: Double, to: Double)
  ) -> Double {
    var (above, below) = (Rational.zero, Rational.zero)
    for series in table.series {
      guard let quantity = series.values[place] else { continue }
      let extent = Extent(quantity)
      let start = extent.stated.isNegative ? below : above
      let end = start + extent.stated
      if extent.stated.isNegative { below = end } else { above = end }
      let (a, b) = (scale.position(start), scale.position(end))
      let area = rectangle(a, b, sides)
      // A part whose number is hedged is pale from where it is no longer sure.
      if let low = extent.low, low < extent.stated || extent.high != extent.stated, !low.isNegative
      {
        let sure = scale.position(start + min(low, extent.stated))
        canvas.draw(.rectangle(rectangle(a, sure, sides)), .fill, colour: series.colour)
        canvas.draw(.rectangle(rectangle(sure, b, sides)), .pale, colour: series.colour)
        canvas.line(from: corner(b, sides.from), to: corner(b, sides.to), .mark)
      } else if extent.isPoint {
        canvas.draw(.rectangle(area), .fill, colour: series.colour)
      } else {
        canvas.draw(.rectangle(area), .pale, colour: series.colour)
        canvas.line(from: corner(b, sides.from), to: corner(b, sides.to), .mark)
      }
      canvas.keepClear(of: area)
      let text = context.format.label(quantity)
      if extent.isPoint, TextStyle.inside.width(text) + 8 <= area.width,
        area.height >= TextStyle.inside.lineHeight
      {
        let middle = Point(x: area.middle.x, y: area.middle.y + 4)
        canvas.place(PlacedText(text, at: middle, .middle, .inside))
      }
    }
    return scale.position(above)
  }

  private func corner(_ along: Double, _ across: Double) -> Point {
    isHorizontal ? Point(x: along, y: across) : Point(x: across, y: along)
  }

  private func rectangle(
    _ a: Double, _ b: Double, _ sides: (from: Double, to: Double)
  ) -> Rectangle {
    isHorizontal
      ? Rectangle(left: min(a, b), top: sides.from, right: max(a, b), bottom: sides.to)
      : Rectangle(left: sides.from, top: min(a, b), right: sides.to, bottom: max(a, b))
  }
}
