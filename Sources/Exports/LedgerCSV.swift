import Diagnostics
public import Markup
import Quantities
public import SiteModel

/// `ledger.csv` (RFC 4180): a line a figure, for spreadsheets and statistics programs.
///
/// Numbers are exact: decimals where they end, otherwise fractions. A list in a field is separated
/// by `; `. A field that is empty is not known, or does not apply; an end of the bounds that is
/// empty is open. A text that a spreadsheet would run as a formula has an apostrophe before it;
/// numbers stand as they are.
public struct LedgerCSV {
  static let columns = [
    "id", "kind", "words", "title", "modifier", "value", "number", "low", "low-excluded",
    "high", "high-excluded", "rounding", "unit", "noun", "change", "text", "period", "period-words",
    "inputs-period", "inputs-period-words", "formula", "with-values", "inputs", "datasets",
    "sources", "grades", "as-of", "revises", "disputed", "remarks", "note", "used-in",
  ]
  private static let numbers: Set = ["value", "number", "low", "high", "rounding"]

  public init() {}

  /// - Parameter groups: the figures in the order of the ledger, a page of the site at a time.
  public func write(
    _ groups: some Sequence<[LedgerEntry]>, into writer: inout HTMLWriter
  ) {
    begin(into: &writer)
    for entries in groups { add(entries, into: &writer) }
  }

  public func begin(into writer: inout HTMLWriter) { Self.line(Self.columns, into: &writer) }

  /// Writes the next group of figures.
  public func add(_ entries: [LedgerEntry], into writer: inout HTMLWriter) {
    for entry in entries { Self.line(Self.inert(Self.fields(of: entry)), into: &writer) }
  }

  private static func fields(of entry: LedgerEntry) -> [String?] {
    let amount = entry.value.amount
    var text: String?
    if case .text(let words) = entry.value { text = words }
    return [
      entry.key.description, entry.kind.rawValue, entry.words, entry.title,
      amount?.modifier.rawValue, amount?.value, amount?.machineNumber?.value,
      amount?.low?.number, amount?.low.map { $0.isExcluded ? "yes" : "no" },
      amount?.high?.number, amount?.high.map { $0.isExcluded ? "yes" : "no" },
      amount?.rounding, amount?.unit, amount?.noun, amount?.change?.rawValue, text,
      entry.period?.edtf, entry.period?.words,
      entry.inputsPeriod?.edtf, entry.inputsPeriod?.words,
      entry.formula?.source, entry.formula?.withValues,
      entry.formula.map { list($0.inputs.map(\.description)) },
      list(entry.datasets.map(\.declaration.path)), list(entry.sources.map(\.source.id.rawValue)),
      list(entry.sources.map { $0.source.grade?.description ?? "" }),
      entry.asOf?.description, entry.revises?.description, entry.disputed,
      list(entry.remarks), entry.note, list(entry.uses.map(\.page.address.path)),
    ]
  }

  /// Takes the life out of texts that begin as a formula does (OWASP, CSV injection).
  private static func inert(_ fields: [String?]) -> [String?] {
    zip(columns, fields).map { column, field in
      guard let field, let first = field.utf8.first, !numbers.contains(column) else { return field }
      return formulaSigns.contains(first) ? "'" + field : field
    }
  }

  private static let formulaSigns = Set("=+-@\t\r".utf8)

  private static func list(_ items: [String]) -> String { items.joined(separator: "; ") }

  private static func line(_ fields: [String?], into writer: inout HTMLWriter) {
    for (index, field) in fields.enumerated() {
      if index > 0 { writer.raw(",") }
      if let field { self.field(field, into: &writer) }
    }
    writer.raw("\r\n")
  }

  /// Quoted where it holds a comma, a quotation mark or a line end (RFC 4180 §2).
  private static func field(_ text: String, into writer: inout HTMLWriter) {
    let quote = UInt8(ascii: "\"")
    let isSpecial = text.utf8.contains { byte in
      switch byte {
      case quote, UInt8(ascii: ","), UInt8(ascii: "\n"), UInt8(ascii: "\r"): true
      default: false
      }
    }
    guard isSpecial else { return writer.raw(text.utf8) }
    writer.append(quote)
    for byte in text.utf8 {
      if byte == quote { writer.append(quote) }
      writer.append(byte)
    }
    writer.append(quote)
  }
}
