import Quantities

/// Small multiples: the same chart for each of several groups, on one scale.
struct Panels {
  let panels: [(name: String, table: SeriesTable)]
  let context: DrawingContext

  private static let gap = 22.0

  func drawing() -> Canvas {
    let names =
      panels[0].table.series.count > 1
      ? panels[0].table.series.map { ($0.name, $0.colour) } : []
    let key = SeriesKey(names, width: context.width)
    let ends = panels.flatMap { panel in
      isStacked ? panel.table.stackedEnds : panel.table.ends
    }
    let columns = min(panels.count, context.isNarrow ? (areRows ? 1 : 2) : (areRows ? 2 : 3))
    let gutter = areRows ? 0 : self.gutter(ends)
    let width = (context.width - gutter - Self.gap * Double(columns - 1)) / Double(columns)
    let heights = panels.map { panel in
      areRows
        ? HorizontalBars(panel.table, width: width, context).height + 8
        : context.isNarrow ? 120 : 150
    }
    let title = TextStyle.name.lineHeight + 6
    var tops: [Double] = []
    var top = key.height
    for row in stride(from: 0, to: panels.count, by: columns) {
      let tallest = heights[row..<min(row + columns, panels.count)].max() ?? 0
      tops.append(top)
      top += tallest + title + 18
    }
    var canvas = Canvas(width: context.width, height: top - 12)
    key.draw(on: &canvas, top: 0)
    for (place, panel) in panels.enumerated() {
      let column = place % columns
      let left = gutter + Double(column) * (width + Self.gap)
      let top = tops[place / columns]
      canvas.place(
        PlacedText(
          TextLines.cut(panel.name, .name, width), at: Point(x: left, y: top + 13), .start, .name))
      draw(
        panel.table, ends, column: column,
        in: Rectangle(
          left: left, top: top + title, right: left + width, bottom: top + title + heights[place]),
        on: &canvas)
    }
    return canvas
  }

  /// The room of the numbers to the left of the first column.
  private func gutter(_ ends: [Rational]) -> Double {
    let height = context.isNarrow ? 120.0 : 150
    let withZero = context.specification.kind != .line || LineMarks.startsNearZero(ends)
    let steps = ValueAxis.steps(height: height)
    return ValueAxis(
      LinearScale(ends, withZero: withZero, steps: steps), unit: panels[0].table.unit, context
    ).gutter
  }

  private var isStacked: Bool {
    context.specification.kind == .area || context.specification.arrangement == .stacked
  }

  /// Names beneath upright bars have no room in a panel.
  private var areRows: Bool {
    guard context.specification.kind == .bar else { return false }
    if let direction = context.specification.direction { return direction == .horizontal }
    return panels.contains { $0.table.grain == nil }
  }

  private var span: CategoryAxis.Span? {
    let spans = panels.compactMap { CategoryAxis.span($0.table) }
    guard spans.count == panels.count, let first = spans.map(\.first).min(),
      let end = spans.map(\.end).max()
    else { return nil }
    return (first, end)
  }

  private func draw(
    _ table: SeriesTable, _ ends: [Rational], column: Int, in frame: Rectangle,
    on canvas: inout Canvas
  ) {
    if areRows {
      _ = HorizontalBars(table, width: frame.width, context)
        .draw(on: &canvas, in: frame, ends: ends)
    } else if context.specification.kind == .bar {
      var bars = VerticalBars(table, context)
      (bars.span, bars.ends, bars.withNumbers) = (span, ends, column == 0)
      _ = bars.draw(on: &canvas, in: frame)
    } else {
      var lines = LineMarks(table, context)
      (lines.span, lines.ends, lines.withNumbers) = (span, ends, column == 0)
      lines.withNames = false
      _ = lines.draw(on: &canvas, in: frame)
    }
  }
}
