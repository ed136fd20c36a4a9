import Datasets
import Diagnostics
import Markup
import Publishing
import Quantities
import SiteModel

/// A list of records with the same fields, as a table or as JSON.
struct ListTable {
  /// A field of a record.
  enum Value {
    case text(String?)
    case number(Int)
    /// A number by its exact digits; nil where it is missing.
    case decimal(String?)
    case list([String])

    /// As a cell of a table shows it.
    var cell: String {
      switch self {
      case .text(let text): text ?? ""
      case .number(let number): "\(number)"
      case .decimal(let digits): digits ?? ""
      case .list(let items): items.joined(separator: ", ")
      }
    }
  }

  /// The names of the fields: keys in JSON, heads in a table.
  let fields: [String]
  /// The heads where they are not the fields in capitals.
  var heads: [String]?
  let records: [[Value]]

  /// A table for people: columns apart by two spaces, heads in capitals.
  ///
  /// - Parameter columns: at which lines are cut, with `…`; nil keeps them whole.
  func text(columns: Int?, style: TextStyler) -> [UInt8] {
    let heads = (self.heads ?? fields.map { $0.uppercased() }).map(terminalText)
    let cells = records.map { $0.map { terminalText($0.cell) } }
    let widths = fields.indices.map { field in
      ([heads[field]] + cells.map { $0[field] }).reduce(0) { max($0, displayWidth(of: $1)) }
    }
    var bytes: [UInt8] = []
    func write(_ row: [String], _ styles: TextStyle...) {
      var line = ""
      for (field, cell) in row.enumerated() {
        let padding = String(repeating: " ", count: widths[field] - displayWidth(of: cell))
        switch records.first?[field] {
        case .number, .decimal: line += padding + cell
        default: line += cell + padding
        }
        if field < row.count - 1 { line += "  " }
      }
      while line.last == " " { line.removeLast() }
      if let columns { line = cut(line, to: columns) }
      for one in styles { line = style(line, one) }
      bytes += line.utf8
      bytes.append(0x0A)
    }
    write(heads, .bold)
    for row in cells { write(row) }
    return bytes
  }

  private func cut(_ line: String, to columns: Int) -> String {
    guard displayWidth(of: line) > columns else { return line }
    var shown = ""
    var used = 0
    for character in line {
      used += displayWidth(of: String(character))
      if used > columns - 1 { break }
      shown.append(character)
    }
    return shown + "…"
  }

  /// An array with an object for each record, one a line. What is not known is not there.
  var json: [UInt8] {
    var bytes = Array("[".utf8)
    for (index, record) in records.enumerated() {
      bytes += (index == 0 ? "\n" : ",\n").utf8
      var writer = JSONWriter()
      writer.object { json in
        for (field, value) in zip(fields, record) {
          switch value {
          case .text(let text): json.member(field, text)
          case .number(let number): json.member(field, number)
          case .decimal(let digits):
            if let digits { json.member(field, number: digits) }
          case .list(let items):
            json.array(field) { list in
              for item in items { list.element(item) }
            }
          }
        }
      }
      bytes += writer.bytes
    }
    return bytes + (records.isEmpty ? "]\n" : "\n]\n").utf8
  }
}

extension ListTable {
  init(facts entries: [LedgerEntry]) {
    fields = ["id", "value", "period", "sources", "title"]
    records = entries.filter { $0.kind == .fact }.map { entry in
      [
        .text("\(entry.key)"), .text(entry.words), .text(entry.period?.edtf),
        .list(entry.sources.map(\.source.id.rawValue)), .text(entry.title),
      ]
    }
  }

  /// Computations in place are among them, with the ids that `ledger.json` has for them.
  init(statistics entries: [LedgerEntry]) {
    fields = ["id", "value", "formula", "title"]
    records = entries.filter { $0.kind == .statistic }.map { entry in
      [
        .text("\(entry.key)"), .text(entry.words), .text(entry.formula?.source),
        .text(entry.title),
      ]
    }
  }

  init(sources rows: [SourceListView.Row]) {
    fields = ["id", "grade", "date", "facts", "briefings", "publisher", "title"]
    records = rows.map { row in
      [
        .text(row.source.id.rawValue), .text(row.source.grade.map { "\($0)" }),
        .text(row.source.date.map { "\($0)" }), .number(row.facts), .number(row.briefings),
        .text(row.source.publisher), .text(row.source.title),
      ]
    }
  }

  init(briefings: [Shared<BriefingSummary>]) {
    fields = ["id", "date", "facts", "statistics", "sources", "title"]
    records = briefings.map { briefing in
      [
        .text(briefing.slug.rawValue), .text("\(briefing.date)"),
        .number(briefing.counts.facts), .number(briefing.counts.statistics),
        .number(briefing.counts.sources), .text(briefing.title.plain),
      ]
    }
  }

  /// Where each Markdown file is published.
  init(pages: [ContentPage]) {
    fields = ["address", "kind", "date", "words", "figures", "file", "title"]
    records = pages.map { page in
      [
        .text("/" + page.link.address.canonicalPath), .text(page.kind),
        .text(page.date.map { "\($0)" }), .number(page.words), .number(page.figures),
        .text(page.file), .text(page.link.title),
      ]
    }
  }

  /// Each with its columns as they were read: what holds numbers, and in which unit.
  init(datasets: [FigureKey: SiteDataset]) {
    fields = ["id", "rows", "columns", "file"]
    records = datasets.values.sorted { "\($0.key)" < "\($1.key)" }.compactMap { dataset in
      guard let table = dataset.table else { return nil }
      return [
        .text("\(dataset.key)"), .number(table.rowCount),
        .list(table.columns.map { "\($0.formulaName) (\($0.kindWords))" }),
        .text("Content/" + dataset.declaration.path),
      ]
    }
  }
}

extension Column {
  /// `texts`, `dates`, `numbers`, `USD`, `percent, with hedges`.
  var kindWords: String {
    let unit = unit.map { $0 == .number || $0.name == "count" ? "numbers" : $0.name } ?? ""
    switch content {
    case .texts: return "texts"
    case .periods: return "dates"
    case .numbers: return unit
    case .quantities: return unit + ", with hedges"
    }
  }
}
