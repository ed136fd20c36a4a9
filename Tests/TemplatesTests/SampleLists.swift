import SiteModel

/// The other pages of the sample site.
enum SampleLists {
  /// A marked briefing with a long title, many topics and one key figure.
  static var laundering: Shared<BriefingSummary> {
    var summary = BriefingSummary(
      slug: Slug(rawValue: "2021-12-laundering"),
      address: SitePaths.briefing(Slug(rawValue: "2021-12-laundering")),
      title: SampleSite.inline(
        "How the money was washed: mixers, swaps and the long wait before anything is sold"),
      date: SampleSite.date("2021-12-20"), marking: .green)
    summary.summary = SampleSite.inline(
      "Two thirds of what was stolen passed through mixers in 2021, against a fifth two years before."
    )
    summary.topics = [
      "Cryptocurrency", "Money laundering", "Sanctions", "Democratic People’s Republic of Korea",
    ].map(SampleSite.topic)
    summary.keyFigures = [
      KeyFigure(
        kind: .fact, hedge: "more than", value: "65%", title: "laundered through mixers in 2021",
        origin: "Chainalysis, B2", note: "n-mixers", bar: nil)
    ]
    summary.readingMinutes = 3
    summary.counts.facts = 11
    summary.counts.statistics = 4
    return Shared(summary)
  }

  /// A briefing with nothing that it need not have.
  static var bare: Shared<BriefingSummary> {
    Shared(
      BriefingSummary(
        slug: Slug(rawValue: "2019-08"), address: SitePaths.briefing(Slug(rawValue: "2019-08")),
        title: SampleSite.inline("Two billion, twice told"), date: SampleSite.date("2019-08-12"),
        marking: .clear))
  }

  static let briefings = [SampleBriefing.summary, laundering, bare]

  static var topics: [TopicLink] {
    let links = briefings.flatMap(\.topics)
    return links.indices.filter { links.firstIndex(of: links[$0]) == $0 }.map { index in
      TopicLink(link: links[index], count: links.count { $0 == links[index] })
    }
  }

  static let sources = zip(SampleSources.all, [14, 9, 5, 2, 0]).map { source, facts in
    SourceListView.Row(
      source: source, address: SitePaths.source(source.id), facts: facts, briefings: 1)
  }

  static func source(_ source: Source) -> SourceView {
    let rows = SampleLedger.entries.filter { entry in
      entry.sources.contains { $0.source == source }
    }
    .map { entry in
      SourceView.Row(
        entry: entry,
        standing: entry.kind == .statistic
          ? .fallsWith(["as much as $400 million"])
          : entry.sources.count == 1 ? .falls : .stands(on: [SampleSources.utoday]))
    }
    var counts = SourceView.Counts()
    counts.facts = rows.count { $0.entry.kind == .fact }
    counts.statistics = rows.count - counts.facts
    counts.fallingFacts = rows.count { $0.standing == .falls }
    counts.fallingStatistics = counts.statistics
    return SourceView(
      source: source, rows: rows, counts: counts, briefings: [SampleBriefing.summary])
  }

  static var lazarus: Entity {
    var entity = Entity(
      id: EntityID(rawValue: "lazarus-group"), name: "Lazarus Group", kind: .organisation,
      range: SampleSite.nowhere)
    entity.aliases = ["Hidden Cobra", "APT38"]
    entity.summary = "A group of attackers that several governments tie to North Korea."
    return entity
  }

  /// Two years, two languages, a notice that says no more than it must.
  static var corrections: CorrectionListView {
    var first = CorrectionListView.Row(
      correction: SampleBriefing.correction, anchor: "_correction-2022-02-09",
      briefing: SampleBriefing.summary)
    first.source = SampleSources.panel
    var retraction = Correction(
      date: SampleSite.date("2021-12-22"), kind: .retraction, now: "La note est retirée",
      range: SampleSite.nowhere)
    retraction.source = Located(SourceID(rawValue: "lost"), at: SampleSite.nowhere)
    var second = CorrectionListView.Row(
      correction: retraction, anchor: "_correction-2021-12-22-2", briefing: laundering)
    second.language = "fr"
    return CorrectionListView(rows: [first, second])
  }

  static var about: PlainPageView {
    let body: SampleBody = """
      <p>Two of three figures, or \(fact: "mixers", "more than 65%"), are checked\
      \(cite: 1, SampleSources.chainalysis).</p>
      <h2 id="numbers">Numbers</h2>
      <p>Each is a link.</p>
      """
    var view = PlainPageView(
      title: SampleSite.inline("About the desk"), body: body.filled,
      text: SampleSite.statistics(words: 12, sentences: 2, syllables: 18))
    view.updated = SampleSite.date("2022-02-09")
    view.notes = [SampleNotes.fact("mixers", "more than 65%", "above 65%")]
    view.sources = [CitationLink(number: 1, source: SampleSources.chainalysis)]
    return view
  }
}
