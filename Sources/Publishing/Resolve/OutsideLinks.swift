import Diagnostics
import ExternalLinks
import Markdown
import SiteModel

/// The addresses outside of the site that its texts and its sources lead to.
struct OutsideLinks {
  /// Where each stands, in the order of the files.
  private(set) var places: [String: [SourceRange]] = [:]
  /// The copies that sources say there are.
  private var archived: [String: String] = [:]

  init(of site: ResolutionContext) {
    for page in site.index.pages { add(page, site.bytes(of: page.path)) }
    let sources = site.index.sources.values.sorted { $0.range < $1.range }
    for (path, sources) in Dictionary(grouping: sources, by: \.range.path) {
      let bytes = site.bytes(of: path)
      for source in sources { add(source, bytes) }
    }
    for address in places.keys { places[address]?.sort() }
  }

  /// What comes of asking for all of them.
  func diagnostics(_ check: LinkCheck, _ memory: LinkMemory) -> [Diagnostic] {
    do throws(MissingLibrary) {
      let states = try check.states(of: Set(places.keys), memory)
      return states.compactMap { address, state in
        guard let places = places[address], let first = places.first else { return nil }
        return ExternalLinkRule.diagnostic(
          state, address, at: first, others: Array(places.dropFirst()),
          archived: archived[address])
      }
    } catch {
      return [ExternalLinkRule.unavailable(error)]
    }
  }

  private mutating func add(_ page: ParsedPage, _ bytes: [UInt8]) {
    let blocks = bytes.withUnsafeBufferPointer {
      page.body.sourceWords(path: page.path, bytes: $0)
    }
    for link in blocks.flatMap(\.parts)
    where link.kind == .link || link.kind == .autolink || link.kind == .image {
      add(
        link.destination.replacing("&amp;", with: "&"),
        at: SourceRange(path: page.path, start: link.whole.lowerBound, end: link.whole.upperBound))
    }
  }

  private mutating func add(_ source: Source, _ bytes: [UInt8]) {
    guard let url = source.url else { return }
    let address = Array(url.utf8)
    // The address stands behind the id, as the register has it.
    let start = bytes.indices.dropFirst(source.range.end).first {
      bytes[$0...].starts(with: address)
    }
    let place = start.map {
      SourceRange(path: source.range.path, start: $0, end: $0 + address.count)
    }
    add(url, at: place ?? source.range)
    if let copy = source.archived { archived[Self.document(url)] = copy }
  }

  private mutating func add(_ address: String, at place: SourceRange) {
    let lower = address.lowercased()
    guard lower.hasPrefix("https://") || lower.hasPrefix("http://") else { return }
    places[Self.document(address), default: []].append(place)
  }

  /// An address without what follows `#`: that is the browser's business.
  private static func document(_ address: String) -> String {
    String(address.prefix { $0 != "#" })
  }
}
