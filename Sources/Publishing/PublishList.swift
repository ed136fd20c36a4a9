import Glibc

/// What each output is, in the order in which outputs are put in place: what a page needs comes
/// before the page, what leads to a page after it.
public enum PublishKind: UInt8, Hashable, Sendable, Comparable {
  /// A style sheet, picture, data file.
  case asset
  case page
  /// A list of pages: home, indexes, feeds, sitemap.
  case index

  public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}

/// The outputs of a worker, and in the end of all workers.
///
/// Sixteen thousand paths are kept in one run of bytes. There a slash is a zero, which no path
/// holds: so plain byte order puts a folder's files right after the name of the folder.
struct PublishList: Sendable {
  struct Output: Sendable {
    var start: Int
    var count: Int
    var kind: PublishKind
    /// Nil when the output folder holds the same bytes already, or the whole tree is staged.
    var staged: StagedFile?

    var range: Range<Int> { start..<start + count }
  }

  /// A changed file: it lies at `WORKER/NUMBER` in the staging folder.
  struct StagedFile: Sendable {
    var worker: Int32
    var number: Int32
    var hash: UInt64
    /// Something else than a file stands at its path, or something else than a folder above it.
    var isObstructed: Bool

    var path: String { "\(worker)/\(number)" }
  }

  private(set) var bytes: [UInt8] = []
  private(set) var outputs: [Output] = []

  mutating func append(_ path: String, _ kind: PublishKind, _ staged: StagedFile?) {
    let start = bytes.count
    bytes.append(contentsOf: path.utf8)
    PathBytes.fold(&bytes, from: start)
    outputs.append(
      Output(start: start, count: bytes.count - start, kind: kind, staged: staged))
  }

  mutating func append(contentsOf other: PublishList) {
    let offset = bytes.count
    bytes.append(contentsOf: other.bytes)
    outputs.reserveCapacity(outputs.count + other.outputs.count)
    for var output in other.outputs {
      output.start += offset
      outputs.append(output)
    }
  }

  mutating func sort() {
    bytes.withUnsafeBytes { bytes in
      outputs.sort { PathBytes.order(bytes[$0.range], bytes[$1.range]) < 0 }
    }
  }

  func path(of output: Output) -> String { PathBytes.text(bytes[output.range]) }
}

/// Paths as bytes in which a slash is a zero.
enum PathBytes {
  static func fold(_ bytes: inout [UInt8], from start: Int) {
    for index in start..<bytes.count where bytes[index] == UInt8(ascii: "/") { bytes[index] = 0 }
  }

  static func text(_ bytes: some Collection<UInt8>) -> String {
    String(decoding: bytes.lazy.map { $0 == 0 ? UInt8(ascii: "/") : $0 }, as: UTF8.self)
  }

  /// Negative, zero or positive, as memcmp(3) has it.
  static func order(
    _ a: Slice<UnsafeRawBufferPointer>, _ b: Slice<UnsafeRawBufferPointer>
  ) -> Int {
    let first = UnsafeRawBufferPointer(rebasing: a)
    let second = UnsafeRawBufferPointer(rebasing: b)
    guard let start = first.baseAddress, let other = second.baseAddress else {
      return first.count - second.count
    }
    let order = Int(memcmp(start, other, min(first.count, second.count)))
    return order != 0 ? order : first.count - second.count
  }
}
