import Quantities

/// Bars without gaps over an axis of numbers.
struct HistogramBars {
  let bins: HistogramBins
  let context: DrawingContext

  func draw(on canvas: inout Canvas) {
    let counts = bins.counts.map { Rational($0) }
    let scale = LinearScale(counts, withZero: true, steps: 5)
    let axis = ValueAxis(scale, unit: .count(""), context)
    let (left, right) = (axis.gutter, canvas.width - 14)
    let bottom = canvas.height - 24
    let placed = scale.placed(from: bottom, to: 8)
    axis.draw(on: &canvas, placed, left: left, right: right)
    let width = (right - left) / Double(max(bins.counts.count, 1))
    for (place, count) in bins.counts.enumerated() where count > 0 {
      let x = left + width * Double(place)
      canvas.draw(
        .rectangle(
          Rectangle(
            left: x + 0.5, top: placed.position(Rational(count)), right: x + width - 0.5,
            bottom: bottom)), .fill, colour: 1)
    }
    ValueAxis.drawZero(on: &canvas, placed, left: left, right: right)
    let texts = context.format.ticks(bins.edges, unit: bins.unit)
    let widest = texts.map { TextStyle.tick.width($0) }.max() ?? 0
    let step = max(1, Int(((widest + 12) / width).rounded(.up)))
    // Counted from zero, where zero is among the edges.
    let origin = (bins.edges.firstIndex(of: 0) ?? 0) % step
    for place in stride(from: origin, to: texts.count, by: step) {
      let x = left + width * Double(place)
      canvas.line(from: Point(x: x, y: bottom), to: Point(x: x, y: bottom + 5), .axis)
      let half = TextStyle.tick.width(texts[place]) / 2
      canvas.place(
        PlacedText(
          texts[place], at: Point(x: min(max(x, half), canvas.width - half), y: bottom + 18),
          .middle, .tick))
    }
  }
}
