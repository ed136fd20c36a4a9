import Quantities

/// Bars from left to right, one row for each category: names can be long.
struct HorizontalBars {
  let table: SeriesTable
  let context: DrawingContext
  let isStacked: Bool
  private let width: Double
  private let names: RowNames
  private let nameWidth: Double
  private let thickness: Double
  /// A number beside each bar says more than an axis, as long as there are few.
  private let hasNumbers: Bool
  private let widestNumber: Double
  private let haveSums: Bool
  private let haveGaps: Bool

  init(_ table: SeriesTable, width: Double, _ context: DrawingContext) {
    self.table = table
    self.context = context
    self.width = width
    isStacked = table.isStacked(context.specification)
    names = RowNames(table, width: width, limit: context.isNarrow ? 2 : 3)
    nameWidth = names.areAbove ? 0 : names.width + 12
    let bars = isStacked ? 1 : table.series.count
    let values = table.values
    thickness = bars > 1 ? 13 : table.categories.count > 20 ? 14 : 20
    let isNumbered =
      isStacked
      && StackedBar.areNumbered(
        table, length: (width - nameWidth) * 0.85, thickness: thickness, isHorizontal: true,
        context)
    let isLabelled = isStacked ? isNumbered : values.count <= 24
    haveSums = isStacked && StackedBar.haveSums(table)
    haveGaps = isStacked && StackedBar.haveGaps(table)
    let sums = table.categories.indices.map {
      StackedBar(table: table, place: $0, context: context, isHorizontal: true).sum
    }
    let numbers = isStacked ? haveSums ? sums.compactMap { $0 } : [] : values
    let labels = numbers.map { context.format.label($0) } + (haveGaps ? [LabelFormat.unknown] : [])
    widestNumber = isLabelled ? labels.map { TextStyle.value.width($0) }.max() ?? 0 : 0
    hasNumbers = isLabelled && widestNumber + 14 <= (width - nameWidth) * 0.45
  }

  private var barsHeight: Double {
    isStacked ? thickness : Double(table.series.count) * (thickness + 2) - 2
  }

  private func rowHeight(_ place: Int) -> Double {
    let lines = names.height(place)
    let gap = table.categories.count > 20 ? 6.0 : 11.0
    return (names.areAbove ? lines + barsHeight + 4 : max(lines, barsHeight)) + gap
  }

  private var rowsHeight: Double { table.categories.indices.reduce(0) { $0 + rowHeight($1) } }

  var height: Double { rowsHeight + (hasNumbers ? 4 : 26) }

  func draw(on canvas: inout Canvas, in frame: Rectangle, ends: [Rational]?) -> PlotPlaces {
    let values = ends ?? (isStacked ? table.stackedEnds : table.ends)
    let left = frame.left + nameWidth
    let scale = placedScale(values, left: left, right: frame.right)
    let bottom = frame.top + rowsHeight
    if !hasNumbers { drawAxis(on: &canvas, scale, top: frame.top, bottom: bottom) }
    var places = PlotPlaces(scale: scale, isHorizontal: true)
    var top = frame.top
    let zero = scale.position(scale.low > 0 ? scale.low : scale.high < 0 ? scale.high : 0)
    for place in table.categories.indices {
      // Names and bars have one middle, unless names stand over their bars.
      let nameHeight = names.height(place)
      let barTop =
        top + (names.areAbove ? nameHeight + 2 : max(0, (nameHeight - barsHeight) / 2))
      names.draw(
        place, on: &canvas, left: frame.left, top: top, middle: barTop + barsHeight / 2)
      let end = drawBars(place, top: barTop, scale, on: &canvas)
      if names.areAbove {
        canvas.line(
          from: Point(x: zero, y: barTop - 2), to: Point(x: zero, y: barTop + barsHeight + 2),
          .axis)
      }
      places.add(Point(x: end, y: barTop + barsHeight / 2), at: place)
      top += rowHeight(place)
    }
    if !names.areAbove {
      canvas.line(
        from: Point(x: zero, y: frame.top - 2), to: Point(x: zero, y: bottom - 4), .axis)
    }
    return places
  }

  /// The numbers at the bars' ends need room of their own.
  private func placedScale(_ values: [Rational], left: Double, right: Double) -> LinearScale {
    let extents = table.values.map { Extent($0) }
    let isOpenBelow = extents.contains { $0.low == nil }
    let isOpenAbove = extents.contains { $0.high == nil }
    var scale = LinearScale(
      values, withZero: true, steps: context.isNarrow ? 4 : 6, isRound: !hasNumbers)
    var (start, end) = (left, right)
    if hasNumbers {
      let room = widestNumber + 8
      if scale.high > 0 { end -= room }
      if scale.low < 0 { start += room }
      // An open bar runs on beyond the greatest number, so that it can be seen to.
      let beyond = max(widestNumber + 8, (right - left) * 0.2)
      if isOpenAbove { end = min(end, right - ArrowHead.length - beyond) }
    } else {
      let last = context.format.ticks(scale.ticks.suffix(1), unit: table.unit).first ?? ""
      end -= TextStyle.tick.width(last) / 2 + (haveGaps ? 10 : 0)
    }
    scale = scale.placed(from: start, to: end)
    if isOpenAbove { scale = scale.reaching(right - ArrowHead.length) }
    if isOpenBelow, scale.low < 0 { scale = scale.reaching(below: left + ArrowHead.length) }
    return scale
  }

  private func drawAxis(
    on canvas: inout Canvas, _ scale: LinearScale, top: Double, bottom: Double
  ) {
    let texts = context.format.ticks(scale.ticks, unit: table.unit)
    for (tick, text) in zip(scale.ticks, texts) {
      let x = scale.position(tick)
      // Names that stand over their bars are not to be struck through.
      let start = names.areAbove ? bottom - 4 : top - 2
      canvas.line(from: Point(x: x, y: start), to: Point(x: x, y: bottom), .grid)
      let half = TextStyle.tick.width(text) / 2
      let middle = min(max(x, half), canvas.width - half)
      canvas.place(PlacedText(text, at: Point(x: middle, y: bottom + 15), .middle, .tick))
    }
  }

  /// Where the row's marks end on the right.
  private func drawBars(
    _ place: Int, top: Double, _ scale: LinearScale, on canvas: inout Canvas
  ) -> Double {
    if isStacked {
      var bar = StackedBar(table: table, place: place, context: context, isHorizontal: true)
      bar.withNumbers = hasNumbers
      bar.withSum = hasNumbers && haveSums
      return bar.draw(on: &canvas, scale, sides: (top, top + thickness))
    }
    var end = scale.position(0)
    for (number, series) in table.series.enumerated() {
      let side = top + Double(number) * (thickness + 2)
      guard let quantity = series.values[place] else {
        // Not counted is not zero.
        guard series.isGap(place) else { continue }
        canvas.place(
          PlacedText(
            LabelFormat.unknown,
            at: Point(x: scale.position(0) + 6, y: side + thickness / 2 + 4.5), .start, .tick))
        continue
      }
      let extent = Extent(quantity)
      let mark = BarMark(
        extent: extent, scale: scale, sides: (side, side + thickness), isHorizontal: true,
        colour: context.colour(series, table.categories[place]))
      let ends = mark.draw(on: &canvas)
      end = max(end, ends.to)
      guard hasNumbers else { continue }
      let text = context.format.label(quantity)
      let baseline = side + thickness / 2 + 4.5
      let isBelow = extent.stated.isNegative
      let stated = scale.position(extent.stated)
      let outer = max(ends.from, ends.to)
      let candidates: [PlacedText] =
        isBelow
        ? [PlacedText(text, at: Point(x: min(ends.from, ends.to) - 6, y: baseline), .end, .value)]
        : [
          PlacedText(text, at: Point(x: outer + 6, y: baseline), .start, .value),
          PlacedText(text, at: Point(x: stated + 6, y: baseline), .start, .value),
          PlacedText(text, at: Point(x: stated - 6, y: baseline), .end, .value),
        ]
      // An open bar has no end that a number could stand at.
      let first = extent.high == nil && !isBelow ? 1 : 0
      for candidate in candidates[first...] where canvas.place(candidate, clearOfMarks: first == 1)
      {
        break
      }
    }
    return end
  }
}
