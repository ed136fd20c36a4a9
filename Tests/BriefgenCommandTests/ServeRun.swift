import Dispatch
import Files
import Synchronization
import Templates
import TestSupport

@testable import BriefgenCommand

/// `briefgen serve` on a disk in memory, whose changes the test tells itself.
final class ServeRun: Sendable {
  let disk: any FileSystem
  let said = LineWatch()
  /// By the folder: `/site/Content`.
  private let watchers: Mutex<[String: HandFedWatcher]>
  private let interruption = Interruption()
  private let status = Mutex<ExitStatus?>(nil)
  private let hasEnded = DispatchSemaphore(value: 0)

  init(_ arguments: [String], on disk: any FileSystem, environment: Environment = Environment()) {
    self.disk = disk
    let watchers = [
      "/site/Content": HandFedWatcher(), "/site/Templates": HandFedWatcher(),
      "/site/Sources": HandFedWatcher(),
    ]
    self.watchers = Mutex(watchers)
    let invocation = Invocation(
      theme: BriefingTheme(), fileSystem: disk, environment: environment,
      clock: .fixed(secondsSinceEpoch: 1_700_000_000), input: { [] }, output: { _ in },
      errors: { [said] in said.add($0) }, watch: { watchers[$0] ?? HandFedWatcher() },
      interruption: interruption)
    DispatchQueue(label: "serve").async {
      let status = run(["serve", "--site", "/site"] + arguments, in: invocation)
      self.status.withLock { $0 = status }
      self.hasEnded.signal()
    }
  }

  /// Writes a file of the content, and tells of it.
  func save(_ text: String, as path: String) throws {
    try disk.lay([path: Array(text.utf8)], in: "/site/Content")
    tell([path])
  }

  func tell(_ paths: Set<String>, in folder: String = "Content") {
    watchers.withLock { $0["/site/" + folder] }?.tell(FolderChanges(paths))
  }

  /// What is said up to the end of a line that has some words.
  func wait(for words: String) throws -> String {
    try said.wait { said in
      guard let place = said.firstRange(of: words)?.upperBound else { return false }
      return said[place...].contains("\n")
    }
  }

  /// How the command ends; as if by Ctrl-C, unless it has an end of its own.
  func end(interrupting: Bool = true) -> ExitStatus? {
    if interrupting { interruption.end() }
    hasEnded.wait()
    return status.withLock { $0 }
  }
}
