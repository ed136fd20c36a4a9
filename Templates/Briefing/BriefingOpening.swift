import Markup
import SiteModel
import Statistics

/// Topics, headline, standfirst, and the facts about the briefing in one line (in the margin where
/// there is one).
struct BriefingOpening: Component {
  let view: Shared<BriefingView>
  let root: String

  var body: some HTML {
    Header(class: "opening") {
      StatusNotice(status: view.status)
      TopicKicker(topics: view.summary.topics, root: root)
      H1(class: view.summary.title.plain.headlineClass) { view.summary.title.html }
      if let summary = view.summary.summary { P(class: "standfirst") { summary.html } }
    }
    Ul(class: "about", .label("About this briefing")) {
      BriefingDates(view: view)
      BriefingSize(view: view)
      if let contact = view.contact { Li { ContactLink(contact: contact) } }
      if view.summary.marking != .clear {
        Li(class: "label") { view.summary.marking.rawValue }
      }
    }
  }
}

/// A draft or a withdrawn briefing says so before anything else.
private struct StatusNotice: Component {
  let status: FrontMatter.Status

  var body: some HTML {
    switch status {
    case .published: EmptyHTML()
    case .draft:
      P(class: "status") {
        Strong { "Draft." }
        " Not yet released; its figures may still change."
      }
    case .withdrawn:
      P(class: "status") {
        Strong { "Withdrawn." }
        " It is kept for the record and should not be relied on."
      }
    }
  }
}

/// The topics above a headline.
struct TopicKicker: Component {
  let topics: [PageLink]
  let root: String

  var body: some HTML {
    if !topics.isEmpty {
      Ul(class: "kicker", .label("Topics")) {
        ForEach(topics) { topic in
          Li { TitledLink(link: topic, root: root) }
        }
      }
    }
  }
}

private struct BriefingDates: Component {
  let view: Shared<BriefingView>

  var body: some HTML {
    Li(class: "date") { DateText(view.summary.date) }
    if !view.summary.authors.isEmpty {
      Li {
        "By "
        view.summary.authors.joined(separator: ", ")
      }
    }
    if let date = view.dataTo {
      Li {
        "Data to "
        DateText(date)
      }
    }
    RevisionNotice(view: view)
  }
}

/// When it was last changed; what a notice says of it is said here too, and linked.
private struct RevisionNotice: Component {
  let view: Shared<BriefingView>

  var body: some HTML {
    if let date = view.corrections.map(\.date).max() {
      Li(class: "revised") {
        A(href: SafeURL(fragment: "_corrections")) {
          gravest.participle
          " "
          DateText(date)
        }
      }
    } else if let date = view.summary.updated, date > view.summary.date {
      Li {
        "Updated "
        DateText(date)
      }
    }
  }

  private var gravest: Correction.Class {
    let order = [Correction.Class.retraction, .correction, .clarification]
    return order.first { kind in view.corrections.contains { $0.kind == kind } } ?? .update
  }
}

private struct BriefingSize: Component {
  let view: Shared<BriefingView>

  var body: some HTML {
    Li {
      Counted(view.summary.readingMinutes, "minute", "minutes")
      ", "
      Counted(view.text.words, "word", "words")
    }
    if view.summary.counts.facts + view.summary.counts.statistics > 0 {
      Li {
        A(href: SafeURL(fragment: view.notes.isEmpty ? "_main" : "_notes")) {
          Counted(view.summary.counts.facts, "fact", "facts")
          ", "
          Counted(view.summary.counts.statistics, "statistic", "statistics")
        }
      }
    }
    if !view.sources.isEmpty {
      Li {
        A(href: SafeURL(fragment: "_sources")) { Counted(view.sources.count, "source", "sources") }
      }
    }
  }
}

private struct ContactLink: Component {
  let contact: String

  var body: some HTML {
    ExternalLink(
      words: contact,
      address: contact.contains("@") && !contact.contains(":") ? "mailto:\(contact)" : contact)
  }
}
