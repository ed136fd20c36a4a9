import Markup
import SiteModel

/// What a number's hedge allows, drawn on a line that starts at zero: pale where the number may
/// lie, a tick where it was stated, an arrow that leaves the frame where no bound was given.
///
/// Lengths are percentages of the drawing's width and heights are pixels, so it stretches to any
/// card without distorting its ends.
struct BoundsDrawing: HTML {
  let bar: BoundsBar

  func write(into writer: inout HTMLWriter) {
    writer.raw("<svg class=\"bounds\" aria-hidden=\"true\"><rect class=\"track\" y=\"7\"")
    writer.raw(" width=\"100%\" height=\"1\"/>")
    let low = Self.percent(bar.low ?? 0)
    let high = Self.percent(bar.high ?? 1)
    if high > low {
      writer.raw("<rect class=\"range\" y=\"4\" height=\"7\"")
      attribute("x", low, into: &writer)
      attribute("width", high - low, into: &writer)
      writer.raw("/>")
    }
    if bar.low == nil {
      writer.raw(
        "<path class=\"gap\" d=\"M0 0h9v15H0z\"/><path class=\"open\" d=\"M8 1v13L0 7.5z\"/>")
    }
    if bar.high == nil {
      writer.raw("<svg x=\"100%\" overflow=\"visible\">")
      writer.raw("<path class=\"gap\" d=\"M-9 0h9v15h-9z\"/>")
      writer.raw("<path class=\"open\" d=\"M-8 1v13l8-6.5z\"/></svg>")
    }
    if let stated = bar.stated {
      writer.raw("<svg overflow=\"visible\"")
      attribute("x", Self.percent(stated), into: &writer)
      writer.raw("><path class=\"stated\" d=\"M-1.5 1h3v13h-3z\"/></svg>")
    }
    writer.raw("</svg>")
  }

  private func attribute(
    _ name: StaticString, _ percent: Double, into writer: inout HTMLWriter
  ) {
    writer.raw(" ")
    writer.raw(name)
    writer.raw("=\"")
    writer.coordinate(percent)
    writer.raw("%\"")
  }

  private static func percent(_ share: Double) -> Double { min(max(share, 0), 1) * 100 }
}
