import Markup

/// The heading of an entry below a group's.
typealias H4<Content: HTML> = Element<H4Tag, Content>

enum H4Tag: Tag {
  static let open: StaticString = "<h4"
  static let close: StaticString = "</h4>"
}
