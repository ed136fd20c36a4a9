public import Markup
public import SiteModel

/// A page that sends its reader on: for servers that know no redirects, and for a folder.
public struct RedirectPage {
  let redirect: Redirect
  let page: PageContext

  public init(_ redirect: Redirect, page: PageContext) {
    self.redirect = redirect
    self.page = page
  }

  public func write(into writer: inout HTMLWriter) {
    let target = page.root + redirect.to.path
    let words = PageWords.of(page.site.language).moved
    writer.raw("<!DOCTYPE html>\n<html lang=\"")
    writer.attribute(page.site.language)
    writer.raw(PageLanguage.isRightToLeft(page.site.language) ? "\" dir=\"rtl\">" : "\">")
    writer.raw("\n<head>\n<meta charset=\"utf-8\">\n<title>")
    writer.text(page.site.title)
    writer.raw("</title>\n<meta http-equiv=\"refresh\" content=\"0; url=")
    writer.href(target)
    writer.raw("\">\n<meta name=\"robots\" content=\"noindex\">\n")
    if let baseURL = page.site.baseURL {
      writer.raw("<link rel=\"canonical\" href=\"")
      writer.href(baseURL + redirect.to.canonicalPath)
      writer.raw("\">\n")
    }
    writer.raw("</head>\n<body>\n<main>\n<h1>")
    writer.text(words.title)
    writer.raw("</h1>\n<p><a href=\"")
    writer.href(target)
    writer.raw("\">")
    writer.text(words.link)
    writer.raw("</a></p>\n</main>\n</body>\n</html>\n")
  }
}
