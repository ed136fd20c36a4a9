public import Diagnostics
import Quantities

/// A number of a published text has a source.
public enum UnsourcedNumberRule {
  /// Nil for what needs none: a number that is bound, quoted or cited, and one that is no money, no
  /// percentage and no count of ten or more.
  public static func diagnostic(_ number: ProseNumber) -> Diagnostic? {
    guard number.place == .paragraph, !number.isBound, !number.isQuoted, number.isFigure,
      number.sources.isEmpty, number.paragraphSources.isEmpty, number.figures.isEmpty
    else { return nil }
    return Diagnostic(
      .warning, Rule.unsourcedNumber.id, "\(number.words) has no source", at: number.range,
      helps: [
        "cite one in the paragraph: '[@ID]'",
        "bind it to a fact, or declare one: "
          + "[\(number.words)](fact:ID \"period: 2021; source: ID\")",
      ])
  }
}

extension ProseNumber {
  fileprivate var isFigure: Bool {
    if quantity.isMoney || quantity.unit == .percent { return true }
    return quantity.unit.isCount && (quantity.stated?.magnitude ?? 100) >= 10
  }
}

extension Rule {
  public static let unsourcedNumber = Rule(
    "unsourced-number", .numbers, .published,
    "a number of a published text has a source",
    """
    Money, percentages and counts of ten and more, in paragraphs: each belongs to a fact, or its \
    paragraph cites a source. Drafts have gaps, so this is looked for only where the front matter \
    says `status: published`; `checks: {unsourced-number: warning}` in `site.yaml` asks for it \
    everywhere.
    """,
    bad: Example(
      "briefings/port-calls.md",
      """
      ---
      title: Fewer ships call at the port
      date: 2024-01-31
      status: published
      ---

      The port counted ‹1,204 ships› in its best year.
      """),
    good: Example(
      "briefings/port-calls.md",
      """
      ---
      title: Fewer ships call at the port
      date: 2024-01-31
      status: published
      ---

      The port counted 1,204 ships in its best year [@agency].
      """))
}
