import Markup
import SiteModel

/// Where figures do not agree: each with its sources, side by side, then the desk's reason.
struct Disagreements: Component {
  let disagreements: [Disagreement]
  /// The page's list, which a reading can link to.
  let sources: [CitationLink]

  var body: some HTML {
    Appendix(id: "_disagreements", title: title) {
      ForEach(disagreements) { DisagreementSection(disagreement: $0, listed: sources) }
    }
  }

  private var title: String {
    if disagreements.allSatisfy({ $0.kind == .sources }) { return "Where sources disagree" }
    if disagreements.allSatisfy({ $0.kind == .revision }) { return "What was revised" }
    return "Where figures disagree"
  }
}

private struct DisagreementSection: Component {
  let disagreement: Disagreement
  let listed: [CitationLink]

  var body: some HTML {
    Section(class: "disagreement") {
      H3 {
        disagreement.title
        if disagreement.kind == .revision { ", as revised" }
      }
      Ul(class: "readings") {
        ForEach(disagreement.readings.enumerated()) { place, reading in
          DisagreementReading(
            reading: reading, label: disagreement.label(of: place), listed: listed)
        }
      }
      if let reason = disagreement.reason {
        P(class: "reason") {
          B { "The desk’s reading." }
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

  var body: some HTML {
    Li {
      if let label {
        P(class: "from") {
          label
          if let day = reading.asOf {
            ", "
            DateText(day)
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
          GradeAndDate(source: source)
        }
      }
      if let remark = reading.remark { P(class: "remark") { remark } }
    }
  }
}

extension Disagreement {
  /// What a reading is to the others; nil where its sources say it.
  fileprivate func label(of place: Int) -> String? {
    switch kind {
    case .sources: nil
    case .check: place == 0 ? "Stated" : "Computed"
    case .revision: place == 0 ? "Now" : "Before"
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
