import Quantities

/// What changed between two points in time, one line for each series.
struct SlopeLines {
  let table: SeriesTable
  let context: DrawingContext

  var height: Double {
    min(max(Double(table.series.count) * 26 + 60, 240), 560)
  }

  func draw(on canvas: inout Canvas) -> PlotPlaces {
    let format = context.format
    let width = canvas.width
    func number(_ series: SeriesTable.Series, _ place: Int) -> String? {
      series.values[place].map { format.label($0) }
    }
    let befores = table.series.map { number($0, 0) ?? "" }
    let leftGutter = (befores.map { TextStyle.name.width($0) }.max() ?? 0) + 12
    let room = width * (context.isNarrow ? 0.48 : 0.42)
    let afters = table.series.map { series -> String in
      let number = number(series, 1).map { "\($0) " } ?? ""
      let name = table.series.count > 1 ? series.name : ""
      return TextLines.cut(number + name, .name, room)
    }
    let rightGutter = (afters.map { TextStyle.name.width($0) }.max() ?? 0) + 12
    let spare = context.isNarrow ? 0 : max(0, width - leftGutter - rightGutter - 420) / 2
    let (left, right) = (leftGutter + spare, width - rightGutter - spare)
    let (top, bottom) = (34.0, canvas.height - 10)
    let ends = table.ends
    let scale = LinearScale(ends, withZero: false, steps: 4, isRound: false)
      .placed(from: bottom - 8, to: top + 8)
    for (place, x) in [(0, left), (1, right)] {
      canvas.line(from: Point(x: x, y: top - 6), to: Point(x: x, y: bottom + 4), .grid)
      let text = table.categories[place].label
      let half = TextStyle.label.width(text) / 2
      canvas.place(
        PlacedText(
          text, at: Point(x: min(max(x, half), width - half), y: 15), .middle, .label))
    }
    var places = PlotPlaces(scale: scale)
    var entries: [[EndNames.Entry]] = [[], []]
    for (number, series) in table.series.enumerated() {
      var points: [Point] = []
      for (place, x) in [(0, left), (1, right)] {
        guard let quantity = series.values[place] else { continue }
        let extent = Extent(quantity)
        let point = Point(x: x, y: scale.position(extent.stated))
        points.append(point)
        places.add(point, at: place)
        RangeMark(
          extent: extent, scale: scale, middle: x, colour: series.colour,
          openLow: scale.start + 6, openHigh: scale.end - 6
        ).draw(on: &canvas)
        canvas.draw(.circle(point, radius: 4.5), .fill, colour: series.colour)
        entries[place].append(
          EndNames.Entry(
            text: place == 0 ? befores[number] : afters[number], y: point.y,
            colour: series.colour, from: point))
      }
      if points.count == 2 { canvas.draw(.lines([points]), .line, colour: series.colour) }
    }
    EndNames(entries: entries[0], x: left - 10, top: top, bottom: bottom, isBefore: true)
      .draw(on: &canvas)
    EndNames(entries: entries[1], x: right + 10, top: top, bottom: bottom).draw(on: &canvas)
    return places
  }
}
