public import Markup
public import Quantities

/// A drawing as small as a word, for a row of a table or for running text: how a number went.
public struct Sparkline: Sendable {
  private let name: String
  private let canvas: Canvas

  /// The lowest point stands on the line that the letters of the text stand on.
  private static let (ground, ceiling) = (16.0, 3.5)

  /// A line with a dot at its end.
  ///
  /// - Parameters:
  ///   - values: in the order of time; nil where a number is missing.
  ///   - name: what a reader hears who does not see the line: `2018 to 2024, from 4 to 47`.
  public init(_ values: [Rational?], name: String) {
    let step = 1 / Double(max(values.count - 1, 1))
    self.init(line: values, at: values.indices.map { Double($0) * step }, name: name)
  }

  /// - Parameter places: of the values, 0 to 1 and rising.
  fileprivate init(line values: [Rational?], at places: [Double], name: String) {
    let scale = LinearScale(values.compactMap { $0 }, withZero: false, steps: 2, isRound: false)
      .placed(from: Self.ground, to: Self.ceiling)
    let runs = Self.runs(values, places, scale, from: 2, to: 80)
    var canvas = Canvas(width: 84, height: 20)
    canvas.draw(.lines(runs.filter { $0.count > 1 }), .line, colour: 1)
    for run in runs where run.count == 1 {
      canvas.draw(.circle(run[0], radius: 1.5), .fill, colour: 1)
    }
    if let last = runs.last?.last { canvas.draw(.circle(last, radius: 2.5), .fill, colour: 1) }
    (self.name, self.canvas) = (name, canvas)
  }

  /// What lies between the values and zero.
  fileprivate init(area values: [Rational?], at places: [Double], name: String) {
    let scale = LinearScale(values.compactMap { $0 }, withZero: true, steps: 2, isRound: false)
      .placed(from: Self.ground, to: Self.ceiling)
    let zero = scale.position(0)
    var canvas = Canvas(width: 84, height: 20)
    for run in Self.runs(values, places, scale, from: 1, to: 83) {
      guard let first = run.first, let last = run.last, run.count > 1 else {
        if let only = run.first {
          canvas.line(from: only, to: Point(x: only.x, y: zero), .line, colour: 1)
        }
        continue
      }
      canvas.draw(
        .polygon(run + [Point(x: last.x, y: zero), Point(x: first.x, y: zero)]), .fill, colour: 1)
    }
    (self.name, self.canvas) = (name, canvas)
  }

  /// A bar for each value, and none where it is missing; zero is a hair.
  fileprivate init(bars values: [Rational?], name: String) {
    let scale = LinearScale(values.compactMap { $0 }, withZero: true, steps: 2, isRound: false)
      .placed(from: Self.ground, to: Self.ceiling)
    let (zero, hair) = (scale.position(0), 0.8)
    let step = min(10, 82 / Double(max(values.count, 1)))
    var canvas = Canvas(width: 2 + step * Double(values.count), height: 20)
    for (place, value) in values.enumerated() {
      guard let value else { continue }
      let left = 1 + step * (Double(place) + 0.125)
      let end = scale.position(value)
      canvas.draw(
        .rectangle(
          Rectangle(
            left: left, top: value.isNegative ? zero : min(end, zero - hair),
            right: left + step * 0.75, bottom: value.isNegative ? max(end, zero + hair) : zero)),
        .fill, colour: 1)
    }
    (self.name, self.canvas) = (name, canvas)
  }

  /// The points between the missing ones.
  private static func runs(
    _ values: [Rational?], _ places: [Double], _ scale: LinearScale, from left: Double,
    to right: Double
  ) -> [[Point]] {
    var runs: [[Point]] = [[]]
    for (value, place) in zip(values, places) {
      if let value {
        runs[runs.count - 1].append(
          Point(x: left + (right - left) * place, y: scale.position(value)))
      } else {
        runs.append([])
      }
    }
    return runs.filter { !$0.isEmpty }.map(thinned)
  }

  /// The lowest and the highest point above each pixel: more cannot be seen.
  private static func thinned(_ run: [Point]) -> [Point] {
    guard run.count > 200 else { return run }
    let columns = Dictionary(grouping: run.indices) { Int(run[$0].x) }
    var kept: Set = [0, run.count - 1]
    for column in columns.values {
      let ends = [column.min { run[$0].y < run[$1].y }, column.max { run[$0].y < run[$1].y }]
      kept.formUnion(ends.compactMap { $0 })
    }
    return kept.sorted().map { run[$0] }
  }

  public func write(into writer: inout HTMLWriter) {
    writer.raw("<svg class=\"sparkline\" viewBox=\"0 0 ")
    writer.coordinate(canvas.width)
    writer.raw(" 20\" width=\"")
    writer.coordinate(canvas.width)
    writer.raw("\" height=\"20\"")
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

extension Chart {
  /// The chart within a text: bars, a line or an area as large as a word, without axes and words.
  /// A number with a hedge stands where it was stated.
  ///
  /// - Parameter name: as that of a ``Sparkline``.
  /// - Throws: where the chart is of another kind, or of several series.
  public func sparkline(name: String) throws(ChartProblem) -> Sparkline {
    guard [.bar, .line, .area].contains(specification.kind) else {
      throw tooLarge("a chart of kind '\(specification.kind.rawValue)'")
    }
    guard case .table(var table, _) = content else { throw tooLarge("a chart of small multiples") }
    guard table.series.count == 1 else {
      throw tooLarge("a chart of \(table.series.count) series")
    }
    table.addAbsentSteps(format.locale)
    let values = table.series[0].values.map { $0.map { Extent($0).stated } }
    switch specification.kind {
    case .bar: return Sparkline(bars: values, name: name)
    case .area: return Sparkline(area: values, at: table.places, name: name)
    default: return Sparkline(line: values, at: table.places, name: name)
    }
  }

  private func tooLarge(_ chart: String) -> ChartProblem {
    ChartProblem(
      .kind, "\(chart) cannot be drawn as small as a word",
      helps: [
        "place it in a paragraph of its own, or choose a chart of one series of bars or with one "
          + "line or area"
      ])
  }
}

extension SeriesTable {
  /// Where the categories lie between the first and the last, 0 to 1: by time, or by their order.
  fileprivate var places: [Double] {
    let times = categories.compactMap { $0.period?.middle }
    if times.count == categories.count, let first = times.first, let last = times.last,
      first < last
    {
      return times.map { Double($0 - first) / Double(last - first) }
    }
    let steps = Double(max(categories.count - 1, 1))
    return categories.indices.map { Double($0) / steps }
  }
}
