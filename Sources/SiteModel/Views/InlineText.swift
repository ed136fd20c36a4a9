public import Markup

/// A title, summary or label after its numbers were filled in.
public struct InlineText: Hashable, Sendable {
  /// Emphasis and code as HTML; no links, so that it can stand inside one.
  public var html: TrustedHTML
  /// The words alone: for `<title>`, feeds and attributes.
  public var plain: String

  public init(html: TrustedHTML, plain: String) {
    self.html = html
    self.plain = plain
  }
}
