import Markup

/// Writes a drawing as a file of its own, with the words that a page has around it, and with plain
/// colours, which every program that shows SVG knows.
struct PictureWriter {
  let drawing: DrawingWriter
  let title: String
  let subtitle: String?
  let source: String?

  private static let margin = 16.0

  func write(into writer: inout HTMLWriter) {
    let width = drawing.canvas.width
    // The style's letters are 13 high, and those of the title 18.
    let titles = TextLines(title, style: .name, width: width * 13 / 18, limit: 4).lines
    let subtitles = TextLines(subtitle ?? "", style: .label, width: width * 13 / 14, limit: 4).lines
    let sources = TextLines(source ?? "", style: .label, width: width * 13 / 12, limit: 6).lines
    var top = Self.margin
    var head: [(text: String, y: Double, className: StaticString)] = []
    for (lines, height, className) in [
      (titles, 23.0, "f-title" as StaticString), (subtitles, 19, "f-measure"),
    ] {
      for line in lines {
        top += height
        head.append((line, top - 5, className))
      }
    }
    let start = top + (head.isEmpty ? 0 : 14)
    top = start + drawing.canvas.height + 6
    for line in sources {
      top += 17
      head.append((line, top, "f-source"))
    }
    writer.raw("<svg xmlns=\"http://www.w3.org/2000/svg\" ")
    drawing.writeHead(
      width: width + 2 * Self.margin, height: top + Self.margin, into: &writer)
    writer.raw("<style>")
    writer.raw(Array(ChartStyle.pictureRules.utf8))
    writer.raw("</style><rect class=\"f-paper\" width=\"100%\" height=\"100%\"/>")
    for line in head {
      writer.raw("<text class=\"")
      writer.raw(line.className)
      writer.raw("\" x=\"")
      writer.coordinate(Self.margin)
      writer.raw("\" y=\"")
      writer.coordinate(line.y)
      writer.raw("\">")
      writer.text(line.text)
      writer.raw("</text>")
    }
    writer.raw("<g transform=\"translate(")
    writer.coordinate(Self.margin)
    writer.raw(" ")
    writer.coordinate(start)
    writer.raw(")\">")
    drawing.writeMarks(into: &writer)
    writer.raw("</g></svg>\n")
  }
}
