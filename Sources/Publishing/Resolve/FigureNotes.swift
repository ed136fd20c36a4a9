import Quantities
import SiteModel

/// Writes the note to one number.
struct FigureNotes: Sendable {
  let ledger: Ledger
  let values: [FigureKey: FigureValue]
  let sources: [SourceID: Source]
  let format: QuantityFormat

  func note(of figure: Figure, id: String, value: FigureValue) -> NumberNote {
    var note = self.note(id: id, value: value)
    note.kind = figure.kind
    note.figure = figure.key.id.rawValue
    note.title = figure.title
    switch figure.content {
    case .fact(let fact):
      note.words = fact.words
      note.period = fact.declaration.period?.value.words
      note.alsoAs = fact.restatements.map { format.fact($0).text }
      note.note = fact.declaration.note
      note.disputed = fact.declaration.disputed
    case .statistic(let statistic):
      note.note = statistic.declaration.note
    }
    return note
  }

  /// What holds for any number: its words, its bounds, remarks.
  func note(id: String, value: FigureValue) -> NumberNote {
    var note = NumberNote(
      kind: .statistic, id: id, words: value.words.text, value: format.precise(value.quantity))
    note.remarks = value.remarks
    return note
  }
}
