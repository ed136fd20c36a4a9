import ArgumentParser
import Diagnostics
import Files
import Publishing

/// The option of every command that asks a site without publishing it.
struct SiteOption: ParsableArguments {
  @Option(name: .customLong("site"), help: "The folder that holds Content/. (default: .)")
  var given: String?

  var site: String { given ?? "." }
}

extension SiteReading {
  /// Reads a site's content.
  init(of site: String, _ invocation: Invocation) throws(FileError) {
    self = try SiteBuild(
      site: site, output: nil, baseURL: nil, jobs: invocation.environment.processorCount,
      today: nil, home: nil, fileSystem: invocation.fileSystem
    ).read()
  }

  /// What a reader should know of an answer that was drawn from content with errors.
  var doubt: String? {
    let errors = diagnostics.count { $0.severity == .error }
    guard errors > 0 else { return nil }
    return "note: the content has \(errors) \(errors == 1 ? "error" : "errors"), and what they "
      + "concern is left out; 'briefgen build' shows them"
  }
}
