import Files
import Publishing
import Synchronization
import Templates
import Testing

@testable import BriefgenCommand

@Suite struct ProgressTests {
  /// A line whose clock is turned by hand.
  private final class Terminal: Sendable {
    let time = Mutex(Duration.zero)
    let written = Mutex("")

    var line: ProgressLine {
      ProgressLine(elapsed: { self.time.withLock { $0 } }) { bytes in
        self.written.withLock { $0 += String(decoding: bytes, as: UTF8.self) }
      }
    }
    func turn(to milliseconds: Int) { time.withLock { $0 = .milliseconds(milliseconds) } }
    var text: String { written.withLock { $0 } }
  }

  @Test func saysNothingOfAQuickBuild() {
    let terminal = Terminal()
    let line = terminal.line
    line.watcher(.reading, 0, 4000)
    terminal.turn(to: 499)
    line.watcher(.writing, 3999, 4000)
    line.clear()
    #expect(terminal.text == "")
  }

  @Test func drawsTenTimesASecondAndClearsTheLine() {
    let terminal = Terminal()
    let line = terminal.line
    terminal.turn(to: 500)
    line.watcher(.reading, 1024, 12_000)
    terminal.turn(to: 590)
    line.watcher(.reading, 2048, 12_000)
    terminal.turn(to: 600)
    line.watcher(.checking, 16, 900)
    line.clear()
    #expect(
      terminal.text
        == "\r\u{1B}[KReading 1,024 of 12,000 files\r\u{1B}[KChecking 16 of 900 pages\r\u{1B}[K")
  }

  @Test(arguments: [
    (Environment(), false), (Environment(terminals: [1]), false),
    (Environment(terminals: [2]), true),
    (Environment(variables: ["TERM": "dumb"], terminals: [2]), false),
  ])
  func isForTerminalsOnly(_ environment: Environment, _ expected: Bool) {
    let invocation = Invocation(
      theme: BriefingTheme(), fileSystem: MemoryFileSystem(), environment: environment,
      clock: .fixed(secondsSinceEpoch: 0), input: { [] }, output: { _ in }, errors: { _ in })
    #expect((ProgressLine(isSilent: false, invocation) != nil) == expected)
    #expect(ProgressLine(isSilent: true, invocation) == nil)
  }
}
