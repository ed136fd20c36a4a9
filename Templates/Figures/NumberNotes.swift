import Markup
import SiteModel

/// The endnotes to a page's numbers. The one that is asked for (`:target`) floats beside the text;
/// its ↩ leads back.
struct NumberNotes: Component {
  let notes: [NumberNote]

  var body: some HTML {
    Appendix(id: "_notes", title: "Notes to the numbers") {
      Ul(class: "notes") {
        ForEach(notes) { NumberNoteItem(note: $0) }
      }
    }
  }
}

struct NumberNoteItem: Component {
  let note: NumberNote

  var body: some HTML {
    Li(class: note.kind == .fact ? "endnote" : "endnote s", id: note.id) {
      BackLinks(words: note.words, anchors: note.anchors)
      H3 { note.words }
      if let title = note.title { P(class: "what") { title } }
      Dl {
        NoteMeaning(note: note)
        NoteOrigin(note: note)
      }
    }
  }
}

/// What the number says: value, period, other wordings.
private struct NoteMeaning: Component {
  let note: NumberNote

  var body: some HTML {
    Term("Value", note.value)
    if let period = note.period { Term("Period", period) }
    if !note.alsoAs.isEmpty { Term("Also as", note.alsoAs.joined(separator: "; ")) }
  }
}

/// Where it comes from: formula, inputs, sources, remarks.
private struct NoteOrigin: Component {
  let note: NumberNote

  var body: some HTML {
    if let formula = note.formula {
      Dt { "Formula" }
      Dd(class: "formula") { formula }
    }
    if let values = note.formulaWithValues { Term("With values", values) }
    if !note.inputList.isEmpty {
      Dt { "Inputs" }
      Dd {
        Separated(note.inputList, by: ", ") { input in
          A(href: SafeURL(fragment: input.note)) { input.words }
        }
      }
    }
    if !note.sources.isEmpty {
      Dt { note.sources.count == 1 ? "Source" : "Sources" }
      ForEach(note.sources) { source in
        Dd { NoteSource(citation: source) }
      }
    }
    if let disputed = note.disputed { Term("Disputed", disputed) }
    if let text = note.note { Term("Note", text) }
    if !note.remarks.isEmpty { Term("Remark", note.remarks.joined(separator: "; ")) }
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
