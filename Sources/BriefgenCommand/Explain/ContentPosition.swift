import Diagnostics
import Publishing
import SiteModel

/// A place of the content as editors and compilers name it: `Content/briefings/a.md:14:9`, or a
/// line of it.
struct ContentPosition {
  let file: String
  let line: Int
  /// In code points, from 1; nil for the whole line.
  let column: Int?

  /// Nil for what is no place: an id.
  init?(_ text: String) {
    var parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    var numbers: [Int] = []
    while numbers.count < 2, parts.count > 1, let number = parts.last.flatMap(Int.init) {
      numbers.insert(number, at: 0)
      parts.removeLast()
    }
    guard let line = numbers.first, line > 0, numbers.dropFirst().allSatisfy({ $0 > 0 }) else {
      return nil
    }
    file = parts.joined(separator: ":")
    self.line = line
    column = numbers.count == 2 ? numbers[1] : nil
  }

  /// What stands there.
  struct Finding {
    let name: PlacedName
    /// What the reader should know: nothing stands at that very column.
    var note: String?
  }

  enum Problem: Error {
    case noFile(near: String?)
    case noLine(of: Int)
    /// The nearest line that names something.
    case nothing(line: Int?)
  }

  /// - Parameter site: the folder by which the file may be named too.
  func finding(in ledger: SiteLedger, site: String) throws(Problem) -> Finding {
    let path = try path(in: ledger.namedFiles, site: site)
    let bytes = ledger.bytes(of: path)
    let map = LineMap(bytes)
    guard line <= map.lineCount else { throw .noLine(of: map.lineCount) }
    let names = ledger.names(inFileAt: path)
    let text = map.textRange(ofLine: line)
    let here = names.filter { $0.range.start <= text.upperBound && $0.range.end >= text.lowerBound }
    if here.isEmpty, let owner = names.last(where: { owns(line, $0, map, bytes) }) {
      return Finding(name: owner)
    }
    let offset = column.map { map.offset(of: SourcePosition(line: line, column: $0)) }
    guard let offset else {
      if let first = here.first { return Finding(name: first) }
      throw .nothing(line: Self.nearest(to: line, names, map))
    }
    // A link in a block that is itself a name is nearer than the block.
    let hit = here.filter {
      $0.range.start <= offset && offset < max($0.range.end, $0.range.start + 1)
    }
    .min { $0.range.end - $0.range.start < $1.range.end - $1.range.start }
    if let hit { return Finding(name: hit) }
    func distance(_ name: PlacedName) -> Int {
      max(name.range.start - offset, offset - name.range.end, 0)
    }
    guard let near = here.min(by: { distance($0) < distance($1) }) else {
      throw .nothing(line: Self.nearest(to: line, names, map))
    }
    let place = map.position(at: near.range.start)
    return Finding(
      name: near,
      note: "nothing stands at column \(column ?? 1); this begins at "
        + (place.line == line ? "column \(place.column)" : "line \(place.line)"))
  }

  /// Whether a line belongs to the record of an id: YAML indents it deeper.
  private func owns(
    _ line: Int, _ name: PlacedName, _ map: LineMap, _ bytes: [UInt8]
  ) -> Bool {
    let first = map.lineNumber(at: name.range.start)
    let isYAML = name.range.path.hasSuffix(".yaml") || bytes.starts(with: "---".utf8)
    guard isYAML, first < line,
      bytes[map.textRange(ofLine: first)].indent == name.range.start
        - map.textRange(ofLine: first).lowerBound
    else { return false }
    let own = bytes[map.textRange(ofLine: first)].indent
    return (first + 1...line).allSatisfy {
      let text = bytes[map.textRange(ofLine: $0)]
      return text.indent == text.count || text.indent > own
    }
  }

  private static func nearest(to line: Int, _ names: [PlacedName], _ map: LineMap) -> Int? {
    names.map { map.lineNumber(at: $0.range.start) }.min { abs($0 - line) < abs($1 - line) }
  }

  private func path(in files: [String], site: String) throws(Problem) -> String {
    var name = file
    if name.hasPrefix("./") { name = String(name.dropFirst(2)) }
    if name.hasPrefix(site + "/") { name = String(name.dropFirst(site.count + 1)) }
    if let found = files.first(where: { $0 == name || $0 == "Content/" + name }) { return found }
    // An editor may hand over the whole path.
    if let found = files.first(where: { name.hasSuffix("/" + $0) }) { return found }
    throw .noFile(near: nearMiss(to: name, in: files))
  }
}

extension ArraySlice<UInt8> {
  /// How many spaces it begins with.
  fileprivate var indent: Int { prefix { $0 == UInt8(ascii: " ") }.count }
}
