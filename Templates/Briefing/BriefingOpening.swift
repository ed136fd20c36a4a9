import Markup
import SiteModel
import Statistics

/// Topics, headline, standfirst, and the facts about the briefing in one line (in the margin where
/// there is one).
struct BriefingOpening: Component {
  let view: Shared<BriefingView>
  let page: LocalPage

  var body: some HTML {
    Header(class: "opening") {
      StatusNotice(status: view.status, words: page.words.briefing)
      TopicKicker(topics: view.summary.topics, page: page)
      H1(class: view.summary.title.plain.headlineClass) { view.summary.title.html }
      if let summary = view.summary.summary { P(class: "standfirst") { summary.html } }
    }
    Ul(class: "about", .label(page.words.briefing.about)) {
      BriefingDates(view: view, page: page)
      BriefingSize(view: view, page: page)
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
  let words: BriefingWords

  var body: some HTML {
    switch status {
    case .published: EmptyHTML()
    case .draft:
      P(class: "status") {
        Strong { words.draft }
        " "
        words.draftMeans
      }
    case .withdrawn:
      P(class: "status") {
        Strong { words.withdrawn }
        " "
        words.withdrawnMeans
      }
    }
  }
}

/// The topics above a headline.
struct TopicKicker: Component {
  let topics: [PageLink]
  let page: LocalPage

  var body: some HTML {
    if !topics.isEmpty {
      Ul(class: "kicker", .label(page.words.frame.topics)) {
        ForEach(topics) { topic in
          Li { TitledLink(link: topic, root: page.root) }
        }
      }
    }
  }
}

private struct BriefingDates: Component {
  let view: Shared<BriefingView>
  let page: LocalPage

  var body: some HTML {
    Li(class: "date") { page.words.day(view.summary.date) }
    if !view.summary.authors.isEmpty {
      Li {
        page.words.briefing.by.filled { _ in
          view.summary.authors.joined(separator: page.words.numerals.comma)
        }
      }
    }
    if let date = view.dataTo {
      Li { page.words.briefing.dataTo.filled { _ in page.words.day(date) } }
    }
    RevisionNotice(view: view, page: page)
  }
}

/// When it was last changed; what a notice says of it is said here too, and linked.
private struct RevisionNotice: Component {
  let view: Shared<BriefingView>
  let page: LocalPage

  var body: some HTML {
    if let date = view.corrections.map(\.date).max() {
      Li(class: "revised") {
        A(href: SafeURL(fragment: "_corrections")) {
          gravest.notice(page.words.briefing).filled { _ in page.words.day(date) }
        }
      }
    } else if let date = view.summary.updated, date > view.summary.date {
      Li { page.words.briefing.updated.filled { _ in page.words.day(date) } }
    }
  }

  private var gravest: Correction.Class {
    let order = [Correction.Class.retraction, .correction, .clarification]
    return order.first { kind in view.corrections.contains { $0.kind == kind } } ?? .update
  }
}

private struct BriefingSize: Component {
  let view: Shared<BriefingView>
  let page: LocalPage

  var body: some HTML {
    Li {
      page.words.minutes(view.summary.readingMinutes)
      page.words.numerals.comma
      page.words.words(view.text.words)
    }
    if view.summary.counts.facts + view.summary.counts.statistics > 0 {
      Li {
        A(href: SafeURL(fragment: view.notes.isEmpty ? "_main" : "_notes")) {
          page.words.facts(view.summary.counts.facts)
          page.words.numerals.comma
          page.words.statistics(view.summary.counts.statistics)
        }
      }
    }
    if !view.sources.isEmpty {
      Li {
        A(href: SafeURL(fragment: "_sources")) { page.words.sources(view.sources.count) }
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
