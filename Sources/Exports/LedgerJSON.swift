import Diagnostics
public import Markup
import Quantities
public import SiteModel

/// `ledger.json`: every fact and statistic of the site, for programs. Its schema is
/// `Documentation/ledger.schema.json`; what is not known of a figure is not there.
///
/// Numbers are texts, since they are exact: decimals where they end, otherwise fractions.
public struct LedgerJSON {
  /// Raised when a program that reads the ledger would have to change.
  public static let version = 1

  let site: SiteView
  let marking: Marking
  /// Those of the figures so far.
  private var sources: [SourceID: Source] = [:]
  private var isEmpty = true

  /// - Parameter marking: the highest of the pages that the figures come from.
  public init(site: SiteView, marking: Marking) {
    self.site = site
    self.marking = marking
  }

  /// - Parameter groups: the figures in the order of the ledger, a page of the site at a time, so
  ///   that a large site's are never all in memory.
  public func write(
    _ groups: some Sequence<[LedgerEntry]>, into writer: inout HTMLWriter
  ) {
    var ledger = self
    ledger.begin(into: &writer)
    for entries in groups { ledger.add(entries, into: &writer) }
    ledger.end(into: &writer)
  }

  public func begin(into writer: inout HTMLWriter) {
    writer.raw(head)
    writer.raw(",\"figures\":[")
  }

  /// Writes the next group of figures.
  public mutating func add(_ entries: [LedgerEntry], into writer: inout HTMLWriter) {
    guard !entries.isEmpty else { return }
    var json = JSONWriter()
    json.array {
      for entry in entries { Self.figure(entry, into: &$0) }
    }
    if !isEmpty { writer.raw(",") }
    isEmpty = false
    // The group's own brackets are left out.
    writer.raw(json.bytes.dropFirst().dropLast())
    for entry in entries {
      for source in entry.sources where sources[source.source.id] == nil {
        sources[source.source.id] = source.source
      }
    }
  }

  public func end(into writer: inout HTMLWriter) {
    writer.raw("],\"sources\":")
    var json = JSONWriter()
    json.array { json in
      for source in sources.values.sorted(by: { $0.id < $1.id }) {
        Self.source(source, into: &json)
      }
    }
    writer.raw(json.bytes)
    writer.raw("}\n")
  }

  /// What the file says of itself, an object without its closing brace.
  private var head: ArraySlice<UInt8> {
    var json = JSONWriter()
    json.object {
      $0.member("version", Self.version)
      $0.member("title", site.title)
      $0.member("url", site.baseURL)
      $0.member("marking", marking.rawValue)
      $0.member("content-to", site.newest?.description)
    }
    return json.bytes.dropLast()
  }

  private static func figure(_ entry: LedgerEntry, into json: inout JSONWriter) {
    json.object { json in
      json.member("id", entry.key.description)
      json.member("kind", entry.kind.rawValue)
      if entry.isInline { json.member("inline", true) }
      if entry.isWithdrawn { json.member("withdrawn", true) }
      json.member("title", entry.title)
      json.member("words", entry.words)
      switch entry.value {
      case .amount(let amount): self.amount(amount, into: &json)
      case .text(let text): json.member("text", text)
      }
      if let period = entry.period {
        json.object("period") {
          $0.member("edtf", period.edtf)
          $0.member("words", period.words)
        }
      }
      strings("also-as", entry.alsoAs, into: &json)
      origin(of: entry, into: &json)
      history(of: entry, into: &json)
      uses(of: entry, into: &json)
    }
  }

  private static func amount(_ amount: LedgerAmount, into json: inout JSONWriter) {
    json.member("modifier", amount.modifier.rawValue)
    json.member("value", amount.value)
    end("low", amount.low, into: &json)
    end("high", amount.high, into: &json)
    json.member("rounding", amount.rounding)
    json.member("unit", amount.unit)
    json.member("noun", amount.noun)
    json.member("change", amount.change?.rawValue)
  }

  /// An end that is open is null: to leave it out could mean that nobody knows.
  private static func end(
    _ name: String, _ end: LedgerAmount.End?, into json: inout JSONWriter
  ) {
    guard let end else { return json.null(name) }
    json.object(name) {
      $0.member("number", end.number)
      $0.member("excluded", end.isExcluded)
    }
  }

  private static func origin(of entry: LedgerEntry, into json: inout JSONWriter) {
    if let formula = entry.formula {
      json.object("formula") {
        $0.member("source", formula.source)
        $0.member("with-values", formula.withValues)
        $0.array("inputs") { for input in formula.inputs { $0.element(input.description) } }
      }
    }
    if !entry.datasets.isEmpty {
      json.array("datasets") { json in
        for dataset in entry.datasets {
          json.object {
            $0.member("id", dataset.id.rawValue)
            $0.member("file", dataset.path)
          }
        }
      }
    }
    json.array("sources") { json in
      for source in entry.sources {
        json.object {
          $0.member("id", source.source.id.rawValue)
          $0.member("locator", source.locator)
        }
      }
    }
    strings("named-by", entry.namedBy.map(\.description), into: &json)
  }

  private static func history(of entry: LedgerEntry, into json: inout JSONWriter) {
    json.member("as-of", entry.asOf?.description)
    json.member("revises", entry.revises?.description)
    strings("revised-by", entry.revisedBy.map(\.description), into: &json)
    json.member("measure", entry.measure)
    json.member("check", entry.check)
    json.member("disputed", entry.disputed)
    strings("remarks", entry.remarks, into: &json)
    json.member("note", entry.note)
  }

  private static func uses(of entry: LedgerEntry, into json: inout JSONWriter) {
    json.array("used-in") { json in
      for use in entry.uses {
        json.object {
          $0.member("title", use.page.title)
          $0.member("address", use.page.address.path)
          $0.member("note", use.note)
          strings("anchors", use.anchors, into: &$0)
        }
      }
    }
  }

  private static func strings(
    _ name: String, _ values: [String], into json: inout JSONWriter
  ) {
    guard !values.isEmpty else { return }
    json.array(name) { for value in values { $0.element(value) } }
  }

  private static func source(_ source: Source, into json: inout JSONWriter) {
    json.object {
      $0.member("id", source.id.rawValue)
      $0.member("title", source.title)
      $0.member("publisher", source.publisher)
      strings("authors", source.authors, into: &$0)
      $0.member("date", source.date?.description)
      $0.member("url", source.url)
      $0.member("archived", source.archived)
      $0.member("grade", source.grade?.description)
      $0.member("seen-by", source.seenBy)
    }
  }
}
