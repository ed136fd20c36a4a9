public import Records

/// A kind of file that editors write, as an editing program is to know it.
public struct ContentSchema {
  /// The stem of the schema's file.
  public let name: String
  /// What the file is, in a few words.
  public let title: String
  public let shape: RecordShape

  /// Settings, registers and front matter.
  public static var all: [ContentSchema] {
    [
      Self(
        name: "site", title: "Settings of a site: Content/site.yaml",
        shape: RecordReader.shape { _ = SiteSettings(&$0) }),
      Self(
        name: "sources", title: "Register of sources: Content/sources.yaml",
        shape: RecordReader.shape { _ = Source.readAll(&$0) }),
      Self(
        name: "entities", title: "Register of entities: Content/entities.yaml",
        shape: RecordReader.shape { _ = Entity.readAll(&$0) }),
      Self(
        name: "facts", title: "Register of facts: Content/facts.yaml",
        shape: RecordReader.shape { _ = FactDeclaration.readAll(&$0) }),
      Self(
        name: "front-matter", title: "Front matter of a briefing",
        shape: RecordReader.shape { _ = FrontMatter(kind: .briefing, record: &$0) }),
      Self(
        name: "page-front-matter", title: "Front matter of a page that is no briefing",
        shape: RecordReader.shape { _ = FrontMatter(kind: .page, record: &$0) }),
    ]
  }
}
