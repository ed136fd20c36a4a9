import Quantities

/// Dots in rows, with pale bars for what a hedge allows. The axis need not begin at zero.
struct DotMarks {
  private let table: SeriesTable
  private let context: DrawingContext
  private let names: RowNames
  /// Where the marks begin.
  private let left: Double

  init(_ table: SeriesTable, _ context: DrawingContext) {
    self.table = table
    self.context = context
    names = RowNames(table, width: context.width, limit: 3)
    left = names.areAbove ? 8 : names.width + 16
  }

  private func rowHeight(_ place: Int) -> Double {
    let lines = names.height(place)
    return names.areAbove ? lines + 24 : max(lines + 10, table.categories.count > 20 ? 21 : 30)
  }

  private var hasNumbers: Bool { table.series.count == 1 && table.values.count <= 24 }

  private var keyHeight: Double { table.series.count > 1 ? key.height : 0 }

  private var key: SeriesKey {
    SeriesKey(table.series.map { ($0.name, $0.colour) }, width: context.width)
  }

  var height: Double {
    table.categories.indices.reduce(0) { $0 + rowHeight($1) } + keyHeight + 30
  }

  func draw(on canvas: inout Canvas) -> PlotPlaces {
    if table.series.count > 1 { key.draw(on: &canvas, top: 0) }
    let bottom = height - 26
    let scale = placedScale()
    let texts = context.format.ticks(scale.ticks, unit: table.unit)
    for (tick, text) in zip(scale.ticks, texts) {
      let x = scale.position(tick)
      if !names.areAbove {
        canvas.line(
          from: Point(x: x, y: keyHeight), to: Point(x: x, y: bottom), tick == 0 ? .axis : .grid)
      }
      let half = TextStyle.tick.width(text) / 2
      canvas.place(
        PlacedText(
          text, at: Point(x: min(max(x, half), canvas.width - half), y: bottom + 16), .middle,
          .tick))
    }
    var places = PlotPlaces(scale: scale, isHorizontal: true)
    var top = keyHeight
    for place in table.categories.indices {
      let height = rowHeight(place)
      let middle = names.areAbove ? top + names.height(place) + 10 : top + height / 2
      names.draw(place, on: &canvas, left: 0, top: top + 1, middle: middle)
      // Names that stand over their rows are not to be struck through.
      for tick in names.areAbove ? scale.ticks : [] {
        let x = scale.position(tick)
        canvas.line(
          from: Point(x: x, y: middle - 9), to: Point(x: x, y: middle + 9),
          tick == 0 ? .axis : .grid)
      }
      drawRow(place, at: middle, scale, on: &canvas, &places)
      top += height
    }
    return places
  }

  private func placedScale() -> LinearScale {
    let extents = table.values.map { Extent($0) }
    let values = table.ends
    let withZero =
      values.allSatisfy { !$0.isNegative }
      && (values.min() ?? 0) * 3 < (values.max() ?? 0)
    let scale = LinearScale(values, withZero: withZero, steps: context.isNarrow ? 3 : 6)
    let isOpenAbove = extents.contains { $0.high == nil }
    let isOpenBelow = extents.contains { $0.low == nil }
    let start = left + (isOpenBelow ? 40 : 0)
    let right = context.width - (isOpenAbove ? 70 : hasNumbers ? widestNumber / 2 + 6 : 8)
    var placed = scale.placed(from: start, to: right)
    if isOpenAbove { placed = placed.reaching(context.width - ArrowHead.length) }
    if isOpenBelow { placed = placed.reaching(below: left + ArrowHead.length) }
    return placed
  }

  private var widestNumber: Double {
    table.values.map { TextStyle.value.width(context.format.label($0)) }.max() ?? 0
  }

  private func drawRow(
    _ place: Int, at y: Double, _ scale: LinearScale, on canvas: inout Canvas,
    _ places: inout PlotPlaces
  ) {
    let extents = table.series.compactMap { series in
      series.values[place].map { (Extent($0), $0, series) }
    }
    let category = table.categories[place]
    // Behind all dots, so that none is tinted by the range of another.
    for (extent, _, series) in extents {
      RangeMark(
        extent: extent, scale: scale, middle: y, isHorizontal: true,
        colour: context.colour(series, category)
      ).draw(on: &canvas)
    }
    let xs = extents.map { scale.position($0.0.stated) }
    if extents.count > 1, let first = xs.min(), let last = xs.max() {
      canvas.line(from: Point(x: first, y: y), to: Point(x: last, y: y), .leader)
    }
    for (extent, quantity, series) in extents {
      let colour = context.colour(series, category)
      let x = scale.position(extent.stated)
      canvas.draw(.circle(Point(x: x, y: y), radius: 5.5), .fill, colour: colour)
      canvas.keepClear(of: Rectangle(left: x - 6, top: y - 6, right: x + 6, bottom: y + 6))
      places.add(Point(x: x, y: y - 6), at: place)
      guard hasNumbers else { continue }
      let text = context.format.label(quantity)
      let after = max(x + 10, 0)
      let end = extent.high.map(scale.position) ?? x
      let candidates = [
        PlacedText(text, at: Point(x: max(after, end + 8), y: y + 4.5), .start, .value),
        PlacedText(text, at: Point(x: after, y: y + 4.5), .start, .value),
        PlacedText(text, at: Point(x: x - 10, y: y + 4.5), .end, .value),
        PlacedText(text, at: Point(x: x, y: y - 9), .middle, .value),
      ]
      let edge = names.areAbove ? 0 : left - 10
      for candidate in candidates where candidate.frame.left > edge {
        if canvas.place(candidate, clearOfMarks: true) { break }
      }
    }
  }
}
