import Markup
import SiteModel

/// `80–95%`.
struct PercentRange: HTML {
  let low: Int
  let high: Int
  let numerals: Numerals

  init(_ estimate: EstimateMark, _ numerals: Numerals) {
    self.numerals = numerals
    low = estimate.low
    high = estimate.high
  }

  init(_ term: EstimateTerm, _ numerals: Numerals) {
    self.numerals = numerals
    low = term.low
    high = term.high
  }

  func write(into writer: inout HTMLWriter) {
    writer.number(low)
    writer.raw("–")
    writer.number(high)
    writer.text(numerals.percent)
  }
}

/// The range of a word of likelihood on a line from 0 to 100 percent. The words say the same.
struct LikelihoodDrawing: HTML {
  let low: Int
  let high: Int

  func write(into writer: inout HTMLWriter) {
    writer.raw("<svg class=\"scale\" aria-hidden=\"true\">")
    writer.raw("<rect class=\"track\" y=\"40%\" width=\"100%\" height=\"20%\"/>")
    writer.raw("<rect class=\"mark\" height=\"100%\" x=\"")
    writer.number(low)
    writer.raw("%\" width=\"")
    writer.number(max(high - low, 1))
    writer.raw("%\"/></svg>")
  }
}

/// Three dots, of which one, two or three are filled. The words say the same.
struct ConfidenceDrawing: HTML {
  let level: Confidence

  func write(into writer: inout HTMLWriter) {
    let filled =
      switch level {
      case .low: 1
      case .moderate: 2
      case .high: 3
      }
    writer.raw("<svg class=\"dots\" viewBox=\"0 0 23 6\" aria-hidden=\"true\">")
    for dot in 0..<3 {
      writer.raw(dot < filled ? "<circle class=\"full\" cx=\"" : "<circle cx=\"")
      writer.number(3 + 8 * dot)
      writer.raw("\" cy=\"3\" r=\"2.4\"/>")
    }
    writer.raw("</svg>")
  }
}
