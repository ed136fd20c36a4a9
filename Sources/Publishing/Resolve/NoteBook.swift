import Quantities
import SiteModel

/// Collects what a page's text refers to: the notes to its numbers and its list of sources, each
/// in the order of first mention.
struct NoteBook {
  private(set) var notes: [NumberNote] = []
  private(set) var figures: [FigureKey] = []
  private(set) var citations: [CitationLink] = []
  /// The values of the expressions that stand in the text, in the order of their notes.
  private(set) var expressions: [FigureValue] = []
  /// The notes to what stands in the title or the summary, by their index.
  private(set) var openings: [Int: [LedgerUse.Place]] = [:]
  private var noteIndex: [FigureKey: Int] = [:]
  private var citationNumbers: [SourceID: Int] = [:]

  private let scope: Slug
  private let figureNotes: FigureNotes

  init(scope: Slug, figureNotes: FigureNotes) {
    self.scope = scope
    self.figureNotes = figureNotes
  }

  /// The source's place in the page's list; it is added where it is new.
  mutating func cite(_ source: Source, locator: String? = nil) -> CitationLink {
    if let number = citationNumbers[source.id] {
      return CitationLink(number: number, source: source, locator: locator)
    }
    let link = CitationLink(number: citations.count + 1, source: source)
    citations.append(link)
    citationNumbers[source.id] = link.number
    return CitationLink(number: link.number, source: source, locator: locator)
  }

  /// A mention of a figure in the text: its note is written once, and leads back to each mention.
  ///
  /// - Parameter opening: a title or summary holds no links to lead back to; nil in the body.
  mutating func mention(
    _ key: FigureKey, words: String?, in opening: LedgerUse.Place?
  ) -> NumberMark? {
    guard let index = index(of: key) else { return nil }
    let anchor = anchor(in: index, opening)
    return NumberMark(
      kind: notes[index].kind, note: notes[index].id, anchor: anchor, words: words,
      machineNumber: figureNotes.values[key]?.machineNumber)
  }

  /// The id of a figure's note; the figure is not mentioned by that.
  mutating func note(for key: FigureKey) -> String? { index(of: key).map { notes[$0].id } }

  /// The note of an expression that stands in the text and has no id.
  mutating func expression(_ value: FigureValue, in opening: LedgerUse.Place?) -> NumberMark {
    expressions.append(value)
    // An underscore cannot stand in a figure's id, so the two never collide.
    let key = FigureKey(page: scope, id: FigureID(rawValue: "_\(expressions.count)"))
    var note = figureNotes.note(key, id: "n-\(key.id)", value: value)
    note.isInline = true
    let index = notes.count
    notes.append(note)
    complete(&note, value, value.formula)
    notes[index] = note
    return NumberMark(
      kind: .statistic, note: note.id, anchor: anchor(in: index, opening),
      words: value.words.text, machineNumber: value.machineNumber)
  }

  private mutating func anchor(in index: Int, _ opening: LedgerUse.Place?) -> String {
    if let opening {
      if openings[index]?.contains(opening) != true { openings[index, default: []].append(opening) }
      return ""
    }
    let base = "r-" + notes[index].id.dropFirst(2)
    let count = notes[index].anchors.count
    // A hyphen could make it the anchor of another figure: `boxes`, mentioned twice, and `boxes-2`.
    let anchor = count == 0 ? base : "\(base)_\(count + 1)"
    notes[index].anchors.append(anchor)
    return anchor
  }

  private mutating func index(of key: FigureKey) -> Int? {
    if let index = noteIndex[key] { return index }
    guard let value = figureNotes.value(of: key), let figure = figureNotes.ledger[key] else {
      return nil
    }
    let elsewhere = key.page != nil && key.page != scope
    let id = elsewhere ? "n-\(key.page?.rawValue ?? "").\(key.id)" : "n-\(key.id)"
    // The place is taken before the inputs are asked for, so that notes stand in the order of the
    // text.
    let index = notes.count
    noteIndex[key] = index
    figures.append(key)
    notes.append(figureNotes.note(of: figure, id: id, value: value))
    var note = notes[index]
    complete(&note, value, value.formula)
    note.anchors = notes[index].anchors
    notes[index] = note
    return index
  }

  private mutating func complete(
    _ note: inout NumberNote, _ value: FigureValue, _ formula: ResolvedFormula?
  ) {
    if let formula {
      note.formula = formula.source
      note.formulaWithValues = formula.withValues
      for input in formula.inputs {
        guard let id = self.note(for: input), let words = figureNotes.value(of: input)?.words.text
        else { continue }
        note.inputList.append(NoteInput(words: words, note: id))
      }
    }
    note.sources = value.sources.compactMap { id in
      figureNotes.sources[id].map { cite($0) }
    }
  }
}
