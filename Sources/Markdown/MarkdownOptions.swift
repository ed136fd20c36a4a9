/// What a Markdown text may do, and how it is set.
public struct MarkdownOptions: Hashable, Sendable {
  /// Pass raw HTML through. Otherwise it is shown as text.
  public var allowsRawHTML = false
  /// Let links and images go anywhere. Otherwise they go to `http`, `https`, `mailto`, relative
  /// addresses and our own schemes.
  public var allowsAnyURL = false
  /// Everything beyond CommonMark: marks, tables, footnotes, strikethrough, task lists, call-outs,
  /// heading ids.
  public var extensions = true
  /// Curly quotes, en and em dashes, ellipses.
  public var smartPunctuation = true
  /// What call-outs and footnotes are called in the language of the text.
  public var words = MarkdownWords()

  public init() {}

  /// CommonMark 0.30 and nothing else: byte for byte what libcmark's own renderer writes.
  public static let commonMark: Self = {
    var options = Self()
    options.allowsRawHTML = true
    options.allowsAnyURL = true
    options.extensions = false
    options.smartPunctuation = false
    return options
  }()
}
