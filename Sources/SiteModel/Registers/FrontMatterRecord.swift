public import Diagnostics
import Records

extension FrontMatter {
  /// What kind of file the front matter heads.
  public enum Kind: Hashable, Sendable {
    /// A file under `Content/briefings/`: it has a date.
    case briefing
    /// Any other Markdown file.
    case page
  }

  /// Reads the text between the `---` lines of a Markdown file.
  ///
  /// - Parameters:
  ///   - bytes: the whole file.
  ///   - range: what `FrontMatterSplit` found.
  /// - Returns: nil where the text is not YAML. Other problems are reported and leave a gap (an
  ///   empty title, no date), so that the rest of the site can still be checked.
  public static func read(
    kind: Kind, path: String, bytes: [UInt8], range: Range<Int>, diagnostics: inout [Diagnostic]
  ) -> FrontMatter? {
    let source = RecordSource(path: path, bytes: bytes, bounds: range)
    guard let mapping = YAMLMapping.read(source, diagnostics: &diagnostics) else { return nil }
    let fence = FrontMatterSplit.fence(before: source.bounds.lowerBound, in: bytes)
    var record = RecordReader(
      mapping, in: source, subject: RecordSubject("the front matter", at: source.place(fence)))
    let frontMatter = FrontMatter(kind: kind, record: &record)
    diagnostics += record.finish()
    return frontMatter
  }

  init(kind: Kind, record: inout RecordReader) {
    let title = record.required("title", .locatedText, example: "title: The oil cap, one year on")
    self.init(title: title ?? Located("", at: record.source.place(0..<0)))
    readDates(kind: kind, &record)
    summary = record.optional("summary", .locatedText)
    authors = record.several("authors", .text)
    contact = record.optional("contact", .text)
    topics = record.several("topics", .locatedText)
    marking = record.optional("marking", .located(.marking))
    let stated: Status? = record.optional("status", .choice("a status"))
    status = stated ?? .published
    isStatedPublished = stated == .published
    slug = record.optional("slug", .located(.slug))
    aliases = record.several("aliases", .locatedText)
    declaredLanguage = record.optional("language", .located(.language))
    translationOf = record.optional("translation-of", .located(.slug))
    sources = record.register("sources", each: "source", id: .id(), Source.init)
    facts = record.register(
      "facts", each: "fact", id: .id(), shorthand: FactDeclaration.init,
      FactDeclaration.init(id:range:record:))
    statistics = record.register(
      "statistics", each: "statistic", id: .id(), shorthand: StatisticDeclaration.init,
      StatisticDeclaration.init(id:range:record:))
    keyFigures = record.several("key-figures", .located(.id()))
    corrections = record.records("corrections", each: "a correction", Correction.init)
  }

  private mutating func readDates(kind: Kind, _ record: inout RecordReader) {
    let published =
      switch kind {
      case .briefing: record.required("date", .located(.day), example: "date: 2022-02-07")
      case .page: record.optional("date", .located(.day))
      }
    let updated = record.optional("updated", .located(.day))
    let expires = record.optional("expires", .located(.day))
    if let published {
      if let updated { check(updated, "updated", isNotBefore: published, &record) }
      if let expires { check(expires, "expires", isNotBefore: published, &record) }
    }
    date = published?.value
    self.updated = updated?.value
    self.expires = expires?.value
    dataTo = record.optional("data-to", .day)
    publishAt = record.optional("publish-at", .day)
    reviewBy = record.optional("review-by", .day)
  }

  private func check(
    _ later: Located<CalendarDate>, _ key: String, isNotBefore published: Located<CalendarDate>,
    _ record: inout RecordReader
  ) {
    guard later.value < published.value else { return }
    record.report(
      Diagnostic(
        Rule.dateOrder.id, "'\(key)' (\(later.value)) is before 'date' (\(published.value))",
        at: later.range, notes: [.init("'date' stands at", at: published.range)]))
  }
}
