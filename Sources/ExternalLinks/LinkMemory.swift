public import Files

/// What servers answered, kept in a file, so that they are not asked at every check.
public struct LinkMemory: Sendable {
  private let files: any FileSystem
  private let path: String

  static let signature = "briefgen links 1"

  /// - Parameter path: `.briefgen/links` at the root of the site; it is made when there is something
  ///   to keep.
  public init(_ files: any FileSystem, path: String) {
    self.files = files
    self.path = path
  }

  /// An answer, and when it came: in seconds since 1970.
  struct Kept: Hashable, Sendable {
    var time: Int64
    var state: LinkState
  }

  /// Nothing where there is no such file, or one that another version wrote.
  func read() -> [String: Kept] {
    guard let bytes = try? files.read(path) else { return [:] }
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    guard let head = lines.first, head == Self.signature else { return [:] }
    var kept: [String: Kept] = [:]
    for line in lines.dropFirst() {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard fields.count == 4, let time = Int64(fields[0]),
        let state = LinkState(word: fields[1], detail: fields[2])
      else { continue }
      kept[fields[3]] = Kept(time: time, state: state)
    }
    return kept
  }

  /// A crash leaves the old file or the new one.
  func write(_ kept: [String: Kept]) throws(FileError) {
    var text = Self.signature + "\n"
    for (address, answer) in kept.sorted(by: { $0.key < $1.key }) {
      let (word, detail) = answer.state.words
      let fields = ["\(answer.time)", word, detail, address]
      text += fields.map { $0.filter { $0 != "\t" && !$0.isNewline } }.joined(separator: "\t")
      text += "\n"
    }
    if let folder = FilePath.parent(of: path) { try files.makeFolders(folder) }
    try files.write(path + ".unfinished", Array(text.utf8))
    try files.rename(path + ".unfinished", to: path, replacing: true)
  }
}

extension LinkState {
  /// A word for the file, and what belongs to it.
  fileprivate var words: (word: String, detail: String) {
    switch self {
    case .there: ("there", "")
    case .moved(let address): ("moved", address)
    case .notFound: ("not-found", "")
    case .gone: ("gone", "")
    case .refused(let status): ("refused", "\(status)")
    case .serverFailed(let status): ("server-failed", "\(status)")
    case .unknownHost: ("unknown-host", "")
    case .noConnection: ("no-connection", "")
    case .insecure(let reason): ("insecure", reason)
    case .timeout: ("timeout", "")
    case .endlessRedirects: ("endless-redirects", "")
    case .broken(let reason): ("broken", reason)
    }
  }

  fileprivate init?(word: String, detail: String) {
    switch word {
    case "there": self = .there
    case "moved": self = .moved(to: detail)
    case "not-found": self = .notFound
    case "gone": self = .gone
    case "refused": self = .refused(Int(detail) ?? 0)
    case "server-failed": self = .serverFailed(Int(detail) ?? 0)
    case "unknown-host": self = .unknownHost
    case "no-connection": self = .noConnection
    case "insecure": self = .insecure(detail)
    case "timeout": self = .timeout
    case "endless-redirects": self = .endlessRedirects
    case "broken": self = .broken(detail)
    default: return nil
    }
  }
}
