import Quantities

/// A chart in words, for those who do not see it.
struct ChartWords {
  private let content: ChartContent
  private let specification: ChartSpecification
  private let format: LabelFormat

  init(_ content: ChartContent, _ specification: ChartSpecification, _ format: LabelFormat) {
    self.content = content
    self.specification = specification
    self.format = format
  }

  var description: String {
    let sentences: [String]
    switch content {
    case .table(let table, let notes):
      sentences =
        [opening(table)] + seriesSentences(table)
        + notes.map { "Note at \(table.categories[$0.category].label): \($0.words)." }
    case .panels(let panels):
      sentences =
        ["\(counted(panels.count, "small \(kind)", "small \(kind)s")) on one scale."]
        + panels.map { panel in
          "\(panel.name): \(seriesSentences(panel.table).joined(separator: " "))"
        }
    case .events(let events): sentences = eventSentences(events)
    case .bins(let bins): sentences = binSentences(bins)
    }
    return sentences.joined(separator: " ")
  }

  private var kind: String {
    switch specification.kind {
    case .bar: specification.arrangement == .stacked ? "stacked bar chart" : "bar chart"
    case .line: "line chart"
    case .area: "area chart"
    case .dot: "dot chart"
    case .slope: "slope chart"
    case .timeline: "timeline"
    case .histogram: "histogram"
    }
  }

  private func counted(_ count: Int, _ singular: String, _ plural: String) -> String {
    "\(count) \(count == 1 ? singular : plural)"
  }

  private func opening(_ table: SeriesTable) -> String {
    let kind = kind.prefix(1).uppercased() + kind.dropFirst()
    let points = table.categories.count
    var sentence = "\(kind) of \(counted(points, "value", "values"))"
    if table.series.count > 1 { sentence = "\(kind) of \(table.series.count) series" }
    guard let first = table.categories.first, let last = table.categories.last, points > 1 else {
      return sentence + "."
    }
    if first.period != nil { return sentence + ", \(first.label) to \(last.label)." }
    return table.series.count > 1 ? sentence + " over \(points) categories." : sentence + "."
  }

  /// The greatest, the least, and how it went from first to last.
  private func seriesSentences(_ table: SeriesTable) -> [String] {
    // Beyond a dozen the table serves better than a voice.
    table.series.prefix(12).map { series in
      let known = series.values.enumerated().compactMap { place, quantity in
        quantity.map { (place: place, quantity: $0, stated: Extent($0).stated) }
      }
      let isNamed = table.series.count > 1
      let name = isNamed ? "\(series.name): " : ""
      guard let first = known.first, let last = known.last,
        let highest = known.max(by: { $0.stated < $1.stated }),
        let lowest = known.min(by: { $0.stated < $1.stated })
      else { return "\(name)no numbers." }
      func at(_ value: (place: Int, quantity: Quantity, stated: Rational)) -> String {
        "\(format.words(value.quantity)) (\(table.categories[value.place].label))"
      }
      if known.count == 1 { return "\(name)\(at(first))." }
      if lowest.stated == highest.stated {
        return "\(name)\(isNamed ? "a" : "A")lways \(format.words(first.quantity))."
      }
      var sentence = "\(name)\(isNamed ? "h" : "H")ighest \(at(highest)), lowest \(at(lowest))"
      if table.categories.first?.period != nil {
        sentence +=
          first.stated == last.stated
          ? "; starting and ending at \(format.words(first.quantity))"
          : "; \(first.stated < last.stated ? "rising" : "falling") from \(at(first)) to \(at(last))"
      }
      let missing = series.values.count - known.count
      if missing > 0 { sentence += "; \(counted(missing, "value is", "values are")) not known" }
      return sentence + "."
    }
  }

  private func eventSentences(_ events: TimelineEvents) -> [String] {
    let dates = events.events.map { $0.period.words(in: format.locale) }
    var sentences = ["Timeline of \(counted(events.events.count, "event", "events"))"]
    if let first = dates.first, let last = dates.last, first != last {
      sentences[0] += ", \(first) to \(last)"
    }
    sentences[0] += "."
    for (event, date) in zip(events.events, dates).prefix(20) {
      let number = event.quantity.map { ", \(format.words($0))" } ?? ""
      sentences.append("\(date): \(event.name)\(number).")
    }
    return sentences
  }

  private func binSentences(_ bins: HistogramBins) -> [String] {
    let most = bins.counts.max() ?? 0
    guard let place = bins.counts.firstIndex(of: most), let first = bins.edges.first,
      let last = bins.edges.last
    else { return [] }
    func words(_ value: Rational) -> String {
      format.words(Quantity(stated: value, bounds: Bounds(point: value), unit: bins.unit))
    }
    return [
      "Histogram of \(counted(bins.total, "value", "values")) in "
        + "\(counted(bins.counts.count, "step", "steps")) from \(words(first)) to \(words(last)).",
      "Most, \(most), are from \(words(bins.edges[place])) to less than "
        + "\(words(bins.edges[place + 1])).",
    ]
  }
}
