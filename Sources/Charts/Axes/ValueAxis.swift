import Quantities

/// The axis of numbers of an upright chart: thin lines across, and their numbers to the left.
struct ValueAxis {
  private let scale: LinearScale
  private let texts: [String]
  /// The room that the numbers need.
  let gutter: Double

  init(_ scale: LinearScale, unit: Unit, _ context: DrawingContext) {
    self.scale = scale
    texts = context.format.ticks(scale.ticks, unit: unit)
    gutter = (texts.map { TextStyle.tick.width($0) }.max() ?? 0) + 8
  }

  /// About how many steps an axis of some height has room for.
  static func steps(height: Double) -> Int { max(3, min(6, Int(height / 52))) }

  /// - Parameters:
  ///   - scale: the same scale, placed.
  ///   - withNumbers: false for the panels to the right of the first.
  func draw(
    on canvas: inout Canvas, _ scale: LinearScale, left: Double, right: Double,
    withNumbers: Bool = true
  ) {
    for (tick, text) in zip(scale.ticks, texts) {
      let y = scale.position(tick)
      if tick != 0 { canvas.line(from: Point(x: left, y: y), to: Point(x: right, y: y), .grid) }
      if withNumbers {
        canvas.place(PlacedText(text, at: Point(x: left - 8, y: y + 4), .end, .tick))
      }
    }
  }

  /// The line of zero, over the marks.
  static func drawZero(
    on canvas: inout Canvas, _ scale: LinearScale, left: Double, right: Double
  ) {
    let zero = scale.low > 0 ? scale.start : scale.high < 0 ? scale.end : scale.position(0)
    canvas.line(from: Point(x: left, y: zero), to: Point(x: right, y: zero), .axis)
  }
}
