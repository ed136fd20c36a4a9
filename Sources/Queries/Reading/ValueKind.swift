import Datasets
import Quantities

/// What can be said of an expression's values before any row is read.
struct ValueKind {
  enum Kind { case null, whole, decimal, text, any }

  /// A column with hedged cells that a value is made of, and where the query names it.
  struct Hedge {
    let column: Column
    let dataset: String
    var place: Range<Int>
    /// Whether its words were cut or joined on the way.
    var isShaped = false
  }

  var kind: Kind
  /// The column that is shown as it stands.
  var column: Column?
  var hedge: Hedge?

  init(_ kind: Kind, hedge: Hedge? = nil) {
    self.kind = kind
    self.hedge = hedge
  }

  init(_ column: Column, of dataset: String) {
    self.column = column
    switch column.content {
    case .numbers(let cells): kind = cells.areIntegers ? .whole : .decimal
    case .texts, .periods: kind = .text
    case .quantities:
      kind = .text
      hedge = Hedge(column: column, dataset: dataset, place: 0..<0)
    }
  }

  var isNumber: Bool { kind == .whole || kind == .decimal }

  private var holdsPeriods: Bool {
    if case .periods? = column?.content { true } else { false }
  }

  /// The values of two expressions together.
  func merged(_ other: ValueKind) -> ValueKind {
    var merged = ValueKind(
      kind == .null ? other.kind : other.kind == .null || other.kind == kind ? kind : .any,
      hedge: hedge ?? other.hedge)
    if kind == .null {
      merged.column = other.column
    } else if other.kind == .null || holdsPeriods && other.holdsPeriods {
      merged.column = column
    }
    return merged
  }

  /// The same values under a name that stands elsewhere.
  func named(at place: Range<Int>) -> ValueKind {
    var kind = self
    kind.hedge?.place = place
    return kind
  }
}

extension [ValueKind] {
  var merged: ValueKind { reduce(ValueKind(.null)) { $0.merged($1) } }
}

extension ValueKind.Hedge {
  enum Use {
    case computed, compared
  }

  /// SQL has a hedged column's words, with which nothing can be computed.
  func problem(_ use: Use) -> QueryProblem {
    let name = column.sqlName
    let example = cell.map { " ('\($0)')" } ?? ""
    let danger =
      use == .computed ? "compute with their first digits" : "compare them letter by letter"
    let last = dataset.split(separator: "/").last.map(String.init) ?? dataset
    return QueryProblem(
      "'\(name)' has cells with a hedge\(example), and SQL would \(danger)",
      helps: [
        "\(name)_low and \(name)_high are its bounds, as numbers",
        "a formula keeps the hedge: sum(\(last).\(column.formulaName))",
      ], at: place)
  }

  /// The first that is hedged.
  private var cell: String? {
    guard case .quantities(let cells) = column.content else { return nil }
    return zip(cells.values, cells.words).first { $0.0.signedBounds.point == nil }?.1
  }
}
