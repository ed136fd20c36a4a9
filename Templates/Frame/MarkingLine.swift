import Markup
import SiteModel

/// The handling label as TLP 2.0 wants it: on black, in the label's colour, at the right, at the
/// head and the foot of every page.
struct MarkingLine: Component {
  let marking: Marking

  var body: some HTML {
    P(class: "marking") {
      Span(class: "wrap") { marking.rawValue }
    }
  }
}

extension Marking {
  /// The class of `<body>`, by which the style sheet colours the label and marks printed sheets.
  var className: StaticString {
    switch self {
    case .clear: "tlp-clear"
    case .green: "tlp-green"
    case .amber: "tlp-amber"
    case .amberStrict: "tlp-strict"
    case .red: "tlp-red"
    }
  }

  /// The label's colour on black (TLP 2.0, table of colours).
  var colour: StaticString {
    switch self {
    case .clear: "#fff"
    case .green: "#33ff00"
    case .amber, .amberStrict: "#ffc000"
    case .red: "#ff2b2b"
    }
  }

}
