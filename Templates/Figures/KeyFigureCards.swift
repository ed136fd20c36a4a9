import Markup
import SiteModel

/// The key figures in a row: hedge, value, what it measures, where it comes from.
struct KeyFigureCards: Component {
  let figures: [KeyFigure]
  /// The page that has the figures' notes; nil where it is this one.
  let address: SiteAddress?
  let page: LocalPage

  var body: some HTML {
    Section(class: "cards", .label(page.words.notes.keyFigures)) {
      Ul {
        ForEach(figures) { figure in
          KeyFigureCard(figure: figure, url: url(of: figure), words: page.words.notes)
        }
      }
      if figures.contains(where: { $0.bar != nil }) {
        P(class: "key") { page.words.notes.bars }
      }
    }
  }

  private func url(of figure: KeyFigure) -> SafeURL {
    address?.fragment(figure.note).url(from: page.root) ?? SafeURL(fragment: figure.note)
  }
}

struct KeyFigureCard: Component {
  let figure: KeyFigure
  let url: SafeURL
  let words: NoteWords

  var body: some HTML {
    Li(class: figure.hedge == nil ? "bare" : nil) {
      A(href: url, class: figure.kind == .fact ? "value" : "value s") {
        if let hedge = figure.hedge {
          Span(class: "hedge") { hedge }
          " "
        }
        Span(class: "number") { MachineValue(words: figure.value, number: figure.machineNumber) }
      }
      P(class: "what") { figure.title }
      P(class: "from") {
        figure.kind == .fact ? words.fact : words.statistic
        " · "
        figure.origin
      }
      if let bar = figure.bar {
        BoundsDrawing(bar: bar)
        if let caption = bar.caption { P(class: "allows") { caption } }
      }
    }
  }
}
