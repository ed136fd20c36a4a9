import Quantities

/// Events along an axis of time: as high as their numbers where they have some, and otherwise on
/// as many tiers as their names need.
struct TimelineMarks {
  let events: TimelineEvents
  let context: DrawingContext

  private static let labelWidth = 150.0

  /// Nil where the names do not fit beside their marks: then rows do.
  func drawing() -> Canvas? {
    guard !context.isNarrow, let span = events.span else { return nil }
    return events.hasNumbers ? stems(span) : tiers(span)
  }

  // MARK: With numbers

  private func stems(_ span: CategoryAxis.Span) -> Canvas? {
    var canvas = Canvas(width: context.width, height: 340)
    let quantities = events.events.compactMap(\.quantity)
    let scale = LinearScale(
      quantities.flatMap { Extent($0).ends }, withZero: true, steps: 5)
    let numbers = ValueAxis(scale, unit: events.unit ?? .count(""), context)
    let (left, right) = (numbers.gutter, context.width)
    let time = TimeScale(first: span.first, end: span.end, left: left, right: right)
    let bottom = canvas.height - 40
    let isOpen = quantities.contains { Extent($0).high == nil }
    let placed = scale.placed(from: bottom, to: isOpen ? 24 : 10)
    numbers.draw(on: &canvas, placed, left: left, right: right)
    drawTime(time, top: bottom, on: &canvas)
    for event in events.events {
      let x = time.position(event.period.middle ?? 0)
      guard let quantity = event.quantity else { continue }
      let extent = Extent(quantity)
      let y = placed.position(extent.stated)
      canvas.line(from: Point(x: x, y: bottom), to: Point(x: x, y: y), .line, colour: 1)
      canvas.draw(.circle(Point(x: x, y: y), radius: 5), .fill, colour: 1)
      RangeMark(
        extent: extent, scale: placed, middle: x, colour: 1, openLow: placed.start - 2,
        openHigh: placed.end - 8
      ).draw(on: &canvas)
      canvas.keepClear(of: Rectangle(left: x - 2, top: y, right: x + 2, bottom: bottom))
      canvas.keepClear(of: Rectangle(left: x - 6, top: y - 6, right: x + 6, bottom: y + 6))
    }
    ValueAxis.drawZero(on: &canvas, placed, left: left, right: right)
    canvas.keepClear(of: Rectangle(left: left, top: bottom - 1, right: right, bottom: bottom + 2))
    // The highest first: they have the least room to give.
    let order = events.events.sorted {
      ($0.quantity.map { Extent($0).stated } ?? 0) > ($1.quantity.map { Extent($0).stated } ?? 0)
    }
    let xs = events.events.map { time.position($0.period.middle ?? 0) }
    for event in order {
      let x = time.position(event.period.middle ?? 0)
      let y = event.quantity.map { placed.position(Extent($0).stated) } ?? bottom
      let point = Point(x: x, y: y)
      // The name stands on the side where the next event is further away.
      let after = xs.filter { $0 > x }.map { $0 - x }.min() ?? .infinity
      let before = xs.filter { $0 < x }.map { x - $0 }.min() ?? .infinity
      // A name on one line may fit where one on several does not.
      guard
        [Self.labelWidth, 240].contains(where: {
          name(event, at: point, axis: left, width: $0, startsRight: after >= before, on: &canvas)
        })
      else { return nil }
    }
    return canvas
  }

  private func name(
    _ event: TimelineEvents.Event, at point: Point, axis: Double, width: Double,
    startsRight: Bool, on canvas: inout Canvas
  ) -> Bool {
    let names = TextLines(event.name, style: .label, width: width, limit: 3)
    let number = event.quantity.map { context.format.label($0) }
    let lines =
      names.lines.map { ($0, TextStyle.label) }
      + [number].compactMap { $0 }.map {
        ($0, TextStyle.value)
      }
    let height = Double(lines.count) * TextStyle.label.lineHeight
    let right = (anchor: PlacedText.Anchor.start, dx: 10.0)
    let left = (anchor: PlacedText.Anchor.end, dx: -10.0)
    let beside = startsRight ? [right, left] : [left, right]
    var sides = beside.map { ($0.anchor, $0.dx, -height / 2) } + [(.middle, 0, -height - 9)]
    for dy in stride(from: 0.0, through: -height - 12, by: -4) {
      sides += beside.map { ($0.anchor, $0.dx, dy) }
    }
    sides.append((.middle, 0, -height - 26))
    for (anchor, dx, dy) in sides {
      let texts = lines.enumerated().map { place, line in
        PlacedText(
          line.0,
          at: Point(
            x: point.x + dx,
            y: point.y + dy + Double(place) * TextStyle.label.lineHeight + 12), anchor, line.1)
      }
      if texts.allSatisfy({ $0.frame.left > axis }), canvas.place(lines: texts, clearOfMarks: true)
      {
        return true
      }
    }
    return false
  }

  private func drawTime(_ time: TimeScale, top: Double, on canvas: inout Canvas) {
    let marks = time.marks(
      grain: events.events.contains { $0.period.firstDay != $0.period.lastDay } ? .month : .day,
      words: context.times, style: .tick)
    for mark in marks {
      if mark.start > time.left - 1, mark.start < time.right + 1 {
        canvas.line(
          from: Point(x: mark.start, y: top), to: Point(x: mark.start, y: top + 5), .axis)
      }
      for text in mark.texts(top: top + 17, width: canvas.width, style: .tick) {
        canvas.place(text)
      }
    }
  }

  // MARK: Without numbers

  private func tiers(_ span: CategoryAxis.Span) -> Canvas? {
    let width = context.width
    let time = TimeScale(
      first: span.first, end: span.end, left: 4, right: width - Self.labelWidth * 0.6)
    struct Label {
      let x: Double
      let lines: [(String, TextStyle)]
      let right: Double
      var tier = 0
    }
    var labels: [Label] = events.events.map { event in
      let x = time.position(event.period.middle ?? 0)
      let room = min(Self.labelWidth, width - x - 8)
      let names = TextLines(event.name, style: .label, width: room, limit: 4)
      let when = TextLines.cut(event.period.words(in: context.format.locale), .tick, room)
      let lines = [(when, TextStyle.tick)] + names.lines.map { ($0, TextStyle.label) }
      let widest = max(names.width, TextStyle.tick.width(when))
      return Label(x: x, lines: lines, right: x + widest + 10)
    }
    // From the right, so that no stem runs through a name: an event is higher than all that its
    // name would reach across.
    for place in labels.indices.reversed() {
      let label = labels[place]
      let crossed = labels[(place + 1)...].filter { $0.x - 6 < label.right && $0.x >= label.x }
      labels[place].tier = (crossed.map(\.tier).max() ?? -1) + 1
    }
    let tiers = (labels.map(\.tier).max() ?? 0) + 1
    guard tiers <= 7 else { return nil }
    // Each tier is as high as its longest name.
    var bottoms: [Double] = []
    var top = 14.0
    for tier in (0..<tiers).reversed() {
      let lines = labels.filter { $0.tier == tier }.map(\.lines.count).max() ?? 0
      top += Double(lines) * TextStyle.label.lineHeight + 8
      bottoms.insert(top, at: 0)
    }
    let axis = top + 12
    var canvas = Canvas(width: width, height: axis + 42)
    canvas.line(from: Point(x: 0, y: axis), to: Point(x: width, y: axis), .axis)
    for label in labels {
      let first = bottoms[label.tier] - Double(label.lines.count) * TextStyle.label.lineHeight
      canvas.line(
        from: Point(x: label.x, y: first - 8), to: Point(x: label.x, y: axis), .leader)
      canvas.draw(.circle(Point(x: label.x, y: axis), radius: 4.5), .fill, colour: 1)
      for (place, line) in label.lines.enumerated() {
        let y = first + Double(place) * TextStyle.label.lineHeight + 4
        guard canvas.place(PlacedText(line.0, at: Point(x: label.x + 6, y: y), .start, line.1))
        else { return nil }
      }
    }
    drawTime(time, top: axis, on: &canvas)
    return canvas
  }

  // MARK: In rows

  /// Dates to the left of a line, names to the right: a list that any column has room for.
  func rows() -> Canvas {
    if events.hasNumbers {
      let table = events.table(context.format.locale)
      let bars = HorizontalBars(table, width: context.width, context)
      var canvas = Canvas(width: context.width, height: bars.height)
      _ = bars.draw(
        on: &canvas,
        in: Rectangle(left: 0, top: 2, right: context.width, bottom: bars.height), ends: nil)
      return canvas
    }
    let dates = events.events.map { $0.period.words(in: context.format.locale) }
    let room = min(dates.map { TextStyle.tick.width($0) }.max() ?? 0, context.width * 0.36) + 4
    let x = room + 14
    let height = TextStyle.label.lineHeight
    let rows = zip(events.events, dates).map { event, date in
      (
        TextLines(date, style: .tick, width: room, limit: 3).lines,
        TextLines(event.name, style: .label, width: context.width - x - 16, limit: 6).lines
      )
    }
    let lines = rows.reduce(0) { $0 + max($1.0.count, $1.1.count, 1) }
    let total = Double(lines) * height + Double(rows.count) * 10 + 4
    var canvas = Canvas(width: context.width, height: total)
    canvas.line(from: Point(x: x, y: 2), to: Point(x: x, y: total - 2), .axis)
    var top = 4.0
    for (date, name) in rows {
      for (place, line) in date.enumerated() {
        let y = top + 12 + Double(place) * height
        canvas.place(PlacedText(line, at: Point(x: room, y: y), .end, .tick))
      }
      for (place, line) in name.enumerated() {
        let y = top + 12 + Double(place) * height
        canvas.place(PlacedText(line, at: Point(x: x + 14, y: y), .start, .label))
      }
      canvas.draw(.circle(Point(x: x, y: top + 8), radius: 4.5), .fill, colour: 1)
      top += Double(max(date.count, name.count, 1)) * height + 10
    }
    return canvas
  }
}
