import Markup
import SiteModel

/// What stands between `<head>` and `</head>`.
struct PageHead: Component {
  let page: LocalPage
  let metadata: PageMetadata

  var body: some HTML {
    DocumentTitle(page: metadata.title, site: page.site.title)
    if let description = metadata.description {
      Metadata("name", "description", description)
    }
    LinkedFile("stylesheet", page.site.styleSheet.url(from: page.root))
    LinkedFile("icon", type: "image/svg+xml", page.site.favicon.url(from: page.root))
    ForEach(metadata.scripts.compactMap { page.site.scripts[$0] }) { script in
      DeferredScript(url: script.url(from: page.root))
    }
    Alternates(page: page, metadata: metadata)
    if metadata.isIndexed {
      SocialMetadata(page: page, metadata: metadata)
    } else {
      Meta(.fixed("name", "robots"), .fixed("content", "noindex"))
    }
    if let data = metadata.structuredData { StructuredDataScript(json: data) }
  }
}

/// The same in other forms: the page and the site as feeds, the page as data. Readers of feeds
/// offer the first.
private struct Alternates: Component {
  let page: LocalPage
  let metadata: PageMetadata

  var body: some HTML {
    if let feed = metadata.feed {
      FeedLink(title: "\(feed.title) — \(page.site.title)", url: feed.address.url(from: page.root))
    }
    if let feed = page.site.feed {
      FeedLink(title: page.site.title, url: feed.url(from: page.root))
    }
    if let json = metadata.json {
      LinkedFile("alternate", type: "application/json", json.url(from: page.root))
    }
  }
}

private struct FeedLink: Component {
  let title: String
  let url: SafeURL

  var body: some HTML {
    Link(
      .fixed("rel", "alternate"), .fixed("type", "application/atom+xml"), .title(title),
      Attribute("href", url))
  }
}

private struct DocumentTitle: HTML {
  let page: String?
  let site: String

  func write(into writer: inout HTMLWriter) {
    writer.raw("<meta charset=\"utf-8\">\n<title>")
    if let page {
      writer.text(page)
      writer.raw(" — ")
    }
    writer.text(site)
    writer.raw("</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
    writer.raw("\n<meta name=\"color-scheme\" content=\"light dark\">\n")
  }
}

/// The canonical address and Open Graph (ogp.me): what a shared link shows.
private struct SocialMetadata: Component {
  let page: LocalPage
  let metadata: PageMetadata

  var body: some HTML {
    if let canonical = page.canonical, let url = SafeURL(external: canonical) {
      LinkedFile("canonical", url)
      Metadata("property", "og:url", canonical)
    }
    Metadata("property", "og:site_name", page.site.title)
    Metadata("property", "og:title", metadata.title ?? page.site.title)
    if let description = metadata.description {
      Metadata("property", "og:description", description)
    }
    Metadata("property", "og:type", metadata.published == nil ? "website" : "article")
    if let date = metadata.published {
      Metadata("property", "article:published_time", date.description)
    }
    if let date = metadata.modified {
      Metadata("property", "article:modified_time", date.description)
    }
  }
}

/// A `<meta>` with a text. Every page has a dozen, so they make no lists of attributes.
private struct Metadata: HTML {
  /// `name` or `property`.
  let key: StaticString
  let name: StaticString
  let content: String

  init(_ key: StaticString, _ name: StaticString, _ content: String) {
    self.key = key
    self.name = name
    self.content = content
  }

  func write(into writer: inout HTMLWriter) {
    writer.raw("<meta ")
    writer.raw(key)
    writer.raw("=\"")
    writer.raw(name)
    writer.raw("\" content=\"")
    writer.attribute(content)
    writer.raw("\">")
  }
}

/// A `<link>` to a file that belongs to the page.
private struct LinkedFile: HTML {
  let relation: StaticString
  let type: StaticString?
  let url: SafeURL

  init(_ relation: StaticString, type: StaticString? = nil, _ url: SafeURL) {
    self.relation = relation
    self.type = type
    self.url = url
  }

  func write(into writer: inout HTMLWriter) {
    writer.raw("<link rel=\"")
    writer.raw(relation)
    if let type {
      writer.raw("\" type=\"")
      writer.raw(type)
    }
    writer.raw("\" href=\"")
    url.write(into: &writer)
    writer.raw("\">")
  }
}

/// A script that runs when the page is there.
private struct DeferredScript: HTML {
  let url: SafeURL

  func write(into writer: inout HTMLWriter) {
    writer.raw("<script src=\"")
    url.write(into: &writer)
    writer.raw("\" defer></script>")
  }
}

private struct StructuredDataScript: HTML {
  let json: [UInt8]

  func write(into writer: inout HTMLWriter) {
    writer.raw("\n<script type=\"application/ld+json\">")
    writer.raw(json)
    writer.raw("</script>\n")
  }
}
