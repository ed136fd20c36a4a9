/// The names of rows of marks: beside them, or over them where they would leave them no room.
struct RowNames {
  private let names: [TextLines]
  let areAbove: Bool
  /// Of the widest name beside its marks; 0 where names are above.
  let width: Double

  /// - Parameters:
  ///   - width: of the whole chart.
  ///   - limit: how many lines a name may have.
  init(_ table: SeriesTable, width: Double, limit: Int) {
    let labels = table.categories.map(\.label)
    let widest = labels.map { TextStyle.label.width($0) }.max() ?? 0
    areAbove = widest > width * 0.34 && width < 400
    let room = areAbove ? width : min(widest + 1, width * 0.34)
    names = labels.map { TextLines($0, style: .label, width: room, limit: limit) }
    self.width = areAbove ? 0 : names.map(\.width).max() ?? 0
  }

  func height(_ place: Int) -> Double {
    Double(names[place].lines.count) * TextStyle.label.lineHeight
  }

  /// - Parameters:
  ///   - top: of the row, where a name over its marks begins.
  ///   - middle: of the marks, at which a name beside them stands.
  func draw(_ place: Int, on canvas: inout Canvas, left: Double, top: Double, middle: Double) {
    let lines = names[place].lines
    let lineHeight = TextStyle.label.lineHeight
    let first = areAbove ? top + 12 : middle - Double(lines.count - 1) * lineHeight / 2 + 4.5
    for (number, line) in lines.enumerated() {
      let y = first + Double(number) * lineHeight
      canvas.place(
        areAbove
          ? PlacedText(line, at: Point(x: left, y: y), .start, .label)
          : PlacedText(line, at: Point(x: left + width + 2, y: y), .end, .label))
    }
  }
}
