import Markup
import SiteModel

/// The endnotes to a page's numbers: in small type, facts before statistics. An entry is three
/// lines and waits with the chain behind it, which print shows. The one that is asked for
/// (`:target`), in the text or here, floats beside the text with its chain, and can be closed.
struct NumberNotes: Component {
  let notes: [NumberNote]
  let page: LocalPage

  var body: some HTML {
    Appendix(id: "_notes", title: page.words.notes.title) {
      NoteGroup(
        title: page.words.notes.facts, notes: notes.filter { $0.kind == .fact },
        page: page)
      NoteGroup(
        title: page.words.notes.statistics, notes: notes.filter { $0.kind == .statistic },
        page: page)
    }
  }
}

private struct NoteGroup: Component {
  let title: String
  let notes: [NumberNote]
  let page: LocalPage

  var body: some HTML {
    if !notes.isEmpty {
      Section {
        H3 { title }
        Ul(class: "notes") {
          ForEach(notes) { NumberNoteItem(note: $0, page: page) }
        }
      }
    }
  }
}

struct NumberNoteItem: Component {
  let note: NumberNote
  let page: LocalPage

  var body: some HTML {
    Li(class: note.kind == .fact ? "endnote" : "endnote s", id: note.id) {
      A(href: SafeURL(fragment: note.anchors.first ?? "_notes"), class: "close") {
        page.words.notes.close
      }
      BackLinks(note: note, words: page.words.notes)
      H4 { A(href: SafeURL(fragment: note.id)) { note.words } }
      NoteSubject(note: note, words: page.words.notes)
      NoteGist(note: note, words: page.words.notes)
      Div(class: "chain") {
        Dl {
          NoteMeaning(note: note, words: page.words)
          NoteOrigin(note: note, page: page)
          NoteHistory(note: note, words: page.words)
        }
        P(class: "row") { A(href: page.row(of: note.figure)) { page.words.notes.ledgerLine } }
      }
    }
  }
}

/// What is measured, and a word where sources disagree about it.
private struct NoteSubject: Component {
  let note: NumberNote
  let words: NoteWords

  var body: some HTML {
    if note.title != nil || note.disputed != nil {
      P(class: "what") {
        if let title = note.title { title }
        if note.disputed != nil {
          " "
          B { words.isDisputed }
        }
      }
    }
  }
}

/// Where the number comes from, in a line: the calculation, or the first of the sources.
private struct NoteGist: Component {
  let note: NumberNote
  let words: NoteWords

  var body: some HTML {
    if let computed = note.formulaWithValues ?? note.formula {
      P(class: "gist") {
        "= "
        computed
      }
    } else if let first = note.sources.first {
      P(class: "gist") {
        if note.sources.count == 1 {
          first.source.shortName
        } else {
          words.andMore.filled { place in
            if place == 1 { first.source.shortName } else { note.sources.count - 1 }
          }
        }
      }
    }
  }
}

/// What the number says: value, period, other wordings.
private struct NoteMeaning: Component {
  let note: NumberNote
  let words: Wording

  var body: some HTML {
    if let value = note.value {
      Dt { words.notes.value }
      Dd { MachineValue(words: value, number: note.machineNumber) }
    }
    if let reading = note.reading { Term(words.notes.meaning, reading) }
    if let period = note.period { Term(words.notes.period, period) }
    if let inputs = note.inputsPeriod { Term(words.notes.covered(by: inputs), inputs.words) }
    if !note.alsoAs.isEmpty {
      Term(words.notes.alsoAs, note.alsoAs.joined(separator: words.numerals.semicolon))
    }
  }
}

/// Where it comes from: formula, inputs, sources.
private struct NoteOrigin: Component {
  let note: NumberNote
  let page: LocalPage

  var body: some HTML {
    if let values = note.formulaWithValues { Term(words.notes.computed, values) }
    if let formula = note.formula {
      Dt { words.notes.formula }
      Dd(class: "formula") { formula }
    }
    if !note.inputList.isEmpty {
      Dt { words.notes.inputs }
      Dd {
        Separated(note.inputList, by: words.numerals.comma) { input in
          A(href: SafeURL(fragment: input.note)) { input.words }
        }
      }
    }
    if !note.datasets.isEmpty {
      Dt { note.datasets.count == 1 ? words.notes.data : words.notes.datasets }
      Dd {
        Separated(note.datasets, by: words.numerals.comma) {
          NoteData(dataset: $0, page: page)
        }
      }
      ForEach(readings) { reading in Dd { words.time(of: reading) } }
    }
    if !note.sources.isEmpty {
      Dt { note.sources.count == 1 ? words.notes.source : words.notes.sources }
      Dd {
        Separated(note.sources, by: words.numerals.comma) {
          NoteSource(citation: $0, words: words)
        }
      }
    }
  }

  private var words: Wording { page.words }

  /// Each time at which a database was asked, once.
  private var readings: [DatabaseReading] {
    var readings: [DatabaseReading] = []
    for reading in note.datasets.flatMap(\.use.declaration.readings)
    where !readings.contains(reading) {
      readings.append(reading)
    }
    return readings
  }
}

/// What has to be known beside it: disputes, revisions, notes, remarks.
private struct NoteHistory: Component {
  let note: NumberNote
  let words: Wording

  var body: some HTML {
    if let disputed = note.disputed { Term(words.notes.disputed, disputed) }
    if let date = note.asOf {
      Dt { words.notes.asOf }
      Dd { words.day(date) }
    }
    if let text = note.note { Term(words.notes.note, text) }
    if !note.remarks.isEmpty {
      Term(words.notes.remark, note.remarks.joined(separator: words.numerals.semicolon))
    }
  }
}

extension LocalPage {
  /// A figure's line in the ledger.
  fileprivate func row(of figure: FigureKey) -> SafeURL {
    site.ledger.address(of: figure).url(from: root)
  }

  /// A place of the page itself is a fragment, so that a click does not load it again.
  fileprivate func url(of address: SiteAddress) -> SafeURL {
    let here = self.address.fragment("").path
    guard address.path.hasPrefix(here) else { return address.url(from: root) }
    return SafeURL(fragment: String(address.path.dropFirst(here.count)))
  }
}

/// A dataset, and the rows of it that the number was taken from:
/// `row 5 of Content/data/thefts.csv`, `7 of 7 rows of …, the greatest in row 4`.
private struct NoteData: Component {
  let dataset: NoteDataset
  let page: LocalPage

  var body: some HTML {
    if let address = dataset.address {
      A(href: page.url(of: address)) { text }
    } else {
      text
    }
  }

  private var text: String {
    page.words.data.words(for: dataset.use, at: dataset.place)
  }
}

/// A source in short, as the page lists it in full: `Chainalysis 2022 B2`.
private struct NoteSource: Component {
  let citation: CitationLink
  let words: Wording

  var body: some HTML {
    A(href: SafeURL(fragment: citation.anchor)) {
      citation.source.shortName
      if let date = citation.source.date {
        " "
        date.year
      }
    }
    if let grade = citation.source.grade {
      "\u{A0}"
      GradeMark(grade, words)
    }
    if let locator = citation.locator {
      words.numerals.comma
      Span(class: "place") { locator }
    }
  }
}

/// ↩ to the first place in the text, 2, 3 … to the others.
private struct BackLinks: Component {
  let note: NumberNote
  let words: NoteWords

  var body: some HTML {
    if !note.anchors.isEmpty {
      P(class: "back") {
        ForEach(note.anchors.enumerated()) { index, anchor in
          A(
            href: SafeURL(fragment: anchor),
            .label(
              index == 0
                ? words.back.text(note.words) : words.backTo.text(note.words, "\(index + 1)"))
          ) {
            if index == 0 { "↩\u{FE0E}" } else { index + 1 }
          }
        }
      }
    }
  }
}
