import Quantities

/// A note whose category was found.
struct PlacedNote {
  let category: Int
  let y: Rational?
  let words: String
}

/// Puts an editor's remarks beside the marks they speak of, as a hand would: as near as there is
/// room, over the number of the mark if it has one, and with a line to it only where the two are
/// apart and nothing lies between them.
struct NotePlacement {
  let notes: [PlacedNote]
  let table: SeriesTable

  /// A note for which no place is free stands beneath the drawing: none is left out.
  func draw(on canvas: inout Canvas, _ places: PlotPlaces) {
    for note in notes {
      let point = places.point(note.category, y: note.y)
      if let point, draw(note.words, at: point, places, on: &canvas) { continue }
      let text = "\(table.categories[note.category].label): \(note.words)"
      let lines = TextLines(text, style: .note, width: canvas.width, limit: 6).lines
      for line in lines {
        canvas.height += TextStyle.note.lineHeight + 2
        canvas.place(PlacedText(line, at: Point(x: 0, y: canvas.height - 5), .start, .note))
      }
    }
  }

  private func draw(
    _ words: String, at point: Point, _ places: PlotPlaces, on canvas: inout Canvas
  ) -> Bool {
    if places.isHorizontal {
      // On the row of the mark, after its number.
      for x in stride(from: point.x + 8, to: canvas.width, by: 3)
      where canvas.place(
        lines: block([words], at: Point(x: x, y: point.y), .start, .beside), clearOfMarks: true)
      {
        return true
      }
    }
    // Near the mark in a narrower block rather than far from it in a wide one.
    let blocks = [150.0, 100].map { TextLines(words, style: .note, width: $0, limit: 5).lines }
    for gaps in places.isHorizontal ? [0.0..<27] : [0..<40, 40..<120] {
      for lines in blocks where draw(lines, at: point, places, gaps: gaps, on: &canvas) {
        return true
      }
    }
    return false
  }

  private func draw(
    _ lines: [String], at point: Point, _ places: PlotPlaces, gaps: Range<Double>,
    on canvas: inout Canvas
  ) -> Bool {
    for candidate in Self.candidates where gaps.contains(candidate.gap) {
      let x = point.x + candidate.dx
      let y = point.y + (candidate.side == .below ? candidate.gap : -candidate.gap)
      let texts = block(
        lines, at: Point(x: x, y: candidate.side == .beside ? point.y : y), candidate.anchor,
        candidate.side)
      guard texts.allSatisfy({ canvas.hasRoom(for: $0, clearOfMarks: true) }) else { continue }
      if candidate.side != .beside, !places.isHorizontal {
        // What lies between the mark and the words.
        let between = Rectangle(
          left: point.x - 2, top: min(y, point.y) + 3, right: point.x + 2,
          bottom: max(y, point.y) - 3)
        if let text = canvas.nearest(to: y, in: between) {
          guard text <= 7 else { continue }
        } else if candidate.gap > 18 {
          guard canvas.isClear(between) else { continue }
          let sign = candidate.side == .above ? -1.0 : 1
          canvas.line(
            from: Point(x: point.x, y: point.y + 5 * sign), to: Point(x: point.x, y: y - 2 * sign),
            .leader)
        }
      }
      return canvas.place(lines: texts, clearOfMarks: true)
    }
    return false
  }

  /// - Parameter point: the middle of the block's near edge.
  private func block(
    _ lines: [String], at point: Point, _ anchor: PlacedText.Anchor, _ side: Side
  ) -> [PlacedText] {
    let height = TextStyle.note.lineHeight * Double(lines.count)
    let top =
      switch side {
      case .above: point.y - height
      case .beside: point.y - height / 2
      case .below: point.y
      }
    return lines.enumerated().map { number, line in
      let y = top + Double(number) * TextStyle.note.lineHeight + 12
      return PlacedText(line, at: Point(x: point.x, y: y), anchor, .note)
    }
  }

  /// The room above the marks that the tallest note needs over a number.
  static func headroom(_ notes: [PlacedNote]) -> Double {
    let lines = notes.map { TextLines($0.words, style: .note, width: 150, limit: 4).lines.count }
    return lines.max().map { Double($0) * TextStyle.note.lineHeight + 20 } ?? 0
  }

  private enum Side {
    case above, beside, below
  }

  private struct Candidate {
    /// From the mark to the near edge of the words.
    let gap: Double
    let dx: Double
    let anchor: PlacedText.Anchor
    let side: Side
  }

  /// The nearest place first.
  private static let candidates: [Candidate] = {
    var candidates: [Candidate] = []
    for gap in stride(from: 4.0, through: 110, by: 2) {
      let anchors: [(Double, PlacedText.Anchor)] = [(0, .middle), (-4, .start), (4, .end)]
      for (dx, anchor) in anchors {
        candidates.append(Candidate(gap: gap, dx: dx, anchor: anchor, side: .above))
      }
      if gap == 8 {
        candidates.append(Candidate(gap: gap, dx: 10, anchor: .start, side: .beside))
        candidates.append(Candidate(gap: gap, dx: -10, anchor: .end, side: .beside))
      }
      // Below only where above is not much nearer.
      guard gap > 8 else { continue }
      for (dx, anchor) in anchors {
        candidates.append(Candidate(gap: gap - 4, dx: dx, anchor: anchor, side: .below))
      }
    }
    return candidates
  }()
}
