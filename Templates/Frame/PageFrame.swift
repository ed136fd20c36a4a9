import Markup
import SiteModel

/// What every page has: the head, the marking above and below, the site's name and navigation,
/// the main part, the foot.
struct PageFrame<Content> {
  let page: LocalPage
  let metadata: PageMetadata
  let content: Content
}

extension PageFrame: HTML where Content: HTML {
  init(_ page: LocalPage, _ metadata: PageMetadata, @HTMLBuilder content: () -> Content) {
    self.page = page
    self.metadata = metadata
    self.content = content()
  }

  func write(into writer: inout HTMLWriter) {
    writer.raw("<!DOCTYPE html>\n<html lang=\"")
    writer.attribute(page.language)
    writer.raw(PageLanguage.isRightToLeft(page.language) ? "\" dir=\"rtl\">" : "\">")
    writer.raw("\n<head>\n")
    PageHead(page: page, metadata: metadata).write(into: &writer)
    writer.raw("</head>\n<body class=\"")
    writer.raw(metadata.marking.className)
    writer.raw("\">\n<a class=\"skip\" href=\"#_main\">")
    writer.text(page.words.frame.skip)
    writer.raw("</a>\n")
    Masthead(page: page, marking: metadata.marking).write(into: &writer)
    writer.raw("\n<main id=\"_main\">\n")
    content.write(into: &writer)
    writer.raw("\n</main>\n")
    PageFoot(page: page, metadata: metadata).write(into: &writer)
    writer.raw("\n</body>\n</html>\n")
  }
}
