import CCmark
import Markup

extension PageRenderer {
  mutating func write(_ table: Tables.Table, of node: Node) {
    if let leading = table.leading { writeLeading(leading, table.source.leadingLines) }
    paragraph = OpenParagraph()
    tablesSoFar += 1
    startLine()
    let caption = caption(of: table, node)
    if let id = caption?.id {
      captioned = CaptionedTable(id: source.string(id), source: table.source.range)
    }
    // A wide table scrolls in its own frame, which the keyboard has to reach.
    html.raw("<div class=\"scroll\"")
    if let id = caption?.id {
      html.raw(" id=\"t-")
      html.attribute(source.string(id))
      html.raw("\"")
    }
    html.raw(" tabindex=\"0\" role=\"region\" aria-label=\"")
    html.attribute(options.words.table)
    if tablesSoFar > 1 {
      html.raw(" ")
      html.text(String(tablesSoFar))
    }
    html.raw("\">\n<table>\n")
    if let caption { write(caption) }
    html.raw("<thead>\n<tr>\n")
    for column in table.header.indices {
      writeCell(
        table.header[column], table.source.header[column], table.source.alignments[column],
        isHeader: true)
    }
    html.raw("</tr>\n</thead>\n")
    if !table.rows.isEmpty {
      html.raw("<tbody>\n")
      for (cells, ranges) in zip(table.rows, table.source.rows) {
        captioned?.rows.append([])
        writeRow(cells, ranges, table.source)
      }
      html.raw("</tbody>\n")
    }
    html.raw("</table>\n</div>\n")
    if let id = caption?.id { finishCaptioned(id) }
  }

  /// The lines before the header are a paragraph of their own.
  private mutating func writeLeading(_ node: Node, _ lines: [Range<Int>]) {
    guard let first = lines.first, let last = lines.last else { return }
    let hasTag = paragraph.hasTag
    openParagraph(node, first.lowerBound..<last.upperBound)
    walk(node)
    closeBlock()
    if paragraph.hasLabel { html.raw("</label>") }
    if hasTag { html.raw("</p>\n") }
  }

  /// The most cells that are added to short rows of a page, so that a few bytes cannot make many.
  private static let mostPaddedCells = 100_000

  private mutating func writeRow(
    _ cells: [Node?], _ ranges: [Range<Int>], _ table: TableSource
  ) {
    if let captioned {
      // An underscore cannot stand in an id, so that no other table has that of the row.
      html.raw("<tr id=\"t-")
      html.attribute(captioned.id)
      html.raw("_r")
      html.text(String(captioned.rows.count))
      html.raw("\">\n")
    } else {
      html.raw("<tr>\n")
    }
    for (column, cell) in cells.enumerated() {
      writeCell(cell, ranges[column], table.alignments[column], isHeader: false)
    }
    if cells.count < table.width {
      let missing = min(table.width - cells.count, Self.mostPaddedCells - paddedCells)
      paddedCells += missing
      for column in cells.count..<(cells.count + missing) {
        writeStart("<td", table.alignments[column])
        html.raw("</td>\n")
      }
    } else if ranges.count > table.width {
      reportExcessCells(ranges, width: table.width)
    }
    html.raw("</tr>\n")
  }

  private mutating func writeCell(
    _ node: Node?, _ range: Range<Int>, _ alignment: TableSource.Alignment, isHeader: Bool
  ) {
    // An empty corner heads nothing.
    let isHead = isHeader && !range.isEmpty
    writeStart(isHead ? "<th scope=\"col\"" : "<td", alignment)
    if !range.isEmpty {
      openBlock(.cell, range)
      if let node {
        if prescan.hasStrikethrough { findStrikes(in: node) }
        walk(node)
      } else {
        html.text(source.bytes.slice(range))
        words.append(contentsOf: source.bytes.slice(range))
      }
      keepCell(range, isHeader: isHeader)
      closeBlock()
    } else {
      keepCell(range, isHeader: isHeader)
    }
    html.raw(isHead ? "</th>\n" : "</td>\n")
  }

  private mutating func writeStart(_ tag: StaticString, _ alignment: TableSource.Alignment) {
    html.raw(tag)
    switch alignment {
    case .none: break
    case .left: html.raw(" class=\"left\"")
    case .center: html.raw(" class=\"center\"")
    case .right: html.raw(" class=\"right\"")
    }
    html.raw(">")
  }
}
