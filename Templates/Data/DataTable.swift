import Markup
import SiteModel

/// A table of data in a frame of its own, in which a wide one scrolls.
struct DataTable: HTML {
  let view: TableView
  /// Whether each row begins with its number, which is a link to it.
  var numbersRows = false
  let root: String
  let words: Wording

  func write(into writer: inout HTMLWriter) {
    writer.raw("<div class=\"scroll data\" id=\"")
    writer.attribute(view.id)
    writer.raw("\" tabindex=\"0\" role=\"region\" aria-label=\"")
    writer.attribute(view.caption ?? words.data.data)
    writer.raw(view.isSortable ? "\">\n<table class=\"sortable\">\n" : "\">\n<table>\n")
    if let caption = view.caption {
      writer.raw("<caption><span>")
      writer.text(caption)
      writer.raw("</span></caption>\n")
    }
    writer.raw("<thead>\n<tr>")
    if numbersRows { writeNumberHead(into: &writer) }
    for column in view.columns { write(column, into: &writer) }
    writer.raw("</tr>\n</thead>\n<tbody>\n")
    for (index, row) in view.rows.enumerated() {
      if let id = view.rowIDs[index] {
        writer.raw("<tr id=\"")
        writer.attribute(id)
        writer.raw("\">")
      } else {
        writer.raw("<tr>")
      }
      if numbersRows { writeNumber(of: index, into: &writer) }
      for (place, (cell, column)) in zip(row, view.columns).enumerated() {
        DataCell(cell: cell, kind: column.kind, isFirst: place == 0, words: words)
          .write(into: &writer)
      }
      writer.raw("</tr>\n")
    }
    writer.raw("</tbody>\n")
    if !view.foot.isEmpty {
      writer.raw("<tfoot>\n")
      for row in view.foot { write(row, into: &writer) }
      writer.raw("</tfoot>\n")
    }
    writer.raw("</table>\n</div>\n")
    if view.omitted > 0 { writeOmitted(into: &writer) }
  }

  private func writeNumberHead(into writer: inout HTMLWriter) {
    writer.raw("<th scope=\"col\" class=\"num\"")
    if view.isSortable { writer.raw(" data-sort=\"place\"") }
    writer.raw(">")
    writer.text(words.data.rowNumber)
    writer.raw("</th>")
  }

  private func writeNumber(of index: Int, into writer: inout HTMLWriter) {
    writer.raw("<td class=\"num\">")
    if let id = view.rowIDs[index] {
      writer.raw("<a href=\"")
      SafeURL(fragment: id).write(into: &writer)
      writer.raw("\">")
      writer.number(index + 1)
      writer.raw("</a>")
    } else {
      writer.number(index + 1)
    }
    writer.raw("</td>")
  }

  private func write(_ column: TableView.Column, into writer: inout HTMLWriter) {
    writer.raw("<th scope=\"col\"")
    switch column.kind {
    case .number: writer.raw(" class=\"num\"")
    case .drawing: writer.raw(" class=\"spark\"")
    case .text, .time: break
    }
    if view.isSortable, let kind = column.kind.sorting {
      writer.raw(" data-sort=\"")
      writer.raw(kind)
      writer.raw("\"")
    }
    writer.raw(">")
    writer.text(column.title ?? words.notes.value)
    if let unit = column.unit {
      writer.text(words.numerals.comma)
      writer.raw("<span class=\"unit\">")
      writer.text(unit)
      writer.raw("</span>")
    }
    writer.raw("</th>")
  }

  /// The name of the statistic stands in the first column, before a number of it.
  private func write(_ row: TableView.FootRow, into writer: inout HTMLWriter) {
    let name = words.data.name(of: row.statistic)
    writer.raw("<tr>")
    for (place, (number, column)) in zip(row.numbers, view.columns).enumerated() {
      if place == 0 {
        writer.raw(number == nil ? "<th scope=\"row\">" : "<th scope=\"row\" class=\"num\">")
        writer.text(name)
        if let number {
          writer.raw(" ")
          DataCell.write(number, into: &writer)
        }
        writer.raw("</th>")
      } else if let number {
        DataCell(cell: .number(number), kind: column.kind, isFirst: false, words: words)
          .write(into: &writer)
      } else {
        writer.raw("<td></td>")
      }
    }
    writer.raw("</tr>\n")
  }

  private func writeOmitted(into writer: inout HTMLWriter) {
    writer.raw("<p class=\"data-note\">")
    words.data.notShown.filled { _ in words.rows(view.omitted) }.write(into: &writer)
    if let whole = view.whole {
      writer.raw(" <a href=\"")
      whole.url(from: root).write(into: &writer)
      writer.raw("\">")
      writer.text(whole == view.download ? words.data.wholeFile : words.data.wholeTable)
      writer.raw("</a>")
    }
    writer.raw("</p>\n")
  }
}

extension TableView {
  /// A part of a table would be sorted as if it were all of it, and two rows need no sorting.
  var isSortable: Bool { omitted == 0 && rows.count > 2 }
}

extension TableView.Column.Kind {
  /// How the script compares cells of the kind.
  fileprivate var sorting: StaticString? {
    switch self {
    case .text: "text"
    case .time: "time"
    case .number: "number"
    case .drawing: nil
    }
  }
}

extension DataWords {
  fileprivate func name(of statistic: TableStatistic) -> String {
    switch statistic {
    case .total: total
    case .mean: mean
    case .median: median
    case .min: lowest
    case .max: highest
    }
  }
}

extension FilledBody {
  /// The names of the scripts that a page with this text can use.
  func scripts(hasNotes: Bool) -> [String] {
    let isSortable = marks.contains { mark in
      switch mark {
      case .table(let table): table.isSortable
      case .chart(let chart): chart.table.isSortable
      default: false
      }
    }
    return (hasNotes ? [NoteScript.name] : []) + (isSortable ? [TableScript.name] : [])
  }
}
