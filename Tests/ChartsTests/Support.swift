@testable import Charts
import Datasets
import Markup
import Quantities

/// A dataset as an editor keeps it.
func csv(_ text: String) throws -> Dataset {
  try DatasetReader(path: "data.csv").read(Array(text.utf8), name: "data")
}

func chart(_ specification: ChartSpecification, _ text: String) throws -> Chart {
  try Chart(specification, data: csv(text), format: QuantityFormat())
}

/// The problem that a chart runs into; nil where it can be drawn.
func problem(_ specification: ChartSpecification, _ text: String) throws -> ChartProblem? {
  let data = try csv(text)
  do throws(ChartProblem) {
    _ = try Chart(specification, data: data, format: QuantityFormat())
    return nil
  } catch {
    return error
  }
}

extension ChartSpecification {
  static func of(
    _ kind: Kind, _ x: String, _ y: String...,
    with change: (inout ChartSpecification) -> Void = { _ in }
  ) -> ChartSpecification {
    var specification = ChartSpecification(kind: kind, dataset: "data", x: x, y: y)
    change(&specification)
    return specification
  }
}

extension Chart {
  /// The words of a drawing, in the order in which they were placed.
  func texts(isNarrow: Bool = false) -> [String] { canvas(isNarrow: isNarrow).texts.map(\.text) }

  var svg: String {
    var writer = HTMLWriter()
    write(into: &writer, id: "chart")
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}

/// What is wrong with the words of a drawing: two that touch, one that leaves the frame, a place
/// that is no number.
func faults(_ chart: Chart) -> [String] {
  var faults: [String] = []
  for isNarrow in [false, true] {
    let canvas = chart.canvas(isNarrow: isNarrow)
    let frame = Rectangle(left: 0, top: 0, right: canvas.width, bottom: canvas.height)
      .grown(by: 0.1)
    for (place, text) in canvas.texts.enumerated() {
      if !frame.contains(text.frame) { faults.append("'\(text.text)' leaves the frame") }
      for other in canvas.texts[..<place] where other.frame.overlaps(text.frame) {
        faults.append("'\(text.text)' lies on '\(other.text)'")
      }
    }
    let points = canvas.shapes.flatMap(\.points)
    if points.contains(where: { !$0.x.isFinite || !$0.y.isFinite }) {
      faults.append("a mark has no place")
    }
    let paper = frame.grown(by: 12)
    if let point = points.first(where: {
      $0.x < paper.left || $0.x > paper.right || $0.y < paper.top || $0.y > paper.bottom
    }) {
      faults.append("a mark lies outside, at \(point.x) \(point.y)")
    }
  }
  return faults
}

extension Shape {
  var points: [Point] {
    switch outline {
    case .rectangle(let area):
      [Point(x: area.left, y: area.top), Point(x: area.right, y: area.bottom)]
    case .circle(let point, _): [point]
    case .lines(let runs): runs.flatMap { $0 }
    case .polygon(let points): points
    }
  }
}
