/// Names in a column beside the ends of lines, moved apart where the lines end close together.
struct EndNames {
  struct Entry {
    let text: String
    var y: Double
    let colour: Int
    /// The end of the line itself.
    let from: Point
  }

  private let entries: [Entry]
  private let x: Double
  private let isBefore: Bool

  /// - Parameter isBefore: the names end at `x`, to the left of the lines.
  init(entries: [Entry], x: Double, top: Double, bottom: Double, isBefore: Bool = false) {
    self.x = x
    self.isBefore = isBefore
    let height = TextStyle.name.lineHeight + 0.5
    var sorted = entries.sorted { $0.y < $1.y }
    // Down as far as needed, then up again from the bottom.
    var free = top + height / 2
    for place in sorted.indices {
      sorted[place].y = max(sorted[place].y, free)
      free = sorted[place].y + height
    }
    free = bottom
    for place in sorted.indices.reversed() {
      sorted[place].y = min(sorted[place].y, free)
      free = sorted[place].y - height
    }
    self.entries = sorted
  }

  func draw(on canvas: inout Canvas) {
    for entry in entries {
      let text = PlacedText(
        entry.text, at: Point(x: x, y: entry.y + 4.5), isBefore ? .end : .start, .name,
        colour: entry.colour)
      guard canvas.place(text) else { continue }
      // A name that had to move, or whose line ends early, is tied to its line.
      let gap = isBefore ? entry.from.x - x : x - entry.from.x
      if abs(entry.y - entry.from.y) > 7 || gap > 64 {
        let end = isBefore ? x + 2 : x - 2
        canvas.line(
          from: Point(x: entry.from.x + (isBefore ? -5 : 5), y: entry.from.y),
          to: Point(x: end, y: entry.y), .leader)
      }
    }
  }
}
