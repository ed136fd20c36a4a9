import SiteModel

extension SiteViews {
  /// Indices into `pages` of the briefings that have corrections, newest first.
  var correctedBriefings: [Int] {
    briefings.filter { !context.index.pages[pages[$0].index].frontMatter.corrections.isEmpty }
  }

  /// All corrections, the newest first; those of one day in the order of their briefings.
  var corrections: [CorrectionListView.Row] {
    let rows = correctedBriefings.flatMap { place -> [CorrectionListView.Row] in
      guard let briefing = summaries[place] else { return [] }
      let front = context.index.pages[pages[place].index].frontMatter
      return zip(front.corrections.anchors, front.corrections).map { anchor, correction in
        var row = CorrectionListView.Row(
          correction: correction, anchor: anchor, briefing: briefing)
        row.language = front.language
        row.source = correction.source.flatMap { context.index.sources[$0.value] }
        return row
      }
    }
    return rows.enumerated().sorted { a, b in
      let (x, y) = (a.element.correction.date, b.element.correction.date)
      return x == y ? a.offset < b.offset : x > y
    }.map(\.element)
  }
}
