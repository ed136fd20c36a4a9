import Files

/// The changes that turn the output into the new tree, written down before the first is made.
///
/// A journal that ends with the hash of itself is complete: whoever finds it carries it out. Any
/// other was interrupted before anything changed, and is discarded.
struct PublishJournal: Hashable, Sendable {
  enum Step: Hashable, Sendable {
    /// The staged file, which has this hash, becomes the output of this path.
    case place(staged: String, hash: UInt64, path: String)
    /// The staged file or folder of this path, which the output lacks, is moved there.
    case move(path: String)
    /// The output and folders that it leaves empty go.
    case delete(path: String)
    /// A folder goes with all it holds: our files of an earlier build, where now a file belongs.
    case clear(path: String)

    var path: String {
      switch self {
      case .place(_, _, let path), .move(let path), .delete(let path), .clear(let path): path
      }
    }
  }

  var steps: [Step]

  private static let heading = "briefgen journal 1"

  func encoded() -> [UInt8] {
    var text = Self.heading + "\n"
    for step in steps {
      switch step {
      case .place(let staged, let hash, let path):
        text += "place \(String(hash, radix: 16)) \(staged) \(path)\n"
      case .move(let path): text += "move \(path)\n"
      case .delete(let path): text += "delete \(path)\n"
      case .clear(let path): text += "clear \(path)\n"
      }
    }
    let hash = ContentHash(Array(text.utf8)).hexadecimal
    return Array((text + "end \(hash)\n").utf8)
  }

  init(steps: [Step]) { self.steps = steps }

  /// Nil when the journal is not complete.
  init?(decoding bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.popLast() == "", let end = lines.popLast(), lines.first == Self.heading[...]
    else { return nil }
    let body = bytes.dropLast(end.utf8.count + 1)
    guard end == "end \(ContentHash(Array(body)).hexadecimal)" else { return nil }
    steps = []
    for line in lines.dropFirst() {
      guard let step = Step(line) else { return nil }
      steps.append(step)
    }
  }
}

extension PublishJournal.Step {
  fileprivate init?(_ line: Substring) {
    // A path may hold spaces; it comes last.
    let (verb, rest) = line.cut()
    switch verb {
    case "place":
      let (hash, places) = rest.cut()
      let (staged, path) = places.cut()
      guard let hash = UInt64(hash, radix: 16) else { return nil }
      self = .place(staged: String(staged), hash: hash, path: String(path))
    case "move": self = .move(path: String(rest))
    case "delete": self = .delete(path: String(rest))
    case "clear": self = .clear(path: String(rest))
    default: return nil
    }
    guard path == PublishManifest.name || PublishPath.refusal(of: path) == nil else {
      return nil
    }
  }
}

extension Substring {
  /// What stands before the first space, and what after it.
  fileprivate func cut() -> (Substring, Substring) {
    guard let space = utf8.firstIndex(of: UInt8(ascii: " ")) else { return (self, "") }
    return (self[..<space], self[utf8.index(after: space)...])
  }
}
