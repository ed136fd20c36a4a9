/// A way to report diagnostics as bytes: for people, for programs, for code scanners.
public protocol DiagnosticWriter: Sendable {
  /// Appends a report to `output`, in report order and without repetitions.
  ///
  /// - Parameter sources: the bytes of a content file by its path, nil where it cannot be read; it
  ///   is asked at most once for each file.
  func write(
    _ diagnostics: [Diagnostic], sources: (String) -> [UInt8]?, into output: inout [UInt8])
}

extension DiagnosticWriter {
  /// A whole report.
  public func report(
    _ diagnostics: [Diagnostic], sources: (String) -> [UInt8]?
  ) -> [UInt8] {
    var output: [UInt8] = []
    write(diagnostics, sources: sources, into: &output)
    return output
  }
}

/// The path of a content file as code hosts know it: seen from the root of the repository, which is
/// taken to be the current folder. Below an absolute folder nothing is known of a repository.
func pathInRepository(_ path: String, folder: String) -> String {
  let parts = folder.split(separator: "/").filter { $0 != "." }
  return folder.hasPrefix("/") ? path : (parts + [path[...]]).joined(separator: "/")
}

/// The line maps of the files that a report has named so far.
struct ReportedFiles {
  private let read: (String) -> [UInt8]?
  private var maps: [String: LineMap?] = [:]

  /// Calls `body` with the files; `sources` does not outlive the call.
  static func with(
    _ sources: (String) -> [UInt8]?, _ body: (inout ReportedFiles) -> Void
  ) {
    withoutActuallyEscaping(sources) { sources in
      var files = ReportedFiles(read: sources)
      body(&files)
    }
  }

  private init(read: @escaping (String) -> [UInt8]?) { self.read = read }

  /// Nil where the file cannot be read.
  mutating func map(of path: String) -> LineMap? {
    if let known = maps[path] { return known }
    let map = read(path).map { LineMap($0) }
    maps[path] = .some(map)
    return map
  }

  /// `path:line:column`, or the path alone where the file cannot be read.
  mutating func location(of range: SourceRange) -> String {
    guard let position = map(of: range.path)?.position(at: range.start) else { return range.path }
    return "\(range.path):\(position.line):\(position.column)"
  }

  /// What a note says, its place included.
  mutating func text(of note: Diagnostic.Note) -> String {
    guard let range = note.range else { return note.prefix + note.suffix }
    var text = note.prefix
    if let last = text.last, !last.isWhitespace, last != "(" { text += " " }
    text += location(of: range)
    if let first = note.suffix.first, first.isLetter || first.isNumber || first == "'" {
      text += " "
    }
    return text + note.suffix
  }
}
