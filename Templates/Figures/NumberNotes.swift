import Markup
import SiteModel

/// The endnotes to a page's numbers. The one that is asked for (`:target`) floats beside the text;
/// its ↩ leads back.
struct NumberNotes: Component {
  let notes: [NumberNote]
  let page: PageContext

  var body: some HTML {
    Appendix(id: "_notes", title: "Notes to the numbers") {
      Ul(class: "notes") {
        ForEach(notes) { NumberNoteItem(note: $0, page: page) }
      }
    }
  }
}

struct NumberNoteItem: Component {
  let note: NumberNote
  let page: PageContext

  var body: some HTML {
    Li(class: note.kind == .fact ? "endnote" : "endnote s", id: note.id) {
      BackLinks(words: note.words, anchors: note.anchors)
      H3 { note.words }
      if let title = note.title { P(class: "what") { title } }
      Dl {
        NoteMeaning(note: note)
        NoteOrigin(note: note)
        NoteHistory(note: note)
      }
      P(class: "row") { A(href: page.row(of: note.figure)) { "Its line in the ledger" } }
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
      ForEach(note.sources) { source in
        Dd { NoteSource(citation: source) }
      }
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

private struct NoteSource: Component {
  let citation: CitationLink

  var body: some HTML {
    A(href: SafeURL(fragment: citation.anchor)) { citation.source.shortName }
    GradeAndDate(source: citation.source)
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
