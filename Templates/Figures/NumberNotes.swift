import Markup
import SiteModel

/// The endnotes to a page's numbers: in small type, facts before statistics. An entry is three
/// lines; the chain behind it opens in place. The one that is asked for (`:target`) floats beside
/// the text with its chain open, and can be closed.
struct NumberNotes: Component {
  let notes: [NumberNote]
  let page: PageContext

  var body: some HTML {
    Appendix(id: "_notes", title: "Notes to the numbers") {
      NoteGroup(
        title: "Facts, as sources report them", notes: notes.filter { $0.kind == .fact },
        page: page)
      NoteGroup(
        title: "Statistics, computed here", notes: notes.filter { $0.kind == .statistic },
        page: page)
    }
  }
}

private struct NoteGroup: Component {
  let title: String
  let notes: [NumberNote]
  let page: PageContext

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
  let page: PageContext

  var body: some HTML {
    Li(class: note.kind == .fact ? "endnote" : "endnote s", id: note.id) {
      A(href: SafeURL(fragment: note.anchors.first ?? "_notes"), class: "close") { "Close" }
      BackLinks(words: note.words, anchors: note.anchors)
      H4 { note.words }
      NoteSubject(note: note)
      Details {
        Summary { NoteGist(note: note) }
        Dl {
          NoteMeaning(note: note)
          NoteOrigin(note: note)
          NoteHistory(note: note)
        }
        P(class: "row") { A(href: page.row(of: note.figure)) { "Its line in the ledger" } }
      }
    }
  }
}

/// What is measured, and a word where sources disagree about it.
private struct NoteSubject: Component {
  let note: NumberNote

  var body: some HTML {
    if note.title != nil || note.disputed != nil {
      P(class: "what") {
        if let title = note.title { title }
        if note.disputed != nil {
          " "
          B { "disputed" }
        }
      }
    }
  }
}

/// Where the number comes from, in a line: the calculation, or the first of the sources.
private struct NoteGist: Component {
  let note: NumberNote

  var body: some HTML {
    if let computed = note.formulaWithValues ?? note.formula {
      "= "
      computed
    } else if let first = note.sources.first {
      first.source.shortName
      if note.sources.count > 1 {
        " and "
        note.sources.count - 1
        " more"
      }
    } else {
      "More"
    }
  }
}

/// What the number says: value, period, other wordings.
private struct NoteMeaning: Component {
  let note: NumberNote

  var body: some HTML {
    if let value = note.value {
      Dt { "Value" }
      Dd { MachineValue(words: value, value: note.machineValue) }
    }
    if let reading = note.reading { Term("Meaning", reading) }
    if let period = note.period { Term("Period", period) }
    if !note.alsoAs.isEmpty { Term("Also as", note.alsoAs.joined(separator: "; ")) }
  }
}

/// Where it comes from: formula, inputs, sources.
private struct NoteOrigin: Component {
  let note: NumberNote

  var body: some HTML {
    if let values = note.formulaWithValues { Term("Computed", values) }
    if let formula = note.formula {
      Dt { "Formula" }
      Dd(class: "formula") { formula }
    }
    if !note.inputList.isEmpty {
      Dt { "Inputs" }
      Dd {
        Separated(note.inputList, by: ", ") { input in
          A(href: SafeURL(fragment: input.note)) { input.words }
        }
      }
    }
    if !note.datasets.isEmpty {
      Term(note.datasets.count == 1 ? "Data" : "Datasets", note.datasets.joined(separator: ", "))
    }
    if !note.sources.isEmpty {
      Dt { note.sources.count == 1 ? "Source" : "Sources" }
      Dd { Separated(note.sources, by: ", ") { NoteSource(citation: $0) } }
    }
  }
}

/// What has to be known beside it: disputes, revisions, notes, remarks.
private struct NoteHistory: Component {
  let note: NumberNote

  var body: some HTML {
    if let disputed = note.disputed { Term("Disputed", disputed) }
    if let date = note.asOf {
      Dt { "As of" }
      Dd { DateText(date) }
    }
    if let text = note.note { Term("Note", text) }
    if !note.remarks.isEmpty { Term("Remark", note.remarks.joined(separator: "; ")) }
  }
}

extension PageContext {
  /// A figure's line in the ledger.
  fileprivate func row(of figure: FigureKey) -> SafeURL {
    site.ledger.address(of: figure).url(from: root)
  }
}

/// A source in short, as the page lists it in full: `Chainalysis 2022 B2`.
private struct NoteSource: Component {
  let citation: CitationLink

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
      GradeMark(grade)
    }
    if let locator = citation.locator {
      ", "
      Span(class: "place") { locator }
    }
  }
}

/// ↩ to the first place in the text, 2, 3 … to the others.
private struct BackLinks: Component {
  let words: String
  let anchors: [String]

  var body: some HTML {
    if !anchors.isEmpty {
      P(class: "back") {
        ForEach(anchors.enumerated()) { index, anchor in
          A(
            href: SafeURL(fragment: anchor),
            .label(
              index == 0
                ? "Back to “\(words)” in the text" : "Back to “\(words)”, place \(index + 1)")
          ) {
            if index == 0 { "↩\u{FE0E}" } else { index + 1 }
          }
        }
      }
    }
  }
}
