import ArgumentParser
import Files
import Publishing
import SiteModel

struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Lists the facts, statistics, sources, briefings, datasets or pages of a site.",
    discussion: """
      A table for people, or with --format json an array of objects for programs. The ids are what \
      'briefgen explain' takes.

      Examples:
        briefgen list statistics
        briefgen list pages                where each Markdown file is published
        briefgen list facts --format json | jq -r '.[] | .id'
      """)

  /// What there is to list.
  enum Subject: String, ExpressibleByArgument, CaseIterable {
    case facts, statistics, sources, briefings, datasets, pages
  }

  /// How a list is printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case table, json
  }

  @Argument(help: "What to list.")
  var subject: Subject

  @OptionGroup var place: SiteOption

  @Option(help: "How the list is printed.")
  var format = Format.table

  @Option(help: "Whether the list is coloured.")
  var color = ColorChoice.auto
}

extension ListCommand: BriefgenSubcommand {
  func run(in invocation: Invocation) -> ExitStatus {
    let reporter = Reporter(
      format == .json ? .json : .human, color, site: place.site, invocation)
    return place.ask(invocation, reporter) { reading, ledger in
      let table =
        switch subject {
        case .facts: ListTable(facts: ledger.entries)
        case .statistics: ListTable(statistics: ledger.entries)
        case .sources: ListTable(sources: reading.sources)
        case .briefings: ListTable(briefings: reading.briefings)
        case .datasets: ListTable(datasets: ledger.datasets)
        case .pages: ListTable(pages: ledger.contentPages)
        }
      invocation.output(format == .json ? table.json : text(table, invocation))
      if subject == .briefings || subject == .pages, let note = ledger.leftOutNote {
        invocation.errors(Array("note: \(note)\n".utf8))
      }
      return .success
    }
  }

  private func text(_ table: ListTable, _ invocation: Invocation) -> [UInt8] {
    if table.records.isEmpty { return Array("The site has no \(subject.rawValue).\n".utf8) }
    // Cut for a terminal only: a pipe wants all of it.
    let isTerminal = invocation.environment.isTerminal(OutputStream.output.rawValue)
    return table.text(
      columns: isTerminal ? OutputStream.output.columns(invocation.environment) : nil,
      style: TextStyler(isOn: color.isOn(.output, invocation.environment)))
  }
}

extension SiteLedger {
  /// `2 pages are left out: Content/a.md is a draft, Content/b.md expired on 2024-01-31`.
  fileprivate var leftOutNote: String? {
    let pages = leftOutPages
    guard !pages.isEmpty else { return nil }
    let named = pages.prefix(3).map { "\($0.file) \($0.reason)" }
    let more = pages.count - named.count
    return "\(pages.count) \(pages.count == 1 ? "page is" : "pages are") left out: "
      + (named + (more > 0 ? ["and \(more) more"] : [])).joined(separator: ", ")
  }
}
