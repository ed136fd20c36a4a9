import SiteModel

/// A page as its parts see it: what it knows of itself, and the words of its language.
struct LocalPage: Sendable {
  let context: PageContext
  /// BCP 47.
  let language: String
  let words: Wording
  /// The words of what reaches the theme composed, and of notices that feeds have too.
  let composed: Shared<PageWords>

  /// - Parameter language: nil where it is the site's.
  init(_ context: PageContext, language: String? = nil) {
    self.context = context
    self.language = language ?? context.site.language
    words = .of(self.language)
    composed = PageWords.of(self.language)
  }

  var site: SiteView { context.site }
  var root: String { context.root }
  var address: SiteAddress { context.address }
  var marking: Marking { context.marking }
  var canonical: String? { context.canonical }
}
