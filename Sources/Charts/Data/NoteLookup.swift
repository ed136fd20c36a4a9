import Quantities

/// Finds the categories that notes speak of.
struct NoteLookup {
  private let table: SeriesTable

  init(_ table: SeriesTable) { self.table = table }

  func notes(_ notes: [ChartSpecification.Note]) throws(ChartProblem) -> [PlacedNote] {
    var found: [PlacedNote] = []
    for (item, note) in notes.enumerated() {
      guard let note = self.note(note) else { throw problem(note, item) }
      found.append(note)
    }
    return found
  }

  private func note(_ note: ChartSpecification.Note) -> PlacedNote? {
    if let x = note.x {
      return table.categories.firstIndex { $0.key == x || $0.label == x }
        .map { PlacedNote(category: $0, y: note.y, words: note.words) }
    }
    var best: (place: Int, length: Int, words: String)?
    for (place, category) in table.categories.enumerated() {
      for name in [category.key, category.label] where note.words.hasPrefix(name + " ") {
        let rest = note.words.dropFirst(name.count + 1).drop { $0 == " " }
        if !rest.isEmpty, name.count > best?.length ?? 0 {
          best = (place, name.count, String(rest))
        }
      }
    }
    return best.map { PlacedNote(category: $0.place, y: note.y, words: $0.words) }
  }

  private func problem(_ note: ChartSpecification.Note, _ item: Int) -> ChartProblem {
    let word = note.x ?? String(note.words.prefix { $0 != " " })
    return ChartProblem(
      .notes, item: item,
      note.x == nil
        ? "a note begins with '\(word)', and the chart has no such mark"
        : "a note stands at '\(word)', and the chart has no such mark",
      helps: [
        ChartProblem.offer(
          word, in: table.categories.map(\.key),
          else: note.x == nil ? "begin it with one of" : "its marks are")
      ])
  }
}
