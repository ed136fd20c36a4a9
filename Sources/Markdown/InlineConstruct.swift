/// A link, image, code span or citation at its place in the source.
///
/// libcmark does not say where inlines stand (its columns are wrong across lines), so this is found
/// by reading the source again, and only when there is something to report.
struct InlineConstruct: Equatable {
  enum Kind: Equatable {
    case link, image, code, html
    /// `[@a]`, `[^a]`: `content` is the label with its `@` or `^`.
    case citation, footnote
    /// `[words][label]`, whose address stands elsewhere.
    case reference
    /// `[words](…)` with another link inside its words, so that it is none.
    case outerLink
    /// `[words](…` that cannot be read as a link.
    case broken
    /// `[words] (fact:…`, with a space in between.
    case apart
  }

  /// Why `[words](…` is no link.
  enum Fault: Equatable {
    /// White space after one of our schemes.
    case spaceAfterScheme(String)
    /// The title stands in quotes that are not `"`.
    case curlyQuotes
    /// White space inside the address.
    /// A figure's id is followed by something that is no title: `(fact:a, and then …)`.
    case openFigureLink(id: String)
    case spaceInAddress
    /// No `)`, or something else that CommonMark does not read as an address.
    case malformed
  }

  var kind: Kind
  var range: Range<Int>
  /// What stands between the brackets or backticks.
  var content: Range<Int>
  var destination: Range<Int> = 0..<0
  var title: Range<Int>?
}
