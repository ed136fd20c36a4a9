import Markup
import SiteModel
import Statistics

/// What search engines and archives read: schema.org in JSON-LD.
enum StructuredData {
  /// The front page: the site and who publishes it.
  static func site(_ page: LocalPage) -> [UInt8] {
    document(type: "WebSite") { json in
      json.member("name", page.site.title)
      json.member("url", page.canonical)
      json.member("description", page.site.description)
      json.member("inLanguage", page.site.language)
      publisher(page.site, into: &json)
    }
  }

  /// A briefing: a report with the sources it cites and what was corrected in it.
  static func briefing(_ view: Shared<BriefingView>, _ page: LocalPage) -> [UInt8] {
    let summary = view.summary
    return document(type: "Report") { json in
      json.member("headline", summary.title.plain)
      json.member("description", summary.summary?.plain)
      json.member("url", page.canonical)
      json.member("datePublished", summary.date.description)
      json.member("dateModified", summary.updated?.description)
      json.member("inLanguage", page.language)
      json.member("wordCount", view.text.words)
      if !summary.topics.isEmpty {
        json.array("keywords") { for topic in summary.topics { $0.element(topic.title) } }
      }
      if !summary.authors.isEmpty {
        json.array("author") { json in
          for name in summary.authors { thing("Person", name, into: &json) }
        }
      }
      publisher(page.site, into: &json)
      if !view.sources.isEmpty {
        json.array("citation") { for link in view.sources { citation(link.source, into: &$0) } }
      }
      if !view.corrections.isEmpty {
        json.array("correction") { json in
          for (anchor, item) in zip(view.corrections.anchors, view.corrections) {
            correction(item, anchor, page, into: &json)
          }
        }
      }
    }
  }

  private static func document(
    type: String, _ members: (inout JSONWriter) -> Void
  ) -> [UInt8] {
    var json = JSONWriter()
    json.object {
      $0.member("@context", "https://schema.org")
      $0.member("@type", type)
      members(&$0)
    }
    return json.bytes
  }

  private static func publisher(_ site: SiteView, into json: inout JSONWriter) {
    json.object("publisher") {
      $0.member("@type", "Organization")
      $0.member("name", site.publisher?.name ?? site.title)
      $0.member("url", site.publisher?.url)
      $0.member("logo", site.publisher?.logo)
    }
  }

  private static func thing(_ type: String, _ name: String, into json: inout JSONWriter) {
    json.object {
      $0.member("@type", type)
      $0.member("name", name)
    }
  }

  private static func citation(_ source: Source, into json: inout JSONWriter) {
    json.object { json in
      json.member("@type", "CreativeWork")
      json.member("name", source.title)
      json.member("url", source.url)
      json.member("datePublished", source.date?.description)
      if let publisher = source.publisher {
        json.object("publisher") {
          $0.member("@type", "Organization")
          $0.member("name", publisher)
        }
      }
    }
  }

  /// A notice (schema.org/CorrectionComment), with the place at which it stands.
  private static func correction(
    _ correction: Correction, _ anchor: String, _ page: LocalPage, into json: inout JSONWriter
  ) {
    json.object {
      $0.member("@type", "CorrectionComment")
      $0.member("name", page.composed.corrections.title(of: correction.kind))
      $0.member("datePublished", correction.date.description)
      $0.member("text", page.composed.corrections.text(of: correction))
      $0.member("url", page.canonical.map { "\($0)#\(anchor)" })
    }
  }
}
