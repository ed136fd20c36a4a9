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
      // A link that names its address elsewhere stands for it.
      let place = Self.place(
        of: link.destination, in: bytes[link.content.lowerBound..<link.whole.upperBound])
      add(
        link.destination.replacing("&amp;", with: "&"),
        at: Self.range(place ?? link.whole, in: page.path))
    }
  }

  private static func place(of address: String, in bytes: ArraySlice<UInt8>) -> Range<Int>? {
    let address = Array(address.utf8)
    let first = bytes.indices.first { bytes[$0...].starts(with: address) }
    return first.map { $0..<($0 + address.count) }
  }

  private static func range(_ bytes: Range<Int>, in path: String) -> SourceRange {
    SourceRange(path: path, start: bytes.lowerBound, end: bytes.upperBound)
  }

  private mutating func add(_ source: Source, _ bytes: [UInt8]) {
    guard let url = source.url else { return }
    // The address stands behind the id, as the register has it.
    let place = Self.place(of: url, in: bytes.dropFirst(source.range.end))
    add(url, at: place.map { Self.range($0, in: source.range.path) } ?? source.range)
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
