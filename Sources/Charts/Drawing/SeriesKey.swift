/// The key above a drawing whose series have no room for their names beside the marks.
struct SeriesKey {
  private var items: [(name: String, colour: Int, x: Double, line: Int)] = []
  private var lines = 0

  private static let lineHeight = 20.0

  init(_ series: [(name: String, colour: Int)], width: Double) {
    var x = 0.0
    for (name, colour) in Self.withGreyTogether(series) {
      let name = TextLines.cut(name, .label, width - 18)
      let needed = 16 + TextStyle.label.width(name)
      if x > 0, x + needed > width { (x, lines) = (0, lines + 1) }
      items.append((name, colour, x, lines))
      x += needed + 18
    }
    if !items.isEmpty { lines += 1 }
  }

  /// Series in grey look alike: they share one square.
  private static func withGreyTogether(
    _ series: [(name: String, colour: Int)]
  ) -> [(name: String, colour: Int)] {
    let grey = series.filter { $0.colour == 0 }.map(\.name)
    guard grey.count > 1 else { return series }
    return series.filter { $0.colour != 0 } + [(grey.joined(separator: ", "), 0)]
  }

  var height: Double { lines == 0 ? 0 : Double(lines) * Self.lineHeight + 8 }

  func draw(on canvas: inout Canvas, top: Double) {
    for item in items {
      let y = top + Double(item.line) * Self.lineHeight
      canvas.draw(
        .rectangle(Rectangle(left: item.x, top: y + 3, right: item.x + 11, bottom: y + 14)), .fill,
        colour: item.colour)
      canvas.place(PlacedText(item.name, at: Point(x: item.x + 16, y: y + 13), .start, .label))
    }
  }
}
