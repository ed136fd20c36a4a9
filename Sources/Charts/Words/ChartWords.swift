import Quantities

/// A chart in words, for those who do not see it.
struct ChartWords {
  let content: ChartContent
  let specification: ChartSpecification
  let format: LabelFormat
  let phrases: ChartPhrases

  var description: String {
    let sentences: [String]
    switch content {
    case .table(let table, let notes):
      sentences =
        [opening(table)] + seriesSentences(table)
        + notes.map { phrases.note(table.categories[$0.category].label, $0.words) + "." }
    case .panels(let panels):
      sentences =
        [phrases.onOneScale(counted(panels.count, kind.small)) + "."]
        + panels.map { panel in
          phrases.named(panel.name, seriesSentences(panel.table).joined(separator: " "))
        }
    case .events(let events): sentences = eventSentences(events)
    case .bins(let bins): sentences = binSentences(bins)
    }
    return sentences.joined(separator: " ")
  }

  private var kind: ChartPhrases.Kind { phrases.kind(of: specification) }

  private func counted(_ count: Int, _ phrase: CountPhrase) -> String {
    format.locale.words(phrase, count)
  }

  private func opening(_ table: SeriesTable) -> String {
    let points = table.categories.count
    let several = table.series.count > 1
    let size =
      several ? counted(table.series.count, phrases.series) : counted(points, phrases.values)
    let sentence = phrases.opening(kind.name, size)
    guard let first = table.categories.first, let last = table.categories.last, points > 1 else {
      return sentence + "."
    }
    if first.period != nil { return phrases.span(sentence, first.label, last.label) + "." }
    guard several else { return sentence + "." }
    return phrases.over(sentence, counted(points, phrases.categories)) + "."
  }

  /// The greatest, the least, and how it went from first to last.
  private func seriesSentences(_ table: SeriesTable) -> [String] {
    // Beyond a dozen the table serves better than a voice.
    table.series.prefix(12).map { series in
      let isNamed = table.series.count > 1
      let words = words(for: series, in: table, opensSentence: !isNamed) + "."
      return isNamed ? phrases.named(series.name, words) : words
    }
  }

  private func words(
    for series: SeriesTable.Series, in table: SeriesTable, opensSentence: Bool
  ) -> String {
    let known = series.values.enumerated().compactMap { place, quantity in
      quantity.map { (place: place, quantity: $0, stated: Extent($0).stated) }
    }
    guard let first = known.first, let last = known.last,
      let highest = known.max(by: { $0.stated < $1.stated }),
      let lowest = known.min(by: { $0.stated < $1.stated })
    else { return phrases.noNumbers }
    func at(_ value: (place: Int, quantity: Quantity, stated: Rational)) -> String {
      "\(format.words(value.quantity)) (\(table.categories[value.place].label))"
    }
    func opened(_ words: String) -> String {
      opensSentence ? words.prefix(1).uppercased() + words.dropFirst() : words
    }
    var words: String
    if known.count == 1 {
      words = at(first)
    } else if lowest.stated == highest.stated {
      words = opened(phrases.always(format.words(first.quantity)))
    } else {
      words = opened(phrases.extremes(at(highest), at(lowest)))
      if table.categories.first?.period != nil {
        if first.stated == last.stated {
          words = phrases.level(words, format.words(first.quantity))
        } else {
          let way = first.stated < last.stated ? phrases.rising : phrases.falling
          words = way(words, at(first), at(last))
        }
      }
    }
    let missing = table.categories.indices.filter(series.isGap).map { table.categories[$0].label }
    guard let name = missing.first else { return words }
    return missing.count > 6
      ? format.locale.words(phrases.unknown, missing.count, words)
      : phrases.noFigure(words, missing.dropFirst().reduce(name) { phrases.event($0, $1) })
  }

  private func eventSentences(_ events: TimelineEvents) -> [String] {
    let dates = events.events.map { $0.period.words(in: format.locale) }
    var opening = phrases.opening(kind.name, counted(events.events.count, phrases.events))
    if let first = dates.first, let last = dates.last, first != last {
      opening = phrases.span(opening, first, last)
    }
    var sentences = [opening + "."]
    for (event, date) in zip(events.events, dates).prefix(20) {
      let words = event.quantity.map { phrases.event(event.name, format.words($0)) } ?? event.name
      sentences.append(phrases.named(date, words) + ".")
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
    let opening = phrases.opening(kind.name, counted(bins.total, phrases.values))
    let steps = counted(bins.counts.count, phrases.steps)
    return [
      phrases.bins(opening, steps, words(first), words(last)) + ".",
      phrases.most(
        format.locale.digits(most), words(bins.edges[place]), words(bins.edges[place + 1])) + ".",
    ]
  }
}
