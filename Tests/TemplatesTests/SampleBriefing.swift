import Diagnostics
import SiteModel

/// The briefing of February 2022, with everything that a briefing can have.
enum SampleBriefing {
  static let slug = Slug(rawValue: "2022-02-crypto-theft")

  static let keyFigures = [
    KeyFigure(
      kind: .fact, hedge: "more than", value: "$50 million",
      title: "taken from at least three exchanges, 2020 to mid-2021",
      origin: "UN Security Council, B2", note: "n-un-theft",
      bar: bar(low: 0.117, high: nil, stated: 0.117, "A floor: it may be more")),
    KeyFigure(
      kind: .fact, hedge: "as much as", value: "$400 million",
      title: "taken in 2021 in seven attacks", origin: "Chainalysis, B2",
      note: "n-chainalysis-2021",
      bar: bar(low: 0, high: 0.935, stated: 0.935, "A ceiling: it may be less")),
    KeyFigure(
      kind: .statistic, hedge: "up to", value: "$300 million", title: "implied for 2020",
      origin: "as much as $400 million ÷ (1 + about 40%)", note: "n-implied-2020",
      bar: bar(low: 0, high: 0.693, stated: 0.693, "A ceiling: it may be less")),
    KeyFigure(
      kind: .fact, hedge: nil, value: "nine",
      title: "missiles launched in January 2022, the most in one month",
      origin: "ten in another list, disputed", note: "n-missiles-january", bar: nil),
  ]

  private static func bar(
    low: Double?, high: Double?, stated: Double?, _ caption: String
  ) -> BoundsBar {
    var bar = BoundsBar(low: low, high: high, stated: stated)
    bar.caption = caption
    return bar
  }

  static var summary: Shared<BriefingSummary> {
    var summary = BriefingSummary(
      slug: slug, address: SitePaths.briefing(slug),
      title: SampleSite.inline("Stolen coins, tested missiles"),
      date: SampleSite.date("2022-02-07"), marking: .clear)
    summary.summary = SampleSite.inline(
      "United Nations monitors put a floor under what North Korea took from exchanges. A private "
        + "study counts another period, and puts a ceiling on it.")
    summary.topics = [SampleSite.topic("Cryptocurrency"), SampleSite.topic("Missiles")]
    summary.authors = ["Proliferation Desk"]
    summary.updated = SampleSite.date("2022-02-09")
    summary.counts.facts = 14
    summary.counts.statistics = 8
    summary.counts.sources = 5
    summary.readingMinutes = 4
    summary.keyFigures = keyFigures
    return Shared(summary)
  }

  static let body: SampleBody = """
    <h2 id="key-judgements">Key judgements</h2>
    <ol>
    <li>Theft of digital assets is \(estimate: "very likely") to remain an important source of \
    revenue for the missile programme. We have \(confidence: "moderate") in this: two bodies with \
    different methods agree on the direction.</li>
    <li>It is \(estimate: "likely") that attacks go on while sanctions bind.</li>
    <li>The moratorium on long-range tests is \(estimate: "unlikely") to hold through the year; \
    the evidence is thin and we have \(confidence: "low").</li>
    </ol>
    <h2 id="what-was-taken">What was taken</h2>
    <p>Monitors reporting to the Security Council say that attackers took \
    \(fact: "un-theft", "more than $50 million", value: "50000000") in digital assets \
    between 2020 and mid-2021, from \(fact: "un-exchanges", "at least three") exchanges in North \
    America, Europe and Asia\(cite: 1, SampleSources.panel, "para. 12"). Spread over the period, \
    that is \(stat: "un-monthly", "more than $2.6 million a month"). The money, they say, remains \
    an important source of revenue for the missile programme, and it is \
    \(estimate: "almost certain") that part of it was spent before it could be traced.</p>
    <p>A study by Chainalysis counts another period and another perimeter. It put the year 2021 at \
    \(fact: "chainalysis-2021", "as much as $400 million"), \
    \(fact: "chainalysis-growth", "about 40 percent") up on the year before\
    \(cite: 2, SampleSources.chainalysis). That implies \
    \(stat: "implied-2020", "up to $300 million") for 2020, and an average of \
    \(stat: "per-attack", "up to $58 million") for each of the \
    \(fact: "attacks-2021", "seven") attacks, most of them by the \
    \(entity: "Lazarus Group", "lazarus-group").</p>
    <blockquote><p>The two figures do not contradict each other: one is a floor over eighteen \
    months, the other a ceiling over twelve.</p></blockquote>
    <h3 id="how-the-two-compare">How the two compare</h3>
    <p>The periods share only the first half of 2021. Set beside each other, Chainalysis’s ceiling \
    is \(insert: "times", "up to eight times") the panel’s floor, which says more about what each \
    was able to see than about what was stolen.</p>
    <table><thead><tr><th>Source</th><th>Period</th><th class="right">Figure</th></tr>\
    </thead><tbody><tr><td>Panel of Experts</td><td>2020 to mid-2021</td>\
    <td class="right">\(fact: "un-theft", "more than $50 million")</td></tr>\
    <tr><td>Chainalysis</td><td>2021</td><td class="right">\
    \(fact: "chainalysis-2021", "as much as $400 million")</td></tr></tbody></table>
    <h2 id="where-the-money-went">Where the money went</h2>
    <p>More than two thirds passed through mixers:</p>
    <ul><li>Ether, 58 percent of the value;</li><li>Bitcoin, 20 percent;</li><li>tokens and other \
    coins, 22 percent, of which little can be sold in size without being seen.</li></ul>
    <h2 id="missiles">Missiles</h2>
    <p>January saw a record \(fact: "missiles-january", "nine") missiles\
    \(cite: 3, SampleSources.straitsTimes)\(cite: 5, SampleSources.dna), among them a hypersonic \
    gliding warhead and one launched from a train.</p>
    <h2 id="what-we-do-not-know">What we do not know</h2>
    <p>How much of what was taken could be turned into money, and when. No source follows the \
    coins beyond the exchanges.</p>

    """

  static var view: BriefingView {
    var view = BriefingView(
      summary: summary, body: body.filled,
      text: SampleSite.statistics(words: 812, sentences: 44, syllables: 1334))
    view.dataTo = SampleSite.date("2022-02-04")
    view.contact = "desk@example.org"
    view.contents = body.contents
    view.notes = SampleNotes.all
    view.sources = SampleSources.all.enumerated().map { index, source in
      CitationLink(number: index + 1, source: source)
    }
    view.disagreements = [disagreement, failedCheck, revision]
    view.corrections = [correction]
    view.older = PageLink(
      title: "How the money was washed: mixers, swaps and the long wait",
      address: SitePaths.briefing(Slug(rawValue: "2021-12-laundering")))
    view.newer = PageLink(
      title: "Two billion, twice told", address: SitePaths.briefing(Slug(rawValue: "2019-08")))
    view.related = [
      PageLink(
        title: "Two billion, twice told", address: SitePaths.briefing(Slug(rawValue: "2019-08"))),
      PageLink(
        title: "How the money was washed: mixers, swaps and the long wait",
        address: SitePaths.briefing(Slug(rawValue: "2021-12-laundering"))),
    ]
    return view
  }

  static let disagreement = Disagreement(
    title: "Missiles launched in January 2022",
    readings: [
      .init(
        words: "nine", sources: [SampleSources.straitsTimes, SampleSources.panel],
        note: "n-missiles-january", remark: "ballistic launches only"),
      .init(
        words: "ten", sources: [SampleSources.dna], note: nil,
        remark: "a list by date, two of them cruise missiles"),
    ],
    reason: "We use nine: it counts ballistic launches only, and more than one source confirms it.")

  static let failedCheck = Disagreement(
    .check, title: "Share of the incidents of 2024",
    readings: [
      .init(words: "20%", sources: [SampleSources.dna], note: nil, remark: nil),
      .init(
        words: "15.5%", sources: [], note: nil, remark: "47 incidents ÷ 303 incidents"),
    ],
    reason: "The counts are the study’s own, so we use them.")

  static var revision: Disagreement {
    var now = Disagreement.Reading(
      words: "$1.65 billion", sources: [SampleSources.panel], note: nil, remark: nil)
    now.asOf = SampleSite.date("2023-09-14")
    let before = Disagreement.Reading(
      words: "$1.7 billion", sources: [SampleSources.dna], note: nil, remark: nil)
    return Disagreement(.revision, title: "Stolen in 2022", readings: [now, before], reason: nil)
  }

  static var correction: Correction {
    var correction = Correction(
      date: SampleSite.date("2022-02-09"), kind: .correction, now: "at least three exchanges",
      range: SampleSite.nowhere)
    correction.was = "three exchanges"
    correction.reason = "The hedge had been lost in editing"
    correction.source = Located(SampleSources.panel.id, at: SampleSite.nowhere)
    return correction
  }
}
