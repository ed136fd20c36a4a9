import Quantities

/// One bar: filled as far as the number is sure to reach, pale as far as it may, with an arrow
/// where nothing bounds it.
struct BarMark {
  let extent: Extent
  let scale: LinearScale
  /// The sides of the bar across the axis.
  let sides: (from: Double, to: Double)
  let isHorizontal: Bool
  let colour: Int

  /// Both ends of all that is drawn, along the axis.
  func draw(on canvas: inout Canvas) -> (from: Double, to: Double) {
    let zero = scale.position(scale.low > 0 ? scale.low : scale.high < 0 ? scale.high : 0)
    if extent.isPoint {
      let end = scale.position(extent.stated)
      fill(from: zero, to: end, .fill, on: &canvas)
      return (zero, end)
    }
    let low = extent.low.map(scale.position) ?? scale.start
    let high = extent.high.map(scale.position) ?? scale.end
    var (first, last) = (low, high)
    if let sure = extent.low, !sure.isNegative {
      fill(from: zero, to: low, .fill, on: &canvas)
      first = zero
    } else if let sure = extent.high, sure.isNegative || sure == 0 {
      fill(from: high, to: zero, .fill, on: &canvas)
      last = zero
    }
    fill(from: low, to: high, .pale, on: &canvas)
    if extent.low == nil {
      arrow(at: scale.start, pointing: scale.start < scale.end ? -1 : 1, on: &canvas)
    }
    if extent.high == nil {
      arrow(at: scale.end, pointing: scale.start < scale.end ? 1 : -1, on: &canvas)
    }
    let stated = scale.position(extent.stated)
    canvas.line(
      from: point(stated, sides.from - 2), to: point(stated, sides.to + 2), .mark)
    return (first, last)
  }

  private func point(_ along: Double, _ across: Double) -> Point {
    Point(along: along, across: across, isHorizontal: isHorizontal)
  }

  private func fill(
    from start: Double, to end: Double, _ role: Shape.Role, on canvas: inout Canvas
  ) {
    guard start != end else { return }
    let area = Rectangle(along: start, end, across: sides, isHorizontal: isHorizontal)
    canvas.draw(.rectangle(area), role, colour: colour)
    if role == .fill { canvas.keepClear(of: area) }
  }

  private func arrow(at end: Double, pointing sign: Double, on canvas: inout Canvas) {
    ArrowHead(
      end: end, sign: sign, middle: (sides.from + sides.to) / 2,
      half: min(abs(sides.to - sides.from) / 2 + 1, 18), isHorizontal: isHorizontal
    ).draw(on: &canvas, colour: colour)
  }
}
