import Markup
import SiteModel

/// Where figures do not agree: each with its sources, side by side, then the desk's reason.
struct Disagreements: Component {
  let disagreements: [Disagreement]
  /// The page's list, which a reading can link to.
  let sources: [CitationLink]
  let page: LocalPage

  var body: some HTML {
    Appendix(id: "_disagreements", title: title) {
      ForEach(disagreements) { DisagreementSection(disagreement: $0, listed: sources, page: page) }
    }
  }

  private var title: String {
    let words = page.words.review
    if disagreements.allSatisfy({ $0.kind == .sources }) { return words.sourcesDisagree }
    if disagreements.allSatisfy({ $0.kind == .revision }) { return words.wereRevised }
    return words.figuresDisagree
  }
}

private struct DisagreementSection: Component {
  let disagreement: Disagreement
  let listed: [CitationLink]
  let page: LocalPage

  var body: some HTML {
    Section(class: "disagreement") {
      H3 {
        if disagreement.kind == .revision {
          page.words.review.asRevised.filled { _ in disagreement.title }
        } else {
          disagreement.title
        }
      }
      Ul(class: "readings") {
        ForEach(disagreement.readings.enumerated()) { place, reading in
          DisagreementReading(
            reading: reading, label: disagreement.label(of: place, page.words.review),
            listed: listed, page: page)
        }
      }
      if let reason = disagreement.reason {
        P(class: "reason") {
          B { page.words.review.reading }
          " "
          reason
        }
      }
    }
  }
}

private struct DisagreementReading: Component {
  let reading: Disagreement.Reading
  let label: String?
  let listed: [CitationLink]
  let page: LocalPage

  var body: some HTML {
    Li {
      if let label {
        P(class: "from") {
          label
          if let day = reading.asOf {
            page.words.numerals.comma
            page.words.day(day)
          }
        }
      }
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
          GradeAndDate(source: source, words: page.words)
        }
      }
      if let remark = reading.remark { P(class: "remark") { remark } }
    }
  }
}

extension Disagreement {
  /// What a reading is to the others; nil where its sources say it.
  fileprivate func label(of place: Int, _ words: ReviewWords) -> String? {
    switch kind {
    case .sources: nil
    case .check: place == 0 ? words.stated : words.computed
    case .revision: place == 0 ? words.now : words.before
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
