import Quantities

/// The axis of categories or of time beneath an upright chart.
struct CategoryAxis {
  /// The middle of each category.
  let positions: [Double]
  /// The room that the marks of one category have.
  let band: Double
  private var labels: [(x: Double, lines: [String])] = []
  private var marks: [TimeScale.Mark] = []
  /// Where one step of time ends and the next begins.
  private var boundaries: [Double] = []
  /// Whether every category has its whole name.
  private(set) var isComplete = true

  /// The stretch of time that several panels share; nil where a table's own will do.
  typealias Span = (first: CalendarDay, end: CalendarDay)

  static func span(_ table: SeriesTable) -> Span? {
    let periods = table.categories.compactMap(\.period)
    guard table.categories.count == periods.count,
      let first = periods.compactMap(\.firstDay).min(),
      let last = periods.compactMap(\.lastDay).max()
    else { return nil }
    return (first, last.advanced(by: 1))
  }

  /// - Parameter isBanded: bars need time in equal steps, points take any.
  init(
    _ table: SeriesTable, left: Double, right: Double, span: Span? = nil, isBanded: Bool,
    _ context: DrawingContext
  ) {
    let isTime =
      isBanded
      ? table.grain != nil && !table.stepsAreChosen
      : !table.categories.contains { $0.period == nil }
    if isTime, let span = span ?? Self.span(table) {
      let scale = TimeScale(first: span.first, end: span.end, left: left, right: right)
      positions = table.categories.map { scale.position($0.period?.middle ?? 0) }
      let shortest =
        table.categories.compactMap { category -> Int? in
          guard let first = category.period?.firstDay, let last = category.period?.lastDay else {
            return nil
          }
          return last.number - first.number + 1
        }.min() ?? 1
      band = Double(shortest) * scale.pixelsPerDay
      let days =
        isBanded && table.grain == .day ? table.categories.compactMap(\.period?.firstDay) : []
      marks =
        (days.isEmpty ? nil : scale.marks(of: days, words: context.times, style: .tick))
        ?? scale.marks(grain: table.grain ?? .day, words: context.times, style: .tick)
      for mark in marks {
        if mark.end - mark.start > 2 * band || !isBanded { boundaries.append(mark.start) }
      }
      boundaries = boundaries.filter { $0 > left + 1 && $0 < right - 1 }
      return
    }
    let band = (right - left) / Double(max(table.categories.count, 1))
    self.band = band
    positions = table.categories.indices.map { left + band * (Double($0) + 0.5) }
    placeNames(table.categories.map(\.label), band)
  }

  private mutating func placeNames(_ names: [String], _ band: Double) {
    let wrapped = names.map { TextLines($0, style: .tick, width: band - 6, limit: 3) }
    if wrapped.allSatisfy(\.isWhole) {
      for (place, lines) in wrapped.enumerated() { labels.append((positions[place], lines.lines)) }
      return
    }
    // Every so many names on one line; a name longer than three steps is cut.
    isComplete = false
    let widest = min(names.map { TextStyle.tick.width($0) }.max() ?? 0, 120)
    let step = max(1, Int(((widest + 10) / band).rounded(.up)))
    for place in stride(from: 0, to: names.count, by: step) {
      let name = TextLines.cut(names[place], .tick, band * Double(step) - 6)
      labels.append((positions[place], [name]))
    }
  }

  /// The room beneath the marks.
  var height: Double {
    let lines =
      marks.isEmpty
      ? labels.map(\.lines.count).max() ?? 0 : marks.contains { $0.context != nil } ? 2 : 1
    return 6 + TextStyle.tick.lineHeight * Double(lines)
  }

  func draw(on canvas: inout Canvas, top: Double) {
    for x in boundaries {
      canvas.line(from: Point(x: x, y: top), to: Point(x: x, y: top + 5), .axis)
    }
    for mark in marks {
      for text in mark.texts(top: top + 16, width: canvas.width, style: .tick) {
        canvas.place(text)
      }
    }
    for label in labels {
      for (line, text) in label.lines.enumerated() {
        let y = top + 16 + Double(line) * TextStyle.tick.lineHeight
        let half = TextStyle.tick.width(text) / 2
        let x = min(max(label.x, half), canvas.width - half)
        canvas.place(PlacedText(text, at: Point(x: x, y: y), .middle, .tick))
      }
    }
  }
}
