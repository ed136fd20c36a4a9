import Files
import Synchronization
import Templates

@testable import BriefgenCommand

/// A command that ran on a disk in memory with its site in the working folder, and what came out.
struct SiteCommand {
  let status: ExitStatus
  private let printed: Printed

  var output: String { printed.output }
  var errors: String { printed.errors }

  /// - Parameter database: the address that the site names as `env:WAREHOUSE_URL`.
  init(
    _ arguments: String..., on disk: any FileSystem, database: String? = nil,
    now: Int64 = Warehouse.now
  ) {
    let printed = Printed()
    let invocation = Invocation(
      theme: BriefingTheme(), fileSystem: disk,
      environment: Environment(variables: database.map { ["WAREHOUSE_URL": $0] } ?? [:]),
      clock: .fixed(secondsSinceEpoch: now), input: { [] },
      output: { printed.output += String(decoding: $0, as: UTF8.self) },
      errors: { printed.errors += String(decoding: $0, as: UTF8.self) })
    status = run(arguments, in: invocation)
    self.printed = printed
  }

  private final class Printed: Sendable {
    private let texts = Mutex((output: "", errors: ""))

    var output: String {
      get { texts.withLock { $0.output } }
      set { texts.withLock { $0.output = newValue } }
    }
    var errors: String {
      get { texts.withLock { $0.errors } }
      set { texts.withLock { $0.errors = newValue } }
    }
  }
}
