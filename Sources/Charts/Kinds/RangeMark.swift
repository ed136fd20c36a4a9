import Quantities

/// What a hedge allows, behind the dot of a number: a pale band as far as the number may be, with
/// an arrow where nothing bounds it.
struct RangeMark {
  let extent: Extent
  let scale: LinearScale
  /// The middle of the band across the axis.
  let middle: Double
  var isHorizontal = false
  let colour: Int
  /// Where the band ends along the axis on a side that nothing bounds; nil for the axis's own end.
  var openLow: Double?
  var openHigh: Double?

  func draw(on canvas: inout Canvas) {
    guard !extent.isPoint else { return }
    let half = isHorizontal ? 5.0 : 4
    let low = extent.low.map(scale.position) ?? openLow ?? scale.start
    let high = extent.high.map(scale.position) ?? openHigh ?? scale.end
    canvas.draw(
      .rectangle(
        Rectangle(
          along: low, high, across: (middle - half, middle + half), isHorizontal: isHorizontal)),
      .pale, colour: colour)
    for (end, bound, sign) in [(low, extent.low, -1.0), (high, extent.high, 1)] where bound == nil {
      let arrow = ArrowHead(
        end: end, sign: isHorizontal ? sign : -sign, middle: middle, half: half + 2,
        isHorizontal: isHorizontal)
      arrow.draw(on: &canvas, colour: colour)
    }
  }
}

/// The end of a mark on a side where nothing bounds its number.
struct ArrowHead {
  /// Where the mark ends along the axis of numbers, and the arrow begins.
  let end: Double
  /// 1 where it points to higher pixels, or -1.
  let sign: Double
  /// Across the axis: its middle, and from there to its corners.
  let middle: Double
  let half: Double
  let isHorizontal: Bool

  /// How long it is, in pixels.
  static let length = 9.0

  func draw(on canvas: inout Canvas, colour: Int) {
    let corners = [(0, -half), (sign * Self.length, 0), (0, half)].map { along, across in
      Point(along: end + along, across: middle + across, isHorizontal: isHorizontal)
    }
    canvas.draw(.polygon(corners), .fill, colour: colour)
  }
}
