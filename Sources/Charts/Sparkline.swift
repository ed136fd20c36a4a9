public import Markup
public import Quantities

/// A line as small as a word, for a row of a table: how a number went.
public struct Sparkline: Sendable {
  private let canvas: Canvas
  private let name: String

  /// - Parameters:
  ///   - values: in the order of time; nil where a number is missing.
  ///   - name: what a reader hears who does not see the line: `2018 to 2024, from 4 to 47`.
  public init(_ values: [Rational?], name: String) {
    self.name = name
    var canvas = Canvas(width: 84, height: 20)
    let known = values.compactMap { $0 }
    let scale = LinearScale(known, withZero: false, steps: 2, isRound: false)
      .placed(from: 16.5, to: 3.5)
    let step = 76 / Double(max(values.count - 1, 1))
    var runs: [[Point]] = [[]]
    for (place, value) in values.enumerated() {
      if let value {
        runs[runs.count - 1].append(
          Point(x: 4 + step * Double(place), y: scale.position(value)))
      } else if runs.last?.isEmpty == false {
        runs.append([])
      }
    }
    canvas.draw(.lines(runs.filter { $0.count > 1 }), .line, colour: 1)
    for run in runs where run.count == 1 {
      canvas.draw(.circle(run[0], radius: 1.5), .fill, colour: 1)
    }
    if let last = runs.last(where: { !$0.isEmpty })?.last {
      canvas.draw(.circle(last, radius: 2.5), .fill, colour: 1)
    }
    self.canvas = canvas
  }

  public func write(into writer: inout HTMLWriter) {
    writer.raw("<svg class=\"sparkline\" viewBox=\"0 0 84 20\" width=\"84\" height=\"20\"")
    if name.isEmpty {
      writer.raw(" aria-hidden=\"true\">")
    } else {
      writer.raw(" role=\"img\" aria-label=\"")
      writer.attribute(name)
      writer.raw("\">")
    }
    DrawingWriter(canvas: canvas, id: "", className: "", name: "", description: "")
      .writeShapes(into: &writer)
    writer.raw("</svg>")
  }
}
