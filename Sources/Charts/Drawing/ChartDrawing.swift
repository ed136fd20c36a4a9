import Quantities

/// Draws what a chart holds, for a wide or a narrow column.
struct ChartDrawing {
  let content: ChartContent
  let context: DrawingContext

  func canvas() -> Canvas {
    switch content {
    case .table(let table, let notes): return canvas(table, notes)
    case .panels(let panels): return Panels(panels: panels, context: context).drawing()
    case .events(let events):
      let marks = TimelineMarks(events: events, context: context)
      return marks.drawing() ?? marks.rows()
    case .bins(let bins):
      var canvas = Canvas(width: context.width, height: plotHeight)
      HistogramBars(bins: bins, context: context).draw(on: &canvas)
      return canvas
    }
  }

  private var plotHeight: Double { context.isNarrow ? 260 : 330 }

  private func canvas(_ table: SeriesTable, _ notes: [PlacedNote]) -> Canvas {
    var canvas: Canvas
    let places: PlotPlaces
    switch context.specification.kind {
    case .bar: (canvas, places) = bars(table, headroom: NotePlacement.headroom(notes))
    case .line, .area:
      canvas = Canvas(width: context.width, height: plotHeight + NotePlacement.headroom(notes))
      var lines = LineMarks(table, context)
      lines.headroom = NotePlacement.headroom(notes)
      places = lines.draw(on: &canvas, in: frame(canvas, top: 4))
    case .dot:
      let dots = DotMarks(table, context)
      canvas = Canvas(width: context.width, height: dots.height)
      places = dots.draw(on: &canvas)
    case .slope:
      let slope = SlopeLines(table: table, context: context)
      canvas = Canvas(width: context.width, height: slope.height)
      places = slope.draw(on: &canvas)
    case .timeline, .histogram: return Canvas(width: context.width, height: 0)
    }
    NotePlacement(notes: notes, table: table).draw(on: &canvas, places)
    return canvas
  }

  private func frame(_ canvas: Canvas, top: Double) -> Rectangle {
    Rectangle(left: 0, top: top, right: canvas.width, bottom: canvas.height)
  }

  private func bars(_ table: SeriesTable, headroom: Double) -> (Canvas, PlotPlaces) {
    let key = SeriesKey(
      table.series.count > 1 ? table.series.map { ($0.name, $0.colour) } : [],
      width: context.width)
    let isUpright =
      context.specification.direction.map { $0 == .vertical }
      ?? ((table.grain != nil || table.series.count > 1)
        && VerticalBars.fit(table, width: context.width, context))
    var canvas: Canvas
    let places: PlotPlaces
    if isUpright {
      canvas = Canvas(width: context.width, height: plotHeight + key.height + headroom)
      key.draw(on: &canvas, top: 0)
      places = VerticalBars(table, context).draw(
        on: &canvas, in: frame(canvas, top: key.height + headroom))
    } else {
      let bars = HorizontalBars(table, width: context.width, context)
      canvas = Canvas(width: context.width, height: bars.height + key.height + 4)
      key.draw(on: &canvas, top: 0)
      places = bars.draw(on: &canvas, in: frame(canvas, top: key.height + 2), ends: nil)
    }
    return (canvas, places)
  }
}
