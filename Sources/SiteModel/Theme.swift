public import Markdown
public import Markup

/// The look of a site: one function a kind of page, one for the marks inside a text.
///
/// briefgen's own theme is `Templates/`; another is a package that implements this protocol and
/// calls `run(theme:)`. A theme writes bytes and decides nothing else: addresses, numbers and
/// their notes arrive resolved.
public protocol Theme: Sendable {
  /// Style sheets, fonts, scripts: published under `assets/` with a fingerprint in the name.
  func assets(for settings: SiteSettings) -> ThemeAssets

  func write(_ view: HomeView, page: PageContext, into writer: inout HTMLWriter)
  func write(_ view: BriefingListView, page: PageContext, into writer: inout HTMLWriter)
  func write(_ view: BriefingView, page: PageContext, into writer: inout HTMLWriter)
  func write(_ view: TopicListView, page: PageContext, into writer: inout HTMLWriter)
  func write(_ view: TopicView, page: PageContext, into writer: inout HTMLWriter)
  func write(_ view: SourceListView, page: PageContext, into writer: inout HTMLWriter)
  func write(_ view: SourceView, page: PageContext, into writer: inout HTMLWriter)
  func write(_ view: EntityListView, page: PageContext, into writer: inout HTMLWriter)
  func write(_ view: EntityView, page: PageContext, into writer: inout HTMLWriter)
  func write(_ view: LedgerView, page: PageContext, into writer: inout HTMLWriter)
  func write(_ view: CorrectionListView, page: PageContext, into writer: inout HTMLWriter)
  func write(_ view: PlainPageView, page: PageContext, into writer: inout HTMLWriter)
  func write(_ view: DatasetView, page: PageContext, into writer: inout HTMLWriter)
  func write(_ view: DatasetListView, page: PageContext, into writer: inout HTMLWriter)
  func writeNotFound(page: PageContext, into writer: inout HTMLWriter)

  /// Writes one part of a mark inside a text.
  func write(
    _ mark: FilledMark, _ part: Slot.Part, page: PageContext, into writer: inout HTMLWriter)
}

/// The files a theme brings.
public struct ThemeAssets: Sendable {
  /// One file with its bytes.
  public struct File: Sendable {
    /// `site.css`; published as `assets/site-FINGERPRINT.css`.
    public var name: String
    public var bytes: [UInt8]
    public init(name: String, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }

  public var styleSheet: File
  public var favicon: File
  /// Pages name them by `SiteView.scripts`. A page has to be whole without them.
  public var scripts: [File]

  public init(styleSheet: File, favicon: File, scripts: [File] = []) {
    self.styleSheet = styleSheet
    self.favicon = favicon
    self.scripts = scripts
  }
}
