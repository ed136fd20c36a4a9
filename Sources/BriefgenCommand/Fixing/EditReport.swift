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
        Refusal("\(path) was changed meanwhile and is left as it is", help: "run this again")
          .tell(invocation)
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
    var sentences: [String] = []
    if !parts.isEmpty {
      let files = draft.changed.count
      sentences.append(
        parts.joined(separator: " and ") + " in \(files) \(files == 1 ? "file" : "files").")
    }
    if !unfit.isEmpty {
      let words = "\(unfit.count) \(unfit.count == 1 ? "statistic" : "statistics")"
      let files = Set(unfit.map(\.range.path)).sorted().joined(separator: ", ")
      sentences.append(
        "Left unwritten, since new problems would be reported: \(words) in \(files).")
    }
    return sentences.isEmpty ? "Nothing to fix." : sentences.joined(separator: " ")
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
    let borrowing = bound.filter(\.borrowsSource).map { "'\($0.id)'" }
    let remark =
      borrowing.isEmpty
      ? ""
      : "\nSource taken from the end of the paragraph, look whether it says so: "
        + "\(borrowing.joined(separator: ", "))."
    return sentences.joined(separator: " ") + remark
  }
}

extension ContentDraft {
  /// The path that diagnostics have for a text, which may be named by its absolute path, from the
  /// current folder, from the site's or from the content's; nil for one that there is not.
  func path(of file: String, site: String) -> String? {
    var paths: [String: String] = [:]
    for path in texts.keys.sorted() where path.hasSuffix(".md") {
      guard let place = try? fileSystem.resolve(FilePath.join(site, path)) else { continue }
      paths[place] = paths[place] ?? path
    }
    let content = FilePath.join(site, "Content")
    for folder in ["", site, content, FilePath.join(content, "briefings")] {
      let place = try? fileSystem.resolve(FilePath.join(folder, file))
      if let path = place.flatMap({ paths[$0] }) { return path }
    }
    return nil
  }
}
