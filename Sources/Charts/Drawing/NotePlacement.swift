import Quantities

/// A note whose category was found.
struct PlacedNote {
  let category: Int
  let y: Rational?
  let words: String
}

/// Puts an editor's remarks beside the marks they speak of.
struct NotePlacement {
  let notes: [PlacedNote]
  let table: SeriesTable

  /// A note for which no place is free stands beneath the drawing: none is left out.
  func draw(on canvas: inout Canvas, _ places: PlotPlaces) {
    for note in notes {
      let point = places.point(note.category, y: note.y)
      if let point, draw(note, at: point, on: &canvas) { continue }
      let text = "\(table.categories[note.category].label): \(note.words)"
      let lines = TextLines(text, style: .note, width: canvas.width, limit: 6).lines
      for line in lines {
        canvas.height += TextStyle.note.lineHeight + 2
        canvas.place(PlacedText(line, at: Point(x: 0, y: canvas.height - 5), .start, .note))
      }
    }
  }

  private func draw(_ note: PlacedNote, at point: Point, on canvas: inout Canvas) -> Bool {
    let wrapped = TextLines(note.words, style: .note, width: 150, limit: 4)
    let lines = wrapped.lines
    let height = TextStyle.note.lineHeight * Double(lines.count)
    for (distance, side) in Self.candidates {
      let anchor: PlacedText.Anchor = side == 0 ? .middle : side > 0 ? .start : .end
      let x = point.x + side * (distance == 0 ? 10 : 7)
      let block =
        distance == 0
        ? point.y - height / 2 : distance < 0 ? point.y + distance - height : point.y + distance
      let texts = lines.enumerated().map { number, line in
        let y = block + Double(number) * TextStyle.note.lineHeight + 12
        return PlacedText(line, at: Point(x: x, y: y), anchor, .note)
      }
      guard canvas.place(lines: texts, clearOfMarks: true) else { continue }
      if abs(distance) > 14 {
        let end = distance < 0 ? block + height + 2 : block - 2
        canvas.line(
          from: Point(x: point.x, y: point.y + (distance < 0 ? -4 : 4)),
          to: Point(x: point.x, y: end), .leader)
      }
      return true
    }
    return false
  }

  /// How far above (negative) or below, and on which side: the nearest place first.
  private static let candidates: [(distance: Double, side: Double)] = {
    var candidates: [(Double, Double)] = [(-8, 0), (0, 1), (0, -1)]
    for distance in [10.0, 24, 38, 52, 70, 90, 120] {
      for side in [0.0, 1, -1] {
        candidates.append((-distance, side))
        candidates.append((distance, side))
      }
    }
    return candidates
  }()
}
