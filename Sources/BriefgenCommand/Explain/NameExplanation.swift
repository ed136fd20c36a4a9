import Markup
import Publishing
import SiteModel

/// What stands at a place of the content and is neither a figure nor a dataset, in a few lines.
struct NameExplanation {
  let headline: String
  let lines: [(label: String, text: String)]
  private let kind: String

  /// - Parameter reading: the site, for what is known of a source.
  init(_ meaning: PlacedName.Meaning, _ reading: SiteReading) {
    switch meaning {
    case .source(let id, let locator):
      kind = "source"
      let row = reading.sources.first { $0.source.id == id }
      headline = row?.source.title ?? id.rawValue
      let source = row?.source
      lines = Self.known([
        ("Source", id.rawValue), ("Place", locator), ("Publisher", source?.publisher),
        ("Date", source?.date?.words), ("Grade", source?.grade.map { "\($0): \($0.words)" }),
        ("Carries", row.map { "\($0.facts) \($0.facts == 1 ? "fact" : "facts")" }),
        ("Address", source?.url),
      ])
    case .entity(let id, let name):
      kind = "entity"
      headline = name
      lines = [("Entity", id.rawValue), ("Page", "/entities/\(id)/")]
    case .briefing(let slug):
      kind = "briefing"
      let briefing = reading.briefings.first { $0.slug == slug }
      headline = briefing?.title.plain ?? slug.rawValue
      lines = Self.known([
        ("Briefing", slug.rawValue), ("Date", briefing?.date.words),
        ("Page", briefing.map { "/\($0.address.canonicalPath)" }),
      ])
    case .chart(let title, let dataset):
      kind = "chart"
      headline = title
      lines = Self.known([("Chart", "of the dataset '\(dataset.map { "\($0)" } ?? "")'")])
    case .address(let address):
      kind = "link"
      headline = address
      lines = [("Link", "into the site")]
    case .estimate(let words, let low, let high):
      kind = "estimate"
      headline = words
      lines = [("Means", "\(low) to \(high)% on the site's scale of likelihood")]
    case .confidence(let words):
      kind = "confidence"
      headline = words
      lines = [("Means", "how well founded the judgement is, apart from how likely")]
    case .figure(let key), .dataset(let key):
      kind = "name"
      headline = "\(key)"
      lines = []
    }
  }

  private static func known(_ lines: [(String, String?)]) -> [(label: String, text: String)] {
    lines.compactMap { label, text in text.map { (label, $0) } }
  }

  func bytes(on page: ResultPage) -> [UInt8] {
    var page = page
    page.write(headline, .bold)
    for (label, text) in lines {
      page.write(
        text, first: label + String(repeating: " ", count: max(0, 12 - label.count)),
        rest: String(repeating: " ", count: 12))
    }
    return page.bytes
  }

  var json: [UInt8] {
    var writer = JSONWriter()
    writer.object { json in
      json.member("version", 1)
      json.object(kind) { json in
        json.member("name", headline)
        for (label, text) in lines { json.member(label.lowercased(), text) }
      }
    }
    return writer.bytes + [0x0A]
  }
}
