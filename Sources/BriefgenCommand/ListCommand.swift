import ArgumentParser
import Files
import Publishing
import SiteModel

struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Lists the facts, statistics, sources or briefings of a site.",
    discussion: """
      A table for people, or with --format json an array of objects for programs. The ids are what \
      'briefgen explain' takes.
      """)

  /// What there is to list.
  enum Subject: String, ExpressibleByArgument, CaseIterable {
    case facts, statistics, sources, briefings
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
    let reading: SiteReading
    do throws(FileError) { reading = try SiteReading(of: place.site, invocation) } catch {
      reporter.fail(error)
      return .machineFailure
    }
    guard let ledger = reading.ledger else {
      reporter.report(reading.diagnostics)
      return .contentErrors
    }
    let table =
      switch subject {
      case .facts: ListTable(facts: ledger.entries)
      case .statistics: ListTable(statistics: ledger.entries)
      case .sources: ListTable(sources: reading.sources)
      case .briefings: ListTable(briefings: reading.briefings)
      }
    switch format {
    case .json: invocation.output(table.json)
    case .table:
      // Cut for a terminal only: a pipe wants all of it.
      let isTerminal = invocation.environment.isTerminal(OutputStream.output.rawValue)
      let style = TextStyler(isOn: color.isOn(.output, invocation.environment))
      invocation.output(
        table.text(
          columns: isTerminal ? OutputStream.output.columns(invocation.environment) : nil,
          style: style))
    }
    if let doubt = reading.doubt { invocation.errors(Array((doubt + "\n").utf8)) }
    return .success
  }
}
