public import Markup
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
      for entry in entries { FigureJSON.write(entry, into: &$0) }
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
        FigureJSON.write(source, into: &json)
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
}
