/// Every key that an editor wrote says something to the kind of chart: one that says nothing was
/// meant for another.
struct KeyCheck {
  private let specification: ChartSpecification

  init(_ specification: ChartSpecification) { self.specification = specification }

  func check() throws(ChartProblem) {
    let kind = specification.kind
    for (part, kinds) in Self.kinds where isWritten(part) && !kinds.contains(kind) {
      let others = kinds.map(\.rawValue).joined(separator: ", ")
      throw ChartProblem(
        part, "'\(part.rawValue)' has no meaning for \(kind.phrase)",
        helps: [
          part == .notes
            ? "say it in the subtitle" : "leave it out, or draw another kind: \(others)"
        ])
    }
    guard specification.multiples == nil || specification.notes.isEmpty else {
      throw ChartProblem(
        .notes, "a note points at one mark, and small multiples have one in every panel",
        helps: ["say it in the subtitle"])
    }
    guard kind != .area || specification.arrangement != .grouped else {
      throw ChartProblem(
        .arrangement, "areas lie on each other, and cannot stand side by side",
        helps: ["leave it out, or draw lines: kind: line"])
    }
  }

  /// The kinds that draw series over an axis.
  private static let ofSeries: [ChartSpecification.Kind] = [.bar, .line, .area, .dot, .slope]

  /// What keys that not all kinds have are for.
  private static let kinds: [(part: ChartProblem.Part, kinds: [ChartSpecification.Kind])] = [
    (.y, ofSeries + [.timeline]), (.series, ofSeries), (.multiples, [.bar, .line, .area]),
    (.labels, [.timeline]), (.low, ofSeries), (.high, ofSeries), (.arrangement, [.bar, .area]),
    (.direction, [.bar]), (.order, ofSeries), (.highlight, ofSeries), (.notes, ofSeries),
  ]

  private func isWritten(_ part: ChartProblem.Part) -> Bool {
    switch part {
    case .kind, .data, .x: true
    case .y: !specification.y.isEmpty
    case .series: specification.series != nil
    case .multiples: specification.multiples != nil
    case .labels: specification.labels != nil
    case .low: specification.low != nil
    case .high: specification.high != nil
    case .arrangement: specification.arrangement != nil
    case .direction: specification.direction != nil
    case .order: specification.order != nil
    case .highlight: !specification.highlight.isEmpty
    case .notes: !specification.notes.isEmpty
    }
  }
}
