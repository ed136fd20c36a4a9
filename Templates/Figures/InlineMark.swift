import Charts
import Markdown
import Markup
import SiteModel

/// One part of a mark inside a text. Marks are the most frequent thing on a page and come in
/// halves, so they write their bytes themselves.
struct InlineMark: HTML {
  let mark: FilledMark
  let part: Slot.Part
  let root: String
  let words: Wording

  func write(into writer: inout HTMLWriter) {
    switch mark {
    case .number(let number): write(number, into: &writer)
    case .citation(let citation): write(citation, into: &writer)
    case .sourceWords(let citation): writeWords(citation, into: &writer)
    case .page(let link): write(link, into: &writer)
    case .fragment(let id): writeLink(to: SafeURL(fragment: id), words: nil, into: &writer)
    case .estimate(let estimate): write(estimate, into: &writer)
    case .confidence(let confidence): write(confidence, into: &writer)
    case .table(let view):
      if part == .whole { TableFigure(view: view, root: root, words: words).write(into: &writer) }
    case .chart(let view):
      if part == .whole { ChartFigure(view: view, root: root, words: words).write(into: &writer) }
    case .sparkline(let line, _):
      if part == .whole { write(line, into: &writer) }
    case .download(let address):
      DataLine(download: address, root: root, words: words).write(into: &writer)
    case .nothing, .unresolved: break
    }
  }

  /// A quiet link to the number's note: dotted for a fact, solid for a statistic.
  private func write(_ number: NumberMark, into writer: inout HTMLWriter) {
    if part == .address { return SafeURL(fragment: number.note).write(into: &writer) }
    if part != .close {
      writer.raw(number.kind == .fact ? "<a class=\"n\" id=\"" : "<a class=\"n s\" id=\"")
      writer.attribute(number.anchor)
      writer.raw("\" href=\"")
      SafeURL(fragment: number.note).write(into: &writer)
      writer.raw("\">")
      if let machine = number.machineNumber { machine.open(into: &writer) }
    }
    if part == .whole { writer.text(number.words ?? "") }
    if part != .open { writer.raw(number.machineNumber == nil ? "</a>" : "</data></a>") }
  }

  /// A superscript number that leads to the list of sources. It stands close to the word before it,
  /// and on its line: an editor writes `a word [@source]`, but a reader wants no space there.
  private func write(_ citation: CitationLink, into writer: inout HTMLWriter) {
    if part == .address { return SafeURL(fragment: citation.anchor).write(into: &writer) }
    if part != .close {
      while let last = writer.last, [UInt8(ascii: " "), UInt8(ascii: "\n")].contains(last) {
        writer.removeLast()
      }
      writer.raw("<sup class=\"cite\"><a href=\"")
      SafeURL(fragment: citation.anchor).write(into: &writer)
      writer.raw("\" title=\"")
      writer.attribute(citation.source.title)
      writer.raw("\">")
    }
    if part == .whole {
      writer.number(citation.number)
      if let locator = citation.locator {
        writer.text(words.numerals.comma)
        writer.text(locator)
      }
    }
    if part != .open { writer.raw("</a></sup>") }
  }

  private func writeWords(_ citation: CitationLink, into writer: inout HTMLWriter) {
    writeLink(
      to: SafeURL(fragment: citation.anchor), words: citation.locator ?? citation.source.title,
      into: &writer)
  }

  private func write(_ link: PageLink, into writer: inout HTMLWriter) {
    writeLink(to: link.address.url(from: root), words: link.title, into: &writer)
  }

  private func writeLink(to url: SafeURL, words: String?, into writer: inout HTMLWriter) {
    switch part {
    case .address: url.write(into: &writer)
    case .open, .whole:
      writer.raw("<a href=\"")
      url.write(into: &writer)
      writer.raw("\">")
      if part == .open { return }
      if let words { writer.text(words) }
      writer.raw("</a>")
    case .close: writer.raw("</a>")
    }
  }

  /// A line could end on either side of a drawing, and part it from its brackets or full stop; but
  /// not beside these joiners.
  private func write(_ line: Sparkline, into writer: inout HTMLWriter) {
    writer.raw("<span class=\"in-text\">\u{2060}")
    line.write(into: &writer)
    writer.raw("\u{2060}</span>")
  }

  /// The editor's words, then the range that the scale gives them, over a small scale.
  private func write(_ estimate: EstimateMark, into writer: inout HTMLWriter) {
    guard part != .address else { return }
    if part != .close { writer.raw("<span class=\"estimate\">") }
    if part == .whole { writer.text(estimate.term) }
    if part != .open {
      writer.raw("<span class=\"range\"> ")
      PercentRange(estimate, words.numerals).write(into: &writer)
      LikelihoodDrawing(low: estimate.low, high: estimate.high).write(into: &writer)
      writer.raw("</span></span>")
    }
  }

  private func write(_ confidence: ConfidenceMark, into writer: inout HTMLWriter) {
    guard part != .address else { return }
    if part != .close { writer.raw("<span class=\"confidence\">") }
    if part == .whole { writer.text(confidence.words) }
    if part != .open {
      ConfidenceDrawing(level: confidence.level).write(into: &writer)
      writer.raw("</span>")
    }
  }
}
