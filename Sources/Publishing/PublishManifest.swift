import Diagnostics
import Files

/// The list, in the output folder, of the files there that are ours; any other file stays.
///
/// It holds public paths only, one a line under a heading, in a fixed order, so it may be served.
struct PublishManifest: Sendable {
  static let name = ".briefgen-manifest"
  private static let heading = Array("briefgen manifest 1\n".utf8)

  /// The file as it was read.
  let text: [UInt8]
  private let bytes: [UInt8]
  private let lines: [Range<Int>]

  /// Nil when the text is not a whole manifest: cut short, or with paths that no build writes.
  init?(text: [UInt8]) {
    guard text.starts(with: Self.heading), text.last == UInt8(ascii: "\n") else { return nil }
    var folded = text
    PathBytes.fold(&folded, from: 0)
    var lines: [Range<Int>] = []
    var start = Self.heading.count
    for end in start..<text.count where text[end] == UInt8(ascii: "\n") {
      let path = String(decoding: text[start..<end], as: UTF8.self)
      // A path that leads out of the folder would let a manifest delete files elsewhere.
      guard PublishPath.refusal(of: path) == nil else { return nil }
      lines.append(start..<end)
      start = end + 1
    }
    folded.withUnsafeBytes { bytes in
      lines.sort { PathBytes.order(bytes[$0], bytes[$1]) < 0 }
    }
    self.text = text
    self.bytes = folded
    self.lines = lines
  }

  /// The text of an output folder's manifest; nil when there is none.
  static func read(
    in output: String, _ fileSystem: any FileSystem
  ) throws(FileError) -> [UInt8]? {
    let path = FilePath.join(output, name)
    return try fileSystem.exists(path) ? try fileSystem.read(path) : nil
  }

  /// The manifest of a sorted list.
  static func text(of list: PublishList) -> [UInt8] {
    var text = heading
    text.reserveCapacity(text.count + list.bytes.count + list.outputs.count)
    for output in list.outputs {
      for byte in list.bytes[output.range] { text.append(byte == 0 ? UInt8(ascii: "/") : byte) }
      text.append(UInt8(ascii: "\n"))
    }
    return text
  }

  func contains(_ path: String) -> Bool {
    var sought = Array(path.utf8)
    PathBytes.fold(&sought, from: 0)
    return sought.withUnsafeBytes { sought in
      bytes.withUnsafeBytes { bytes in
        let place = lines.lowerBound { PathBytes.order(bytes[$0], sought[...]) < 0 }
        return place < lines.count && PathBytes.order(bytes[lines[place]], sought[...]) == 0
      }
    }
  }

  /// The paths of this manifest that a sorted list no longer has, in order.
  func paths(missingFrom list: PublishList) -> [String] {
    var missing: [String] = []
    bytes.withUnsafeBytes { bytes in
      list.bytes.withUnsafeBytes { others in
        var next = 0
        for line in lines {
          while next < list.outputs.count,
            PathBytes.order(others[list.outputs[next].range], bytes[line]) < 0
          {
            next += 1
          }
          let isThere =
            next < list.outputs.count
            && PathBytes.order(others[list.outputs[next].range], bytes[line]) == 0
          if !isThere { missing.append(PathBytes.text(bytes[line])) }
        }
      }
    }
    return missing
  }
}
