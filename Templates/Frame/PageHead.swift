import Markup
import SiteModel

/// What stands between `<head>` and `</head>`.
struct PageHead: Component {
  let page: LocalPage
  let metadata: PageMetadata

  var body: some HTML {
    DocumentTitle(page: metadata.title, site: page.site.title)
    if let description = metadata.description {
      Meta(.fixed("name", "description"), Attribute("content", description))
    }
    Link(.fixed("rel", "stylesheet"), Attribute("href", page.site.styleSheet.url(from: page.root)))
    Link(
      .fixed("rel", "icon"), .fixed("type", "image/svg+xml"),
      Attribute("href", page.site.favicon.url(from: page.root)))
    if let script = metadata.script.flatMap({ page.site.scripts[$0] }) {
      DeferredScript(url: script.url(from: page.root))
    }
    Alternates(page: page, json: metadata.json)
    if metadata.isIndexed {
      SocialMetadata(page: page, metadata: metadata)
    } else {
      Meta(.fixed("name", "robots"), .fixed("content", "noindex"))
    }
    if let data = metadata.structuredData { StructuredDataScript(json: data) }
  }
}

/// The same in other forms: the site as a feed, the page as data.
private struct Alternates: Component {
  let page: LocalPage
  let json: SiteAddress?

  var body: some HTML {
    if let feed = page.site.feed {
      Link(
        .fixed("rel", "alternate"), .fixed("type", "application/atom+xml"),
        .title(page.site.title), Attribute("href", feed.url(from: page.root)))
    }
    if let json {
      Link(
        .fixed("rel", "alternate"), .fixed("type", "application/json"),
        Attribute("href", json.url(from: page.root)))
    }
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
      Link(.fixed("rel", "canonical"), Attribute("href", url))
      Meta(.fixed("property", "og:url"), Attribute("content", canonical))
    }
    Meta(.fixed("property", "og:site_name"), Attribute("content", page.site.title))
    Meta(.fixed("property", "og:title"), Attribute("content", metadata.title ?? page.site.title))
    if let description = metadata.description {
      Meta(.fixed("property", "og:description"), Attribute("content", description))
    }
    Meta(
      .fixed("property", "og:type"),
      .fixed("content", metadata.published == nil ? "website" : "article"))
    if let date = metadata.published {
      Meta(.fixed("property", "article:published_time"), Attribute("content", "\(date)"))
    }
    if let date = metadata.modified {
      Meta(.fixed("property", "article:modified_time"), Attribute("content", "\(date)"))
    }
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
