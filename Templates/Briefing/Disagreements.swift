import Markup
import SiteModel

/// Where sources disagree: each figure with its sources, side by side, then the desk's reason.
struct Disagreements: Component {
  let disagreements: [Disagreement]
  /// The page's list, which a reading can link to.
  let sources: [CitationLink]

  var body: some HTML {
    Appendix(id: "_disagreements", title: "Where sources disagree") {
      ForEach(disagreements) { disagreement in
        Section(class: "disagreement") {
          H3 { disagreement.title }
          Ul(class: "readings") {
            ForEach(disagreement.readings) { DisagreementReading(reading: $0, listed: sources) }
          }
          P(class: "reason") {
            B { "The desk’s reading." }
            " "
            disagreement.reason
          }
        }
      }
    }
  }
}

private struct DisagreementReading: Component {
  let reading: Disagreement.Reading
  let listed: [CitationLink]

  var body: some HTML {
    Li {
      P(class: "figure") {
        if let note = reading.note {
          A(href: SafeURL(fragment: note)) { reading.words }
        } else {
          reading.words
        }
      }
      ForEach(reading.sources) { source in
        P(class: "from") {
          ListedSource(source: source, isListed: listed.contains { $0.source.id == source.id })
          GradeAndDate(source: source)
        }
      }
      if let remark = reading.remark { P(class: "remark") { remark } }
    }
  }
}

/// A source by its publisher, linked to the page's list where it is on it.
struct ListedSource: Component {
  let source: Source
  let isListed: Bool

  var body: some HTML {
    if isListed {
      A(href: SafeURL(fragment: "s-\(source.id)")) { source.shortName }
    } else {
      source.shortName
    }
  }
}
