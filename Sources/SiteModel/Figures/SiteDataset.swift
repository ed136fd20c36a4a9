public import Datasets
public import Diagnostics
public import Quantities
import Synchronization

/// Where a dataset of the site lies.
public struct DatasetFile: Hashable, Sendable {
  /// As formulas name it: the file's stem.
  public var id: FigureID
  /// Below `Content/`: `data/thefts.csv`.
  public var path: String

  public init(id: FigureID, path: String) {
    self.id = id
    self.path = path
  }
}

/// A dataset of the site: a file of comma-separated values in `Content/data/`, which is parsed when
/// a formula names it.
public final class SiteDataset: Sendable {
  public let file: DatasetFile
  public let bytes: [UInt8]
  /// What a bare `$` means.
  private let dollar: Currency
  private let state = Mutex(State.unread)

  private enum State {
    case unread
    case read(Dataset)
    case unreadable([Diagnostic])
  }

  public init(file: DatasetFile, bytes: [UInt8], dollar: Currency) {
    self.file = file
    self.bytes = bytes
    self.dollar = dollar
  }

  /// As diagnostics name the file.
  public var path: String { "Content/" + file.path }

  /// The table, read at the first call; nil where the file is none, as ``problems`` says.
  public var table: Dataset? {
    state.withLock { state in
      if case .unread = state { state = read() }
      return if case .read(let table) = state { table } else { nil }
    }
  }

  /// Why the file is no table. Empty as long as no formula has named it.
  public var problems: [Diagnostic] {
    state.withLock { if case .unreadable(let problems) = $0 { problems } else { [] } }
  }

  private func read() -> State {
    var reader = CSVReader(path: path)
    reader.dollar = dollar
    do throws(UnreadableDataset) {
      return .read(try reader.read(bytes, name: file.id.rawValue))
    } catch {
      return .unreadable(error.diagnostics)
    }
  }
}
