import Diagnostics
import Files
import Publishing

/// Shows what edits make of the content, writes it, and goes on with what is left to say.
struct EditReport {
  private let report: ReportOptions
  private let isDry: Bool
  private let invocation: Invocation

  init(_ report: ReportOptions, isDry: Bool, _ invocation: Invocation) {
    self.report = report
    self.isDry = isDry
    self.invocation = invocation
  }

  /// - Parameters:
  ///   - sentence: what was done.
  ///   - rest: is handed an invocation that sees the content as it came out.
  func finish(
    _ draft: ContentDraft, _ sentence: String, rest: (Invocation) -> ExitStatus
  ) throws(UnreadSite) -> ExitStatus {
    // A program that reads a report wants nothing else on its input.
    if report.format == .human {
      let isTerminal = invocation.environment.isTerminal(OutputStream.output.rawValue)
      let style = TextStyler(isOn: report.color.isOn(.output, invocation.environment))
      for (path, old, new) in draft.changed {
        let diff = UnifiedDiff(path: path, from: old, to: new).text(style, isShown: isTerminal)
        invocation.output(Array((diff + "\n").utf8))
      }
      invocation.output(Array((sentence + "\n").utf8))
    }
    do throws(FileError) {
      let left = isDry ? [] : try draft.write()
      for path in left {
        let words = "briefgen: \(path) was changed meanwhile and is left as it is: run this again"
        invocation.errors(Array((words + "\n").utf8))
      }
      let status = rest(invocation.on(try draft.edited()))
      return left.isEmpty ? status : .machineFailure
    } catch {
      throw .file(error)
    }
  }
}

extension Invocation {
  /// The same on another file system.
  func on(_ fileSystem: any FileSystem) -> Invocation {
    var other = self
    other.fileSystem = fileSystem
    return other
  }
}

extension FixRun {
  func sentence(isDry: Bool) -> String {
    var parts: [String] = []
    if fixes > 0 {
      parts.append(
        "\(isDry ? "Would fix" : "Fixed") \(fixes) \(fixes == 1 ? "problem" : "problems")")
    }
    if written > 0 {
      let verb = isDry ? "would write" : "wrote"
      let words = "\(verb) the words of \(written) \(written == 1 ? "statistic" : "statistics")"
      parts.append(parts.isEmpty ? words.prefix(1).uppercased() + words.dropFirst() : words)
    }
    guard !parts.isEmpty else { return "Nothing to fix." }
    let files = draft.changed.count
    return parts.joined(separator: " and ") + " in \(files) \(files == 1 ? "file" : "files")."
  }
}

extension BindRun {
  func sentence(isDry: Bool) -> String {
    let new = bound.count(where: \.isNew)
    var sentences: [String] = []
    if bound.isEmpty {
      sentences.append("Nothing to bind.")
    } else {
      let verb = isDry ? "Would bind" : "Bound"
      let count = "\(bound.count) \(bound.count == 1 ? "number" : "numbers")"
      let facts = new == 0 ? "" : ", with \(new) new \(new == 1 ? "fact" : "facts")"
      sentences.append("\(verb) \(count)\(facts).")
    }
    if !declined.isEmpty { sentences.append("\(declined.count) proposed and not accepted.") }
    if !unfit.isEmpty {
      let words = unfit.map { "'\($0.words)'" }.joined(separator: ", ")
      sentences.append("Left alone, since a link would be reported: \(words).")
    }
    return sentences.joined(separator: " ")
  }
}

extension ContentDraft {
  /// The path that diagnostics have for a file, which may be named from the current folder, from
  /// the site's or from the content's; nil for one that there is not.
  func path(of file: String, site: String) -> String? {
    let plain = file.hasPrefix("./") ? String(file.dropFirst(2)) : file
    let folder = site.hasSuffix("/") ? site : site + "/"
    let inSite = plain.hasPrefix(folder) ? String(plain.dropFirst(folder.count)) : plain
    return [inSite, "Content/" + inSite, "Content/briefings/" + inSite]
      .first { texts[$0] != nil }
  }
}
