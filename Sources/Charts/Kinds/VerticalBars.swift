import Quantities

/// Bars from the bottom up: time, or few categories with short names.
struct VerticalBars {
  let table: SeriesTable
  let context: DrawingContext
  let isStacked: Bool
  /// The stretch of time and the numbers that several panels share.
  var span: CategoryAxis.Span?
  var ends: [Rational]?
  var withNumbers = true

  init(_ table: SeriesTable, _ context: DrawingContext) {
    self.table = table
    self.context = context
    isStacked = table.isStacked(context.specification)
  }

  /// Whether every category can be named beneath its bars.
  static func fit(_ table: SeriesTable, width: Double, _ context: DrawingContext) -> Bool {
    let axis = CategoryAxis(table, left: 60, right: width, isBanded: true, context)
    return axis.isComplete && axis.band >= (table.series.count > 1 ? 14 : 5)
  }

  func draw(on canvas: inout Canvas, in frame: Rectangle) -> PlotPlaces {
    let values = ends ?? (isStacked ? table.stackedEnds : table.ends)
    let steps = ValueAxis.steps(height: frame.height)
    // Numbers at the bars' ends take the place of the axis where all of them fit.
    let plain = CategoryAxis(
      table, left: frame.left, right: frame.right, span: span, isBanded: true, context)
    let isNumbered =
      isStacked && ends == nil
      && StackedBar.areNumbered(
        table, length: frame.height - 60, thickness: min(plain.band * 0.7, 64),
        isHorizontal: false, context)
    let labelled = isNumbered || hasNumbers(plain)
    let scale = LinearScale(values, withZero: true, steps: steps, isRound: !labelled)
    let numbers = ValueAxis(scale, unit: table.unit, context)
    // A panel's frame has its numbers outside.
    let left = labelled || ends != nil ? frame.left : frame.left + numbers.gutter
    let axis =
      labelled
      ? plain
      : CategoryAxis(
        table, left: left, right: frame.right, span: span, isBanded: true, context)
    let bottom = frame.bottom - axis.height
    let hasTexts = labelled || (isStacked && StackedBar.haveGaps(table))
    var placed = scale.placed(
      from: bottom - (labelled && scale.low < 0 ? 20 : 0), to: frame.top + (hasTexts ? 22 : 8))
    if table.values.contains(where: { Extent($0).high == nil }) {
      placed = placed.placed(from: placed.start, to: frame.top + 34).reaching(
        frame.top + ArrowHead.length + 1)
    }
    if !labelled {
      numbers.draw(
        on: &canvas, placed, left: left, right: frame.right, withNumbers: withNumbers)
    }
    let places = drawBars(on: &canvas, placed, axis, labelled: labelled)
    ValueAxis.drawZero(on: &canvas, placed, left: left, right: frame.right)
    axis.draw(on: &canvas, top: bottom)
    return places
  }

  private func hasNumbers(_ axis: CategoryAxis) -> Bool {
    guard !isStacked, ends == nil, table.values.count <= 24 else { return false }
    let room = axis.band / Double(table.series.count) - 4
    return table.values.allSatisfy { TextStyle.value.width(context.format.label($0)) <= room }
  }

  private func drawBars(
    on canvas: inout Canvas, _ scale: LinearScale, _ axis: CategoryAxis, labelled: Bool
  ) -> PlotPlaces {
    var places = PlotPlaces(scale: scale)
    let bars = isStacked ? 1 : table.series.count
    let group = min(axis.band * (axis.band < 12 ? 0.8 : 0.7), Double(bars) * 64)
    let thickness = group / Double(bars)
    let haveSums = isStacked && labelled && StackedBar.haveSums(table)
    for place in table.categories.indices {
      let middle = axis.positions[place]
      let start = middle - group / 2
      if isStacked {
        var bar = StackedBar(table: table, place: place, context: context, isHorizontal: false)
        bar.withNumbers = labelled
        bar.withSum = haveSums
        let end = bar.draw(on: &canvas, scale, sides: (start, start + group))
        places.add(Point(x: middle, y: end), at: place)
        continue
      }
      for (number, series) in table.series.enumerated() {
        let side = start + Double(number) * thickness
        guard let quantity = series.values[place] else {
          // Not counted is not zero.
          if thickness >= 9, series.isGap(place) {
            canvas.place(
              PlacedText(
                LabelFormat.unknown, at: Point(x: side + thickness / 2, y: scale.position(0) - 5),
                .middle, .tick))
          }
          continue
        }
        let gap = bars > 1 && thickness > 6 ? 1.0 : 0
        let mark = BarMark(
          extent: Extent(quantity), scale: scale, sides: (side + gap, side + thickness - gap),
          isHorizontal: false, colour: context.colour(series, table.categories[place]))
        let ends = mark.draw(on: &canvas)
        let top = min(ends.from, ends.to)
        places.add(Point(x: middle, y: top), at: place)
        guard labelled else { continue }
        let isBelow = mark.extent.stated.isNegative
        let text = context.format.label(quantity)
        let centre = side + thickness / 2
        let stated = scale.position(mark.extent.stated)
        let y =
          isBelow
          ? max(ends.from, ends.to) + 15 : mark.extent.high == nil ? stated - 6 : top - 6
        canvas.place(PlacedText(text, at: Point(x: centre, y: y), .middle, .value))
      }
    }
    return places
  }
}
