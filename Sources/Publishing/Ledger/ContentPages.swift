public import SiteModel
import Statistics

/// A Markdown file of the content with the page that it becomes.
public struct ContentPage: Hashable, Sendable {
  public var link: PageLink
  /// `briefing` or `page`; with a word for one that is withdrawn.
  public var kind: String
  /// When it was last changed, as far as it says.
  public var date: CalendarDate?
  public var words: Int
  /// How many numbers stand in it with a note.
  public var figures: Int
  /// `Content/briefings/2022-02-crypto-theft.md`.
  public var file: String
}

extension SiteLedger {
  /// The pages of the content that are published: briefings from the newest, then other pages.
  public var contentPages: [ContentPage] {
    order.map { place in
      let page = pages[place]
      let parsed = context.index.pages[page.index]
      let front = parsed.frontMatter
      let kind = parsed.kind == .briefing ? "briefing" : "page"
      return ContentPage(
        link: PageLink(title: page.title.plain, address: parsed.address),
        kind: front.status == .withdrawn ? "withdrawn \(kind)" : kind,
        date: front.updated ?? front.date, words: parsed.text.words, figures: page.notes.count,
        file: parsed.path)
    }
  }

  /// The pages of the content that are not published, by their files, each with the reason: `is a
  /// draft`.
  public var leftOutPages: [(file: String, reason: String)] {
    context.index.leftOut.filter { $0.key.hasSuffix(".md") }.sorted { $0.key < $1.key }
      .map { (file: "Content/" + $0.key, reason: $0.value) }
  }
}
