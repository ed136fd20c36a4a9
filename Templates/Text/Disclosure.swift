import Markup

/// What opens in place: a line, and more behind it.
typealias Details<Content: HTML> = Element<DetailsTag, Content>
typealias Summary<Content: HTML> = Element<SummaryTag, Content>
typealias H4<Content: HTML> = Element<H4Tag, Content>

enum DetailsTag: Tag {
  static let open: StaticString = "<details"
  static let close: StaticString = "</details>"
}

enum SummaryTag: Tag {
  static let open: StaticString = "<summary"
  static let close: StaticString = "</summary>"
}

/// The heading of an entry below a group's.
enum H4Tag: Tag {
  static let open: StaticString = "<h4"
  static let close: StaticString = "</h4>"
}
