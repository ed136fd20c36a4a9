import Diagnostics
import Quantities
import SiteModel

/// A correction says what was wrong and what the page says now.
struct CorrectionMismatchRule {
  private let page: ReviewedPage
  private let reader: QuantityReader
  /// All that the page states: in its words, or as facts of its own.
  private let stated: [Quantity]

  static func diagnostics(_ page: ReviewedPage) -> [Diagnostic] {
    let corrections = page.page.frontMatter.corrections
    guard !corrections.isEmpty else { return [] }
    let rule = CorrectionMismatchRule(page)
    return corrections.compactMap { rule.diagnostic($0) }
  }

  private init(_ page: ReviewedPage) {
    let reader = QuantityReader(defaultCurrency: page.settings.currency)
    let front = page.page.frontMatter
    let texts =
      page.blocks.map(\.text) + [front.title.value, front.summary?.value].compactMap(\.self)
    self.page = page
    self.reader = reader
    stated =
      page.page.facts.map(\.quantity)
      + texts.flatMap { reader.read($0).compactMap(\.quantity) }
  }

  private func diagnostic(_ correction: Correction) -> Diagnostic? {
    if let date = page.page.frontMatter.date, correction.date < date {
      return report(
        "the correction of \(correction.date.words) is older than the page, which is of "
          + date.words, correction,
        help: "correct the date: nothing can be corrected before it is published")
    }
    guard let was = correction.was else { return nil }
    if was.folded == correction.now.folded {
      return report(
        "the correction says '\(correction.now)' twice: as what was wrong and as what is right",
        correction, help: "write under 'was' what the page said before")
    }
    // A sentence about the change need not stand in the text; a number has to.
    guard page.isEnglish, let now = quantity(correction.now), let before = quantity(was),
      !isStated(now)
    else { return nil }
    guard isStated(before) else {
      return report(
        "the correction says that it is now '\(correction.now)', and the page says so nowhere",
        correction, help: "write under 'now' what the page says, or correct the page")
    }
    return report(
      "the correction says that '\(was)' was wrong, and the page still says so", correction,
      help: "write '\(correction.now)' in the text, or correct the correction")
  }

  private func report(_ summary: String, _ correction: Correction, help: String) -> Diagnostic {
    Diagnostic(
      .warning, Rule.correctionMismatch.id, summary, at: correction.range, helps: [help])
  }

  /// The quantity that a text is and nothing else.
  private func quantity(_ text: String) -> Quantity? {
    let mentions = reader.read(text)
    guard mentions.count == 1, let mention = mentions.first,
      mention.range == 0..<text.utf8.count
    else { return nil }
    return mention.quantity
  }

  private func isStated(_ quantity: Quantity) -> Bool {
    stated.contains { same($0, quantity) }
  }

  private func same(_ a: Quantity, _ b: Quantity) -> Bool {
    a.bounds == b.bounds && (a.unit == b.unit || a.unit.noun == nil || b.unit.noun == nil)
      && a.unit.isMoney == b.unit.isMoney
  }
}

extension Unit {
  fileprivate var isMoney: Bool {
    factors.contains { if case .currency = $0.base { true } else { false } }
  }
}

extension String {
  /// As two texts are compared: in any case, with one space between words.
  fileprivate var folded: String {
    lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension Rule {
  static let correctionMismatch = Rule(
    "correction-mismatch", .records, .warning,
    "a correction says what was wrong, and what the page says now",
    """
    A reader who comes back for the corrected number looks for it on the page. So a correction is \
    no older than the page, `was` is not what `now` says, and a number under `now` stands in the \
    text.
    """,
    bad: Example(
      "briefings/port-calls.md",
      """
      ---
      title: Fewer ships call at the port
      date: 2024-01-31
      corrections:
        - date: ‹2024-02-02›
          class: correction
          was: 1,240 ships
          now: 1,204 ships
      ---

      The port counted 1,240 ships.
      """),
    good: Example(
      "briefings/port-calls.md",
      """
      ---
      title: Fewer ships call at the port
      date: 2024-01-31
      corrections:
        - date: 2024-02-02
          class: correction
          was: 1,240 ships
          now: 1,204 ships
      ---

      The port counted 1,204 ships.
      """))
}
