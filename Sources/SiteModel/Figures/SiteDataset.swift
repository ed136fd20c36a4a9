public import Datasets
public import Diagnostics
import Synchronization

/// Why the rows of a dataset cannot be had.
public struct UnusableDataset: Error, Sendable {
  /// None where what it rests on was reported already.
  public var diagnostics: [Diagnostic]

  public init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }

  public static let reportedElsewhere = UnusableDataset([])
}

/// A dataset of the site: a file in `Content/data/`, or a table, `csv` block or query of a page. It
/// is read when something names it, and only once.
public final class SiteDataset: Sendable {
  public let declaration: DatasetDeclaration
  /// Where the id is declared.
  public let place: SourceRange
  /// The bytes of a file of its own.
  public let bytes: [UInt8]?
  /// What a page shows above it.
  public let title: String?
  /// Who may see it; nil for everyone who sees a page that uses it.
  public let marking: Located<Marking>?
  private let state: Mutex<State>

  public typealias Reading = @Sendable () -> Result<Dataset, UnusableDataset>

  private enum State {
    case unread(Reading)
    case read(Dataset, isUsed: Bool)
    case unusable([Diagnostic])
  }

  public init(
    _ declaration: DatasetDeclaration, place: SourceRange, bytes: [UInt8]? = nil,
    title: String? = nil, marking: Located<Marking>? = nil, reading read: @escaping Reading
  ) {
    self.declaration = declaration
    self.place = place
    self.bytes = bytes
    self.title = title
    self.marking = marking
    state = Mutex(.unread(read))
  }

  /// The same dataset before anything named it: what was read already is not read again.
  public func unused() -> SiteDataset {
    let reading: Reading = state.withLock { state in
      switch state {
      case .unread(let read): read
      case .read(let table, _): { .success(table) }
      case .unusable(let problems): { .failure(UnusableDataset(problems)) }
      }
    }
    return SiteDataset(
      declaration, place: place, bytes: bytes, title: title, marking: marking, reading: reading)
  }

  public var key: FigureKey { declaration.key }

  public var sources: [SourceID] { declaration.sources }

  /// The table, read at the first call; nil where there is none, as ``problems`` says.
  public var table: Dataset? { table(isUsed: true) }

  /// The same for a check of other data, of which nothing of the site is made.
  public var consulted: Dataset? { table(isUsed: false) }

  private func table(isUsed: Bool) -> Dataset? {
    state.withLock { state in
      if case .unread(let read) = state {
        switch read() {
        case .success(let table): state = .read(table, isUsed: isUsed)
        case .failure(let failure): state = .unusable(failure.diagnostics)
        }
      }
      guard case .read(let table, let wasUsed) = state else { return nil }
      if isUsed, !wasUsed { state = .read(table, isUsed: true) }
      return table
    }
  }

  /// Why there is no table. Empty as long as nothing has named it, and where what it rests on was
  /// reported.
  public var problems: [Diagnostic] {
    state.withLock { if case .unusable(let problems) = $0 { problems } else { [] } }
  }

  /// Whether it was asked for and is none.
  public var isUnusable: Bool {
    state.withLock { if case .unusable = $0 { true } else { false } }
  }

  /// Whether something of the site was made of it.
  public var isUsed: Bool {
    state.withLock { if case .read(_, let isUsed) = $0 { isUsed } else { false } }
  }
}
