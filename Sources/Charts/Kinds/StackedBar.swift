import Quantities

/// The parts of a whole on one bar, in the order of the series.
struct StackedBar {
  let table: SeriesTable
  let place: Int
  let context: DrawingContext
  let isHorizontal: Bool
  /// The parts bear their numbers, and the end of the bar bears their sum.
  var withNumbers = false
  var withSum = false

  /// Whether numbers in the parts say more than an axis: where most of them have room, and where
  /// they are more than a reader counts at a glance.
  ///
  /// - Parameters:
  ///   - length: of the axis, in pixels.
  ///   - thickness: of a bar.
  static func areNumbered(
    _ table: SeriesTable, length: Double, thickness: Double, isHorizontal: Bool,
    _ context: DrawingContext
  ) -> Bool {
    let ends = table.stackedEnds
    guard table.values.count <= 36, let low = ends.min(), let high = ends.max(), low < high,
      high > 10 || !table.values.allSatisfy({ Extent($0).stated.isInteger })
    else { return false }
    let span = (high - min(low, 0)).approximateDouble
    let parts = table.values.filter { Extent($0).stated != 0 }
    let fitting = parts.count { quantity in
      let length = Extent(quantity).stated.magnitude.approximateDouble / span * length
      let width = TextStyle.inside.width(context.format.label(quantity)) + 8
      return Extent(quantity).isPoint
        && (isHorizontal
          ? width <= length : width <= thickness && length >= TextStyle.inside.lineHeight)
    }
    return fitting * 4 >= parts.count * 3
  }

  /// Whether the sums differ: of shares they are all the whole.
  static func haveSums(_ table: SeriesTable) -> Bool {
    let ends = Set(table.stackedEnds)
    return ends.count > 2 && !ends.contains { $0 < 0 }
  }

  /// Whether a part is not known.
  private var hasGap: Bool { table.series.contains { $0.isGap(place) } }

  static func haveGaps(_ table: SeriesTable) -> Bool {
    table.series.contains { $0.values.indices.contains(where: $0.isGap) }
  }

  /// The sum of the parts; nil where one is not known.
  var sum: Quantity? {
    let parts = table.series.compactMap { $0.values[place] }.map { Extent($0) }
    guard parts.count == table.series.count, parts.allSatisfy(\.isPoint) else { return nil }
    let sum = parts.reduce(Rational.zero) { $0 + $1.stated }
    return Quantity(stated: sum, bounds: Bounds(point: sum), unit: table.unit)
  }

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
      if withNumbers, extent.isPoint, TextStyle.inside.width(text) + 8 <= area.width,
        area.height >= TextStyle.inside.lineHeight
      {
        let middle = Point(x: area.middle.x, y: area.middle.y + 4)
        canvas.place(PlacedText(text, at: middle, .middle, .inside))
      }
    }
    let end = scale.position(above)
    if withSum, let sum {
      place(context.format.label(sum), .value, at: end, sides, on: &canvas)
    } else if hasGap, isHorizontal || sides.to - sides.from >= 9 {
      // The bar is no whole, and must not pass for one.
      place(LabelFormat.unknown, .tick, at: end, sides, on: &canvas)
    }
    return end
  }

  /// Beyond the end of the bar, where its sum stands.
  private func place(
    _ text: String, _ style: TextStyle, at end: Double, _ sides: (from: Double, to: Double),
    on canvas: inout Canvas
  ) {
    let middle = (sides.from + sides.to) / 2
    canvas.place(
      isHorizontal
        ? PlacedText(text, at: Point(x: end + 6, y: middle + 4.5), .start, style)
        : PlacedText(text, at: Point(x: middle, y: end - 6), .middle, style))
  }

  private func corner(_ along: Double, _ across: Double) -> Point {
    Point(along: along, across: across, isHorizontal: isHorizontal)
  }

  private func rectangle(
    _ a: Double, _ b: Double, _ sides: (from: Double, to: Double)
  ) -> Rectangle {
    Rectangle(along: a, b, across: sides, isHorizontal: isHorizontal)
  }
}
