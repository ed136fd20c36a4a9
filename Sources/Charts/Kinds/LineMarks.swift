import Quantities

/// Lines through numbers in the order of time or of categories. Where a number is missing, the
/// line has a gap.
struct LineMarks {
  let table: SeriesTable
  let context: DrawingContext
  var span: CategoryAxis.Span?
  var ends: [Rational]?
  var withNumbers = true
  /// Panels bear their series' name as a title.
  var withNames = true
  /// Room above the marks for notes.
  var headroom = 0.0

  init(_ table: SeriesTable, _ context: DrawingContext) {
    self.table = table
    self.context = context
  }

  private var isArea: Bool { context.specification.kind == .area }

  func draw(on canvas: inout Canvas, in frame: Rectangle) -> PlotPlaces {
    let values = ends ?? (isArea ? table.stackedEnds : table.ends)
    let steps = ValueAxis.steps(height: frame.height)
    let withZero = isArea || Self.startsNearZero(values)
    let scale = LinearScale(values, withZero: withZero, steps: steps)
    let numbers = ValueAxis(scale, unit: table.unit, context)
    let left = frame.left + (withNames ? numbers.gutter : 0)
    var names = withNames && table.series.count > 1 ? table.series.map(\.name) : []
    let widest = names.map { TextStyle.name.width($0) }.max() ?? 0
    var top = frame.top
    let axisHeight = CategoryAxis(
      table, left: left, right: frame.right, span: span, isBanded: false, context
    ).height
    let bottom = frame.bottom - axisHeight
    var gutter = names.isEmpty ? 0 : widest + 10
    let needed = Double(names.count) * TextStyle.name.lineHeight
    if gutter > frame.width * 0.3 || needed > (bottom - top - 8) {
      // No room at the lines' ends: the names go into a key.
      let key = SeriesKey(
        table.series.map { ($0.name, $0.colour) }, width: frame.width)
      key.draw(on: &canvas, top: top)
      top += key.height
      (gutter, names) = (0, [])
    }
    top += headroom
    let right = frame.right - max(gutter, withNumbers && withNames ? 6 : 0)
    let axis = CategoryAxis(
      table, left: left, right: right, span: span, isBanded: false, context)
    let isOpen = table.values.contains { Extent($0).high == nil }
    let placed = scale.placed(from: bottom, to: top + (isOpen ? 20 : 8))
    numbers.draw(on: &canvas, placed, left: left, right: right, withNumbers: withNumbers)
    let places =
      isArea
      ? drawAreas(on: &canvas, placed, axis)
      : drawLines(on: &canvas, placed, axis, top: top + 10)
    ValueAxis.drawZero(on: &canvas, placed, left: left, right: right)
    axis.draw(on: &canvas, top: bottom)
    if !names.isEmpty {
      EndNames(entries: ends(placed, axis), x: right + 8, top: top, bottom: bottom)
        .draw(on: &canvas)
    } else if withNames, table.series.count == 1, table.values.count <= 400 {
      labelExtremes(on: &canvas, placed, axis)
    }
    return places
  }

  /// A line may leave zero out; where zero is near, leaving it out would only mislead.
  static func startsNearZero(_ values: [Rational]) -> Bool {
    guard let low = values.min(), let high = values.max(), !low.isNegative else { return false }
    return low * 2 < high
  }

  /// - Parameter top: where bands without an upper end run to.
  private func drawLines(
    on canvas: inout Canvas, _ scale: LinearScale, _ axis: CategoryAxis,
    top: Double
  ) -> PlotPlaces {
    var places = PlotPlaces(scale: scale)
    // Grey series lie beneath those that stand out.
    for series in table.series.sorted(by: { $0.colour == 0 && $1.colour != 0 }) {
      var runs: [[Point]] = [[]]
      for (place, quantity) in series.values.enumerated() {
        guard let quantity else {
          if runs.last?.isEmpty == false { runs.append([]) }
          continue
        }
        let extent = Extent(quantity)
        let point = Point(x: axis.positions[place], y: scale.position(extent.stated))
        runs[runs.count - 1].append(point)
        places.add(point, at: place)
        if !extent.isPoint {
          RangeMark(
            extent: extent, scale: scale, middle: point.x, colour: series.colour,
            openLow: scale.start - 2, openHigh: top
          ).draw(on: &canvas)
          canvas.draw(.circle(point, radius: 3.5), .fill, colour: series.colour)
        }
      }
      for run in runs where run.count == 1 {
        canvas.draw(.circle(run[0], radius: 3.5), .fill, colour: series.colour)
      }
      canvas.draw(.lines(runs.filter { $0.count > 1 }), .line, colour: series.colour)
      for run in runs { keepClear(of: run, on: &canvas) }
      // Few points are shown as such: between them nothing was measured.
      if series.values.count <= 16, table.series.count == 1 {
        for point in runs.joined() {
          canvas.draw(.circle(point, radius: 3.2), .fill, colour: series.colour)
        }
      }
    }
    return places
  }

  private func keepClear(of run: [Point], on canvas: inout Canvas) {
    for (a, b) in zip(run, run.dropFirst()) {
      // A slanted piece is covered by boxes along it, fine enough for words.
      let pieces = run.count > 100 ? 1 : max(1, min(12, Int(abs(b.y - a.y) / 8)))
      for piece in 0..<pieces {
        let from = Double(piece) / Double(pieces)
        let to = Double(piece + 1) / Double(pieces)
        let ys = (a.y + (b.y - a.y) * from, a.y + (b.y - a.y) * to)
        canvas.keepClear(
          of: Rectangle(
            left: a.x + (b.x - a.x) * from, top: min(ys.0, ys.1) - 1,
            right: a.x + (b.x - a.x) * to, bottom: max(ys.0, ys.1) + 1))
      }
    }
  }

  private func drawAreas(
    on canvas: inout Canvas, _ scale: LinearScale, _ axis: CategoryAxis
  ) -> PlotPlaces {
    var places = PlotPlaces(scale: scale)
    var floors = table.categories.map { _ in Rational.zero }
    for series in table.series {
      var run: [(place: Int, low: Rational, high: Rational)] = []
      func close(on canvas: inout Canvas) {
        defer { run = [] }
        guard !run.isEmpty else { return }
        let upper = run.map { Point(x: axis.positions[$0.place], y: scale.position($0.high)) }
        let lower = run.map { Point(x: axis.positions[$0.place], y: scale.position($0.low)) }
        if run.count == 1 {
          canvas.line(from: upper[0], to: lower[0], .line, colour: series.colour)
        } else {
          canvas.draw(.polygon(upper + lower.reversed()), .fill, colour: series.colour)
        }
      }
      for (place, quantity) in series.values.enumerated() {
        guard let quantity else {
          close(on: &canvas)
          continue
        }
        let extent = Extent(quantity)
        let top = floors[place] + extent.stated
        run.append((place, floors[place], top))
        floors[place] = top
        let point = Point(x: axis.positions[place], y: scale.position(top))
        places.add(point, at: place)
        canvas.keepClear(
          of: Rectangle(
            left: point.x - axis.band / 2, top: point.y, right: point.x + axis.band / 2,
            bottom: scale.start))
      }
      close(on: &canvas)
      for (place, quantity) in series.values.enumerated() {
        guard let quantity else { continue }
        RangeMark(
          extent: Extent(quantity), scale: scale, middle: axis.positions[place],
          colour: series.colour, openLow: scale.start - 2
        ).draw(on: &canvas)
      }
    }
    return places
  }

  /// Where each series ends, for its name.
  private func ends(_ scale: LinearScale, _ axis: CategoryAxis) -> [EndNames.Entry] {
    var floor = Rational.zero
    return table.series.compactMap { series in
      guard let place = series.values.lastIndex(where: { $0 != nil }),
        let quantity = series.values[place]
      else { return nil }
      var value = Extent(quantity).stated
      if isArea {
        (floor, value) = (floor + value, floor + value / 2)
      }
      return EndNames.Entry(
        text: series.name, y: scale.position(value), colour: series.colour,
        from: Point(x: axis.positions[place], y: scale.position(value)))
    }
  }

  /// The number at the peak and at the end of a lone line.
  private func labelExtremes(
    on canvas: inout Canvas, _ scale: LinearScale, _ axis: CategoryAxis
  ) {
    guard let series = table.series.first else { return }
    let known = series.values.indices.filter { series.values[$0] != nil }
    func stated(_ place: Int) -> Rational { series.values[place].map { Extent($0).stated } ?? 0 }
    guard let last = known.last,
      let peak = known.max(by: { (stated($0), -$0) < (stated($1), -$1) })
    else { return }
    for place in last == peak ? [last] : [peak, last] {
      guard let quantity = series.values[place] else { continue }
      let point = Point(x: axis.positions[place], y: scale.position(stated(place)))
      let text = context.format.label(quantity)
      let half = TextStyle.value.width(text) / 2
      let x = min(max(point.x, half), canvas.width - half)
      for y in [point.y - 9, point.y + 19] {
        let label = PlacedText(text, at: Point(x: x, y: y), .middle, .value)
        if canvas.place(label, clearOfMarks: true) { break }
      }
    }
  }
}
