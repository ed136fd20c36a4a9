import Diagnostics
import Files
import Glibc
import Publishing
import SiteModel
import Templates

/// Measures how long a preview takes to show a change: `PreviewMeter SITE [ROUNDS]`.
///
/// SITE is one that `corpus.py` wrote; its files are changed and put back.
struct PreviewMeter {
  let content: String
  let rounds: Int
  var session: PreviewSession
  let files = POSIXFileSystem()

  init(site: String, rounds: Int) {
    content = site + "/Content/"
    self.rounds = rounds
    let build = SiteBuild(
      site: site, output: nil, baseURL: nil, jobs: Environment.process().processorCount, today: nil,
      home: nil, fileSystem: files)
    session = PreviewSession(build: build, theme: BriefingTheme(), includesDrafts: true)
  }

  mutating func run() throws {
    print("| change | wall ms | CPU ms | pages resolved |")
    print("|:---|---:|---:|---:|")
    measure("first build", "", "briefings/case-00000/index.html", once: true) { _, _ in }
    let path = "briefings/case-00005.md"
    let page = "briefings/case-00005/index.html"
    let text = try read(path)
    measure("prose of a page", path, page) { $0.write(path, text + "\nRound \($1).\n") }
    measure("a heading of a page", path, page) { $0.write(path, text + "\n## Round \($1)\n") }
    if text.contains("fact:stolen") {
      measure("a fact of a page", path, page) {
        $0.write(path, text.replacing("more than $", with: "more than $\($1)"))
      }
      let facts = "facts.yaml"
      measure("a fact of the site", facts, page) {
        $0.write(facts, "berths: { value: \($1 + 2) berths, source: register }\n")
      }
    }
    measure("the title of a page", path, page) {
      $0.write(path, text.replacing("title: \"", with: "title: \"\($1): "))
    }
    write(path, text)
    _ = session.update(changed: [path])
    let new = "briefings/new.md"
    measure("a new page", new, "briefings/new/index.html", undo: { $0.remove(new) }) {
      meter, _ in meter.write(new, text)
    }
    write(new, text)
    _ = session.update(changed: [new])
    measure("a page less", new, "index.html", undo: { $0.write(new, text) }) { meter, _ in
      meter.remove(new)
    }
    remove(new)
    _ = session.update(changed: [new])
    let settings = try read("site.yaml")
    measure("the colour of the style sheet", "site.yaml", page) {
      $0.write("site.yaml", settings + "theme:\n  accent: \"#0000\($1 + 10)\"\n")
    }
    write("site.yaml", settings)
    remove("facts.yaml")
    print("\nmemory: \(memory()) MB")
  }

  // MARK: Measuring

  private mutating func measure(
    _ name: String, _ path: String, _ address: String, once: Bool = false,
    undo: ((Self) -> Void)? = nil, _ change: (Self, Int) -> Void
  ) {
    var times: [(wall: Double, processor: Double)] = []
    var resolved = 0
    for round in 1...(once ? 1 : rounds) {
      change(self, round)
      let start = (now(CLOCK_MONOTONIC), now(CLOCK_PROCESS_CPUTIME_ID))
      let update = session.update(changed: once ? nil : [path])
      _ = update.site?.file(at: address)
      times.append(
        (now(CLOCK_MONOTONIC) - start.0, now(CLOCK_PROCESS_CPUTIME_ID) - start.1))
      resolved = update.counts.resolved
      if update.isBroken { print(update.diagnostics.prefix(3).map(\.summary)) }
      if let undo {
        undo(self)
        _ = session.update(changed: [path])
      }
    }
    let (wall, processor) = (median(times.map(\.wall)), median(times.map(\.processor)))
    print("| \(name) | \(wall) | \(processor) | \(resolved) |")
  }

  private func median(_ times: [Double]) -> String {
    let tenths = Int((times.sorted()[times.count / 2] * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }

  /// In milliseconds.
  private func now(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) * 1_000 + Double(time.tv_nsec) / 1_000_000
  }

  private func memory() -> Int {
    var usage = rusage()
    getrusage(Int32(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss / 1024
  }

  // MARK: Files

  private func read(_ path: String) throws -> String {
    String(decoding: try files.read(content + path), as: UTF8.self)
  }

  private func write(_ path: String, _ text: String) {
    try? files.write(content + path, Array(text.utf8))
  }

  private func remove(_ path: String) { try? files.removeFile(content + path) }
}

let arguments = CommandLine.arguments
guard arguments.count > 1 else {
  print("PreviewMeter SITE [ROUNDS]")
  exit(2)
}
var meter = PreviewMeter(
  site: arguments[1], rounds: arguments.count > 2 ? Int(arguments[2]) ?? 5 : 5)
try meter.run()
