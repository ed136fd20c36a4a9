import ArgumentParser
import Diagnostics
import Files
import Markdown
import Markup
import SiteModel

struct RenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Prints the HTML of one Markdown text.",
    discussion: """
      Without a site nothing is looked up: a fact: link prints its words. With --raw-html and \
      --no-extensions the output is CommonMark's, byte for byte.

      Examples:
        briefgen render report.md
        cat report.md | briefgen render --raw-html --no-extensions -
      """)

  @Argument(
    help: "A Markdown file, or '-' for standard input.", completion: .file(extensions: ["md"]))
  var file: String

  @Flag(help: "Pass raw HTML through, and links to any address.")
  var rawHtml = false

  @Flag(name: .customLong("no-extensions"), help: "CommonMark 0.30 and nothing else.")
  var noExtensions = false

  @OptionGroup var report: ReportOptions
}

extension RenderCommand: BriefgenSubcommand {
  func run(in invocation: Invocation) -> ExitStatus {
    let reporter = Reporter(report, site: ".", invocation)
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try file == "-" ? invocation.wholeInput() : invocation.fileSystem.read(file)
    } catch {
      reporter.fail(error)
      return .machineFailure
    }
    let name = file == "-" ? "standard input" : file
    var writer = HTMLWriter(capacity: bytes.count * 2)
    let parsed = bytes.withUnsafeBufferPointer { buffer in
      MarkdownParser(options: options).parse(
        path: name, bytes: buffer, body: bodyRange(of: bytes, name)
      ) { _, _ in }
    }
    parsed.writeWords(into: &writer)
    invocation.output(writer.bytes)
    if !parsed.diagnostics.isEmpty {
      reporter.report(parsed.diagnostics, sources: { $0 == name ? bytes : nil })
    }
    return parsed.diagnostics.contains { $0.severity == .error } ? .contentErrors : .success
  }

  private var options: MarkdownOptions {
    var options = MarkdownOptions()
    options.allowsRawHTML = rawHtml
    options.allowsAnyURL = rawHtml
    options.extensions = !noExtensions
    options.smartPunctuation = !noExtensions
    return options
  }

  /// Front matter is a convention of sites: plain CommonMark has none.
  private func bodyRange(of bytes: [UInt8], _ name: String) -> Range<Int> {
    guard !noExtensions else { return 0..<bytes.count }
    var ignored: [Diagnostic] = []
    let split = FrontMatterSplit.find(
      kind: .page, path: name, bytes: bytes, diagnostics: &ignored)
    return split?.body ?? 0..<bytes.count
  }
}
