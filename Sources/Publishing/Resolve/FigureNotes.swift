import Quantities
import SiteModel

/// Writes the note to one number.
struct FigureNotes: Sendable {
  var ledger: Ledger
  /// In the words of the site's language.
  var values: FigureTable<FigureValue>
  var sources: [SourceID: Source]
  let datasets: [FigureKey: SiteDataset]
  /// Where readers can see the datasets.
  let addresses: [FigureKey: DatasetAddress]
  private(set) var format: QuantityFormat
  /// What puts the words into the language of a page that is not in the site's.
  private var translation: FigureComputation?

  init(
    ledger: Ledger, values: FigureTable<FigureValue>, sources: [SourceID: Source],
    datasets: [FigureKey: SiteDataset], addresses: [FigureKey: DatasetAddress],
    format: QuantityFormat
  ) {
    self.ledger = ledger
    self.values = values
    self.sources = sources
    self.datasets = datasets
    self.addresses = addresses
    self.format = format
  }

  /// The notes in the words of another language.
  func translated(by computation: FigureComputation) -> FigureNotes {
    var notes = self
    notes.translation = computation
    notes.format = computation.format
    return notes
  }

  /// The value of a figure in the words of the notes' language.
  func value(of key: FigureKey) -> FigureValue? {
    guard let value = values[key] else { return nil }
    guard let translation, let figure = ledger[key] else { return value }
    return translation.translated(value, of: figure, values)
  }

  func note(of figure: Figure, id: String, value: FigureValue) -> NumberNote {
    var note = self.note(figure.key, id: id, value: value)
    note.kind = figure.kind
    note.title = figure.title
    switch figure.content {
    case .fact(let fact):
      note.words = fact.words
      note.alsoAs = fact.restatements.map { format.fact($0).text }
      note.note = fact.declaration.note
      note.disputed = fact.declaration.disputed
      note.asOf = fact.declaration.asOf
    case .statistic(let statistic):
      note.note = statistic.declaration.note
    }
    return note
  }

  /// What holds for any number: its words, its bounds, remarks.
  func note(_ key: FigureKey, id: String, value: FigureValue) -> NumberNote {
    var note = NumberNote(
      kind: .statistic, id: id, figure: key, words: value.words.text,
      value: value.quantity.map { format.precise($0) })
    note.machineNumber = value.machineNumber
    note.period = value.period?.words(in: format.locale)
    note.inputsPeriod = value.inputsPeriod(in: format.locale)
    note.reading = PlainReading(locale: format.locale).words(for: value)
    note.datasets = datasets.all(behind: value.datasets).map { use in
      // Readers know a file by the name that it is published by.
      let declared = use.declaration
      return NoteDataset(
        use,
        place: declared.kind == .file
          ? "\(use.key.id).csv" : declared.place(in: format.pageWords.figures),
        address: addresses[use.key].map { $0.of(use.namedRows.first) })
    }
    note.remarks = format.words(of: value.remarks)
    return note
  }
}
