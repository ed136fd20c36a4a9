import ArgumentParser
import Dispatch
import Files
import Preview
import Publishing
import SiteModel

struct ServeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Shows the site while you write: each page follows its text by itself.",
    discussion: """
      Nothing is published. Drafts are shown, with a note that a build leaves them out. When the \
      content has an error, the last good pages stay, and say what is wrong. Ctrl-C ends it.

      Examples:
        briefgen serve
        briefgen serve --site desk --port 8000
        briefgen serve --public            let a phone on the network look
      """)

  @Option(help: "The folder that holds Content/.", completion: .directory)
  var site = "."

  @Option(help: "Where to listen; 0 for any free port. (default: 4000, or the next free one)")
  var port: Int?

  @Flag(
    name: .customLong("public"),
    help: "Let other machines on the network look, and not only this one.")
  var isPublic = false

  @Option(
    name: .customLong("allow-host"),
    help: ArgumentHelp(
      "A name to answer to besides this machine's own, as of a tunnel; may be repeated.",
      valueName: "name"))
  var allowedHosts: [String] = []

  @OptionGroup var day: DayOption

  @OptionGroup var databases: DatabaseOption

  @Option(help: "Whether the report is coloured.")
  var color = ColorChoice.auto

  @Flag(
    help: ArgumentHelp(
      "End with status 10 when a Swift file of the site changes, to be built and started again.",
      visibility: .hidden))
  var leaveOnSwiftChange = false

  static let defaultPort = 4000

  func validate() throws {
    if let port, !(0...65_535).contains(port) {
      throw ValidationError("--port takes a number from 0 to 65535, not \(port)")
    }
    for host in allowedHosts where host.isEmpty || host.contains(where: { "/: ".contains($0) }) {
      throw ValidationError(
        "--allow-host takes a name such as tunnel.example.org, without scheme and port, "
          + "not '\(host)'")
    }
  }
}

extension ServeCommand: BriefgenSubcommand {
  func run(in invocation: Invocation) -> ExitStatus {
    let today: CalendarDate?
    do throws(WrongSourceDate) {
      today = try day.day(invocation)
    } catch {
      return error.report(invocation)
    }
    if let status = SiteBuild(at: site, invocation).refusal(Reporter(.human, color, invocation)) {
      return status
    }
    let place = PreviewPlace(
      port: port.map { .exactly($0) } ?? .firstFree(from: Self.defaultPort), isPublic: isPublic,
      allowedHosts: Set(allowedHosts))
    let shown = ShownSite()
    let server: PreviewServer
    do throws(PreviewError) {
      server = try PreviewServer(shown, at: place)
    } catch {
      Refusal("\(error)", help: error.help).tell(invocation)
      return .machineFailure
    }
    invocation.errors(Array(greeting(port: server.port).utf8))
    let watchers = SiteWatchers(site: site, invocation)
    let content = watchers.content
    let (site, color, access) = (site, color, databases.access(invocation))
    // Not on this thread: Ctrl-C need not wait for a build.
    DispatchQueue(label: "preview").async {
      var build = SiteBuild(at: site, invocation)
      build.today = today
      build.access = access
      var desk = PreviewDesk(
        PreviewSession(build: build, theme: invocation.theme, includesDrafts: true), shown, server,
        Reporter(.human, color, site: site, invocation))
      desk.look(at: nil)
      while let changes = content.next() { desk.look(at: changes.paths) }
    }
    watchers.watchSwift { path in
      invocation.errors(Array(swiftChanged(path).utf8))
      if leaveOnSwiftChange { invocation.interruption.end(.rebuildNeeded) }
    }
    let status = invocation.interruption.wait()
    watchers.stop()
    server.stop()
    return status
  }

  private func greeting(port: Int) -> String {
    var lines = ["Preview at http://127.0.0.1:\(port)/"]
    if isPublic {
      let addresses = MachineNames.addresses.map { "http://\($0):\(port)/" }
      lines.append(
        "Public: everyone on the network can read it, drafts included"
          + (addresses.isEmpty ? "" : ", at " + addresses.joined(separator: " and ")))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func swiftChanged(_ path: String) -> String {
    let advice =
      leaveOnSwiftChange
      ? "the program is built anew"
      : "the preview shows it when the program is built anew and started again, "
        + "which 'make serve' does by itself"
    return "\(path): \(advice)\n"
  }
}
