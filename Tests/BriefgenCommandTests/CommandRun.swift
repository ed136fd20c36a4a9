import Files
import Synchronization
import Templates

@testable import BriefgenCommand

/// A command that ran on a disk in memory, and what came out.
struct CommandRun {
  let status: ExitStatus
  let output: String
  let errors: String

  /// - Parameters:
  ///   - disk: holds the site under `/site`, which `--site` names where the arguments ask.
  ///   - pieceSize: how many bytes of the input arrive at a time.
  init(
    _ arguments: [String], on disk: any FileSystem = MemoryFileSystem(),
    environment: Environment = Environment(), input: [UInt8] = [], pieceSize: Int = 64 * 1024,
    programs: ProgramRunner = .none
  ) {
    let rest = Mutex(input[...])
    let output = ByteCollector()
    let errors = ByteCollector()
    var invocation = Invocation(
      theme: BriefingTheme(), fileSystem: disk, environment: environment,
      clock: .fixed(secondsSinceEpoch: 1_700_000_000),
      input: {
        rest.withLock { rest in
          defer { rest = rest.dropFirst(pieceSize) }
          return Array(rest.prefix(pieceSize))
        }
      },
      output: { output.append($0) }, errors: { errors.append($0) })
    invocation.programs = programs
    status = run(arguments, in: invocation)
    self.output = output.text
    self.errors = errors.text
  }
}

private final class ByteCollector: Sendable {
  private let bytes = Mutex<[UInt8]>([])

  func append(_ more: [UInt8]) { bytes.withLock { $0 += more } }

  var text: String { String(decoding: bytes.withLock { $0 }, as: UTF8.self) }
}

extension FileSystem {
  /// Lays files out below a folder.
  func lay(_ files: [String: [UInt8]], in folder: String) throws(FileError) {
    for (path, bytes) in files {
      let full = FilePath.join(folder, path)
      if let parent = FilePath.parent(of: full) { try makeFolders(parent) }
      try write(full, bytes)
    }
  }
}
