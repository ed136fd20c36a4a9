import Expressions
import Markup
import Quantities

/// A regression or an analysis of variance as a table, and below it what is said of the whole fit.
struct FitReport {
  let table: ResultTable
  /// Significant digits of the numbers; nil for six, or for all of them in JSON.
  let digits: Int?

  init(_ table: ResultTable, digits: Int?) {
    self.table = table
    self.digits = digits
  }

  var text: [UInt8] {
    let plain = TextStyler(isOn: false)
    let rows = ListTable(
      fields: table.heads,
      records: table.rows.map { row in [.text(row.name)] + row.cells.map { .text(words($0)) } })
    // The table of the summary has no heads.
    let width = table.summary.reduce(0) { max($0, $1.name.count) }
    let summary = table.summary.map { row in
      let padding = String(repeating: " ", count: width - row.name.count)
      return ([row.name + padding] + row.cells.map(words)).joined(separator: "  ") + "\n"
    }
    return rows.text(columns: nil, style: plain) + [0x0A] + summary.joined().utf8
  }

  private func words(_ cell: ResultTable.Cell) -> String {
    switch cell {
    case .none: return "-"
    case .count(let count): return "\(count)"
    case .number(let number, let unit):
      let words = SignificantDigits(digits ?? 6).text(of: number)
      switch unit {
      case _ where unit.isBare: return words
      case .percent: return "\(words)%"
      case .percentagePoint: return "\(words) points"
      default: return "\(words) \(unit.name)"
      }
    }
  }

  /// An object with the rows under `rows`, and each line of the summary under its name. Numbers
  /// are texts, since programs read JSON's numbers as binary fractions.
  var json: [UInt8] {
    var writer = JSONWriter()
    writer.object { json in
      json.array("rows") { list in
        for row in table.rows {
          list.object { json in
            json.member(key(table.heads[0]), row.name)
            for (head, cell) in zip(table.heads.dropFirst(), row.cells) {
              member(key(head), cell, &json)
            }
          }
        }
      }
      for row in table.summary {
        for cell in row.cells { member(row.name, cell, &json) }
      }
    }
    return writer.bytes + [0x0A]
  }

  /// `standard error` is `standard-error` in JSON.
  private func key(_ head: String) -> String {
    String(head.map { $0 == " " ? "-" : $0 })
  }

  /// What has no meaning in its row is not there.
  private func member(_ key: String, _ cell: ResultTable.Cell, _ json: inout JSONWriter) {
    switch cell {
    case .none: break
    case .count(let count): json.member(key, count)
    case .number(let number, let unit):
      json.member(key, digits.map { SignificantDigits($0).text(of: number) } ?? number.description)
      if !unit.isBare { json.member("\(key)-unit", unit.name) }
    }
  }
}

extension Unit {
  /// A number or a ratio, whose name says nothing to the reader.
  var isBare: Bool { self == .ratio || self == .count("") }
}
