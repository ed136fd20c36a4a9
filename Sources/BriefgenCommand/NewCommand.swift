import ArgumentParser
import Files
import SiteModel

struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Makes the file of a new briefing or page, and prints its path.",
    discussion: """
      The front matter is filled in. A briefing begins as a draft, which a build leaves out; take \
      the line 'status: draft' away to publish it.

      Examples:
        briefgen new briefing "The oil cap, one year on"
        $EDITOR "$(briefgen new briefing 'The oil cap, one year on')"
        briefgen new page "How we count"
      """)

  enum Kind: String, ExpressibleByArgument, CaseIterable {
    case briefing, page
  }

  @Argument(help: "What to make.")
  var kind: Kind

  @Argument(help: "Its title; the file is called after it.")
  var title: String

  @Option(help: "The folder that holds Content/.")
  var site = "."

  @Option(help: "The day of the briefing, such as 2022-02-07. (default: today)")
  var date: String?

  func validate() throws {
    if let date, CalendarDate(iso: date) == nil {
      throw ValidationError("--date takes a day such as 2022-02-07, not '\(date)'")
    }
    if Slug(from: title) == nil {
      throw ValidationError("'\(title)' has no letter and no digit that a file could be called by")
    }
  }
}

extension NewCommand: BriefgenSubcommand {
  func run(in invocation: Invocation) -> ExitStatus {
    let day = date.flatMap { CalendarDate(iso: $0) } ?? CalendarDate(invocation.clock.today)
    guard let day, let slug = Slug(from: title) else { return .usage }
    let words = title.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let file: String
    let text: String
    switch kind {
    case .briefing:
      let month = "\(day)".prefix(7)
      file = "Content/briefings/\(month)-\(slug).md"
      text = StarterText.briefing(title: words, day: day)
    case .page:
      file = "Content/\(slug).md"
      text = StarterText.page(title: words)
    }
    let starter = StarterFiles(site: site, files: [file: text], invocation)
    return starter.write(needsSite: true) { "\(FilePath.join(site, file))\n" }
  }
}
