import Markup
import SiteModel

/// The page's numbered list of sources, each with its grade in words.
struct SourceReferences: Component {
  let sources: [CitationLink]
  let page: LocalPage

  var body: some HTML {
    Appendix(id: "_sources", title: page.words.frame.sources) {
      Ol(class: "sources") {
        ForEach(sources) { SourceReference(citation: $0, page: page) }
      }
    }
  }
}

private struct SourceReference: Component {
  let citation: CitationLink
  let page: LocalPage

  var body: some HTML {
    Li(id: citation.anchor) {
      P {
        A(href: SitePaths.source(citation.source.id).url(from: page.root)) { citation.source.title }
        SourceImprint(source: citation.source, page: page)
      }
      SourceWhere(source: citation.source, words: page.words)
      SourceQualities(source: citation.source, words: page.words.sources)
    }
  }
}

/// Authors, publisher and date as they follow a title.
struct SourceImprint: Component {
  let source: Source
  let page: LocalPage

  var body: some HTML {
    if !source.authors.isEmpty {
      page.words.numerals.comma
      source.authors.joined(separator: page.words.numerals.comma)
    }
    if let publisher = source.publisher {
      page.words.numerals.comma
      publisher
    }
    if let date = source.date {
      page.words.numerals.comma
      page.words.day(date)
    }
  }
}

/// How good the source is and where it is found, in a line.
private struct SourceWhere: Component {
  let source: Source
  let words: Wording

  var body: some HTML {
    if source.grade != nil || source.url != nil || source.archived != nil {
      P(class: "where") {
        if let grade = source.grade {
          Span {
            GradeMark(grade, words)
            " "
            words.meaning(of: grade)
          }
          " "
        }
        if let url = source.url {
          ExternalLink(words: AddressWords.short(url), address: url)
          " "
        }
        if let archived = source.archived {
          ExternalLink(words: words.sources.archivedCopy, address: archived)
        }
      }
    }
  }
}

/// How the document was seen, and what bears on its quality.
private struct SourceQualities: Component {
  let source: Source
  let words: SourceWords

  var body: some HTML {
    if source.seenBy != nil || source.descriptor != nil {
      P(class: "aside") {
        if let seenBy = source.seenBy {
          words.secondHand.filled { _ in seenBy }
          " "
        }
        if let descriptor = source.descriptor { Span(class: "said") { descriptor } }
      }
    }
  }
}

/// A web address as a reader needs to see it.
enum AddressWords {
  /// The host without `www.`: `straitstimes.com`; the whole text where it has none.
  static func short(_ address: String) -> String {
    guard let scheme = address.range(ofScheme: "://") else { return address }
    let host = address[scheme...].prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    return String(host.hasPrefix("www.") ? host.dropFirst(4) : host)
  }
}

extension String {
  /// Where the text after `separator` begins.
  fileprivate func range(ofScheme separator: String) -> Index? {
    guard let colon = firstIndex(of: ":"), self[colon...].hasPrefix(separator) else { return nil }
    return index(colon, offsetBy: separator.count)
  }
}
