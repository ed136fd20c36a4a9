import ArgumentParser
import Files
import SiteModel

struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Makes a small site: settings, a source, and a briefing with facts and a statistic.",
    discussion: """
      It builds as it is. No file that is there already is touched.

      Example:
        briefgen init desk && cd desk && briefgen serve
      """)

  @Argument(
    help: "The folder of the site; it is made where it is not there.", completion: .directory)
  var folder: String
}

extension InitCommand: BriefgenSubcommand {
  func run(in invocation: Invocation) -> ExitStatus {
    guard let day = CalendarDate(invocation.clock.today) else { return .machineFailure }
    let briefing = "Content/briefings/\("\(day)".prefix(7))-fewer-containers.md"
    let files = [
      ".gitignore": "/Public/\n/.briefgen/\n",
      "Content/site.yaml": StarterText.settings,
      "Content/sources.yaml": StarterText.sources(day: day),
      briefing: StarterText.firstBriefing(day: day),
    ]
    return StarterFiles(site: folder, files: files, invocation).write(needsSite: false) {
      """
      \(folder) holds a site with one briefing, \(briefing).
      See it, and each change: briefgen serve --site \(folder)
      Begin another briefing:  briefgen new briefing "A title" --site \(folder)
      Publish it:              briefgen build --site \(folder)

      """
    }
  }
}
