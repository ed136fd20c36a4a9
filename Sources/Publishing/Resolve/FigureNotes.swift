import Quantities
import SiteModel

/// Writes the note to one number.
struct FigureNotes: Sendable {
  let ledger: Ledger
  /// In the words of the site's language.
  let values: [FigureKey: FigureValue]
  let sources: [SourceID: Source]
  let datasets: [FigureKey: SiteDataset]
  /// Where readers can see the datasets.
  let addresses: [FigureKey: DatasetAddress]
  private(set) var format: QuantityFormat
  /// What puts the words into the language of a page that is not in the site's.
  private var translation: FigureComputation?

  init(
    ledger: Ledger, values: [FigureKey: FigureValue], sources: [SourceID: Source],
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
<<<<<<< HEAD
    note.datasets = value.datasets.flatMap(\.withInputs).map { file in
      // Readers know a file by the name that it is published by.
      NoteDataset(
        file: file,
        place: file.kind == .file ? "\(file.id).csv" : file.place(in: format.pageWords.figures),
        address: datasets[file.key].map { $0.of(file.row ?? file.extremes.first?.row) })
=======
    note.datasets = datasets.all(behind: value.datasets).map { use in
      NoteDataset(
        use, place: use.declaration.place(in: format.pageWords.figures),
        address: addresses[use.key].map { $0.of(use.namedRows.first) })
>>>>>>> b503d37 (Bound rows of queries, name what they read once, and give tables of data one place and id)
    }
    note.remarks = format.words(of: value.remarks)
    return note
  }
}
