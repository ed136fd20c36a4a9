import Diagnostics
import Files
import Markdown
import SiteModel
import Statistics

/// Reads and parses all Markdown files, several at once.
struct ContentParser {
  let content: String
  let loaded: LoadedContent
  let fileSystem: any FileSystem

  /// What came of all files, in the order of their paths.
  struct Parsed: Sendable {
    var pages: [ParsedPage] = []
    var siteFacts: [DeclaredFact] = []
    /// Ids whose declaration could not be read; that was reported.
    var broken: Set<FigureKey> = []
    /// Content paths of Markdown files that could not be read; that was reported.
    var unread: [String] = []
  }

  private struct Share: Sendable {
    var file = ParsedFile()
    var failure: FileError?
  }

  func parse(
    _ pool: WorkerPool, _ diagnostics: inout [Diagnostic]
  ) throws(FileError) -> Parsed {
    let folder = try fileSystem.folder(content)
    let reader = PageReader(settings: loaded.settings)
    let files = loaded.briefings + loaded.pages
    let briefings = loaded.briefings.count
    let shares = pool.map(
      files.count, as: .reading, state: { (bytes: [UInt8](), counter: TextCounter()) }
    ) { index, state in
      var share = Share()
      do throws(FileError) {
        try folder.read(files[index], into: &state.bytes)
        share.file.page = reader.page(
          files[index], kind: index < briefings ? .briefing : .page, bytes: state.bytes,
          counter: &state.counter, diagnostics: &share.file.diagnostics)
      } catch {
        share.failure = FileError(error.operation, "Content/" + files[index], code: error.code)
      }
      return share
    }
    for share in shares { if let failure = share.failure { throw failure } }
    let facts = reader.read(loaded.facts, &diagnostics)
    return Parsed(shares.map(\.file), of: loaded, facts, &diagnostics)
  }
}

/// What came of one Markdown file.
struct ParsedFile: Sendable {
  /// Nil where nothing could be made of it; the diagnostics say why.
  var page: ParsedPage?
  var diagnostics: [Diagnostic] = []
}

extension ContentParser.Parsed {
  /// - Parameters:
  ///   - files: those of the briefings, then those of the other pages.
  ///   - facts: those of the site's own register.
  init(
    _ files: [ParsedFile], of loaded: LoadedContent, _ facts: [DeclaredFact],
    _ diagnostics: inout [Diagnostic]
  ) {
    siteFacts = facts
    pages.reserveCapacity(files.count)
    for (path, file) in zip(loaded.briefings + loaded.pages, files) {
      diagnostics += file.diagnostics
      if let page = file.page { pages.append(page) } else { unread.append(path) }
    }
    findBroken(siteFacts: loaded.facts)
  }
}

extension ParsedPage {
  /// False where neither the front matter nor the text declares a figure, readable or not.
  fileprivate var declaresFigures: Bool {
    !frontMatter.facts.isEmpty || !frontMatter.statistics.isEmpty || !body.marks.isEmpty
  }
}

extension ParsedPage {
  /// The names of the text's datasets, readable or not.
  fileprivate var namedData: [FigureID] {
    body.marks.compactMap { mark in
      switch mark.kind {
      case .table: return FigureID(rawValue: mark.destination)
      case .block("csv"), .block("sql"):
        let words = mark.destination.split(whereSeparator: \.isWhitespace)
        return words.count > 1 ? FigureID(rawValue: String(words[1])) : nil
      default: return nil
      }
    }
  }
}

extension ContentParser.Parsed {
  /// A declaration that has no counterpart among the figures that could be read.
  fileprivate mutating func findBroken(siteFacts declared: [FactDeclaration]) {
    let read = Set(siteFacts.map(\.declaration.id))
    for fact in declared where !read.contains(fact.id) {
      broken.insert(FigureKey(page: nil, id: fact.id))
    }
    for page in pages { broken.formUnion(page.unreadFigures) }
  }
}

extension ParsedPage {
  /// The figures and datasets that it declares and of which nothing could be read.
  var unreadFigures: [FigureKey] {
    guard declaresFigures else { return [] }
    let facts = Set(self.facts.map(\.declaration.id))
    let statistics = Set(self.statistics.map(\.declaration.id))
    let data = Set(self.data.tables.map(\.id.value) + self.data.queries.map(\.id.value))
    let inProse = body.marks.lazy.filter { $0.kind == .link(scheme: "fact") && $0.title != nil }
      .map { FigureID(rawValue: $0.destination) }
    let unread =
      (frontMatter.facts.map(\.id) + inProse).filter { !facts.contains($0) }
      + namedData.filter { !data.contains($0) }
      + frontMatter.statistics.map(\.id).filter { !statistics.contains($0) }
    return unread.map { FigureKey(page: figureScope, id: $0) }
  }
}
