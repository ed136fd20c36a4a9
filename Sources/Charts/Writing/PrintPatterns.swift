import Markup

/// Patterns that tell series apart on paper, where colours may be lost.
///
/// A mark names its pattern as a presentation attribute, which a style sheet's colour for the
/// screen overrides; in print that rule is absent, and the pattern shows.
struct PrintPatterns {
  let id: String
  /// From 2 on: the first series is filled.
  let colours: [Int]

  func write(into writer: inout HTMLWriter) {
    guard !colours.isEmpty else { return }
    writer.raw("<defs>")
    for colour in colours {
      writer.raw("<pattern id=\"")
      writer.attribute(id)
      writer.raw("-p")
      writer.number(colour)
      writer.raw("\" class=\"c")
      writer.number(colour)
      writer.raw("\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\">")
      writer.raw("<rect class=\"c-ground\" width=\"6\" height=\"6\"/>")
      writer.raw("<path class=\"c-hatch\" d=\"")
      writer.raw(Self.strokes(colour))
      writer.raw("\"/></pattern>")
    }
    writer.raw("</defs>")
  }

  private static func strokes(_ colour: Int) -> StaticString {
    switch colour {
    case 2: "M-1 1l2-2M0 6L6 0M5 7l2-2"
    case 3: "M0 1.5H6M0 4.5H6"
    case 4: "M-1 5l2 2M0 0L6 6M5-1l2 2"
    case 5: "M1.5 0V6M4.5 0V6"
    default: "M0 0L6 6M0 6L6 0"
    }
  }

  /// The same for lines.
  static func dashes(_ colour: Int) -> StaticString {
    switch colour {
    case 2: "6 3"
    case 3: "2 3"
    case 4: "9 3 2 3"
    case 5: "12 4"
    default: "4 2 1 2"
    }
  }
}
