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
    var page: ParsedPage?
    var diagnostics: [Diagnostic] = []
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
        share.page = reader.page(
          files[index], kind: index < briefings ? .briefing : .page, bytes: state.bytes,
          counter: &state.counter, diagnostics: &share.diagnostics)
      } catch {
        share.failure = FileError(error.operation, "Content/" + files[index], code: error.code)
      }
      return share
    }
    var parsed = Parsed()
    parsed.siteFacts = reader.read(loaded.facts, &diagnostics)
    parsed.pages.reserveCapacity(files.count)
    for (file, share) in zip(files, shares) {
      if let failure = share.failure { throw failure }
      diagnostics += share.diagnostics
      if let page = share.page { parsed.pages.append(page) } else { parsed.unread.append(file) }
    }
    parsed.findBroken(siteFacts: loaded.facts)
    return parsed
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
    for page in pages where page.declaresFigures {
      let facts = Set(page.facts.map(\.declaration.id))
      let statistics = Set(page.statistics.map(\.declaration.id))
      let inProse = page.body.marks.lazy.filter {
        $0.kind == .link(scheme: "fact") && $0.title != nil
      }
      .map { FigureID(rawValue: $0.destination) }
      for id in page.frontMatter.facts.map(\.id) + inProse where !facts.contains(id) {
        broken.insert(FigureKey(page: page.figureScope, id: id))
      }
      let data = Set(page.data.tables.map(\.id.value) + page.data.queries.map(\.id.value))
      for id in page.namedData where !data.contains(id) {
        broken.insert(FigureKey(page: page.figureScope, id: id))
      }
      for id in page.frontMatter.statistics.map(\.id) where !statistics.contains(id) {
        broken.insert(FigureKey(page: page.figureScope, id: id))
      }
    }
  }
}
