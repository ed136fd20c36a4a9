public import Markdown
public import Markup
public import SiteModel

/// briefgen's own look: a serif to read in, a sans for all that is not prose, one accent, rules and
/// white instead of boxes. It needs no script, asks nothing of another server, and prints; where
/// scripts run, small ones sort tables, filter the ledger and keep a number in sight of its note.
public struct BriefingTheme: Theme {
  /// The words of the page whose text is written; nil where they are the site's.
  let words: Wording?

  public init() { words = nil }

  init(words: Wording) { self.words = words }

  public func assets(for settings: SiteSettings) -> ThemeAssets {
    ThemeAssets(
      styleSheet: .init(
        name: "site.css", bytes: StyleSheet.bytes(accent: settings.accent?.value)),
      favicon: .init(name: "favicon.svg", bytes: Favicon.bytes),
      scripts: [
        .init(name: "\(TableScript.name).js", bytes: TableScript.bytes),
        .init(name: "\(LedgerScript.name).js", bytes: LedgerScript.bytes),
        .init(name: "\(NoteScript.name).js", bytes: NoteScript.bytes),
      ])
  }

  public func write(_ view: HomeView, page: PageContext, into writer: inout HTMLWriter) {
    HomePage(view: view, page: LocalPage(page)).write(into: &writer)
  }

  public func write(_ view: BriefingListView, page: PageContext, into writer: inout HTMLWriter) {
    BriefingListPage(view: view, page: LocalPage(page)).write(into: &writer)
  }

  public func write(_ view: BriefingView, page: PageContext, into writer: inout HTMLWriter) {
    BriefingPage(view: Shared(view), page: LocalPage(page, language: view.language)).write(
      into: &writer)
  }

  public func write(_ view: TopicListView, page: PageContext, into writer: inout HTMLWriter) {
    TopicListPage(view: view, page: LocalPage(page)).write(into: &writer)
  }

  public func write(_ view: TopicView, page: PageContext, into writer: inout HTMLWriter) {
    TopicPage(view: view, page: LocalPage(page)).write(into: &writer)
  }

  public func write(_ view: SourceListView, page: PageContext, into writer: inout HTMLWriter) {
    SourceListPage(view: view, page: LocalPage(page)).write(into: &writer)
  }

  public func write(_ view: SourceView, page: PageContext, into writer: inout HTMLWriter) {
    SourcePage(view: view, page: LocalPage(page)).write(into: &writer)
  }

  public func write(_ view: EntityListView, page: PageContext, into writer: inout HTMLWriter) {
    EntityListPage(view: view, page: LocalPage(page)).write(into: &writer)
  }

  public func write(_ view: EntityView, page: PageContext, into writer: inout HTMLWriter) {
    EntityPage(view: view, page: LocalPage(page)).write(into: &writer)
  }

  public func write(_ view: LedgerView, page: PageContext, into writer: inout HTMLWriter) {
    LedgerPage(view: view, page: LocalPage(page)).write(into: &writer)
  }

  public func write(_ view: DatasetView, page: PageContext, into writer: inout HTMLWriter) {
    DatasetPage(view: view, page: LocalPage(page)).write(into: &writer)
  }

  public func write(_ view: DatasetListView, page: PageContext, into writer: inout HTMLWriter) {
    DatasetListPage(view: view, page: LocalPage(page)).write(into: &writer)
  }

  public func write(_ view: CorrectionListView, page: PageContext, into writer: inout HTMLWriter) {
    CorrectionListPage(view: view, page: LocalPage(page)).write(into: &writer)
  }

  public func write(_ view: PlainPageView, page: PageContext, into writer: inout HTMLWriter) {
    PlainPage(view: view, page: LocalPage(page, language: view.language)).write(into: &writer)
  }

  public func writeNotFound(page: PageContext, into writer: inout HTMLWriter) {
    NotFoundPage(page: LocalPage(page)).write(into: &writer)
  }

  public func write(
    _ mark: FilledMark, _ part: Slot.Part, page: PageContext, into writer: inout HTMLWriter
  ) {
    InlineMark(
      mark: mark, part: part, root: page.root, words: words ?? .of(page.site.language)
    ).write(into: &writer)
  }
}
