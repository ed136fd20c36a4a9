public import Diagnostics
import Quantities
public import SiteModel

/// A number that means a known figure says what the figure says.
public enum ContradictingNumberRule {
  public static func diagnostic(
    _ number: ProseNumber, _ contradiction: NumberJudge.Contradiction, of figure: KnownFigure,
    on page: Slug
  ) -> Diagnostic {
    let name = "\(figure.figure.kind.rawValue) '\(figure.key.id)'"
    var notes: [Diagnostic.Note] = [
      .init("declared at", at: figure.figure.range, figure.origin)
    ]
    if let suspicion = contradiction.suspicion { notes.append(.init(suspicion)) }
    let link = "[\(figure.words)](\(figure.link(on: page)))"
    let diagnostic = Diagnostic(
      .warning, Rule.contradictingNumber.id,
      contradiction == .hedge
        ? "text says \(number.words), but \(name) is \(figure.words): the hedge is another"
        : contradiction == .stale
          ? "text says \(number.words), which was revised: \(name) is \(figure.words)"
          : "text says \(number.words), but \(name) is \(figure.words)",
      at: number.range, notes: notes,
      helps: [
        "write '\(link)'; if another thing is meant, say so in the sentence, or allow it with "
          + "'<!-- briefgen: allow contradicting-number: the reason -->'"
      ])
    guard number.isBindable else { return diagnostic }
    return diagnostic.mended(
      by: Fix("write \(link)", number.range, with: link, isSafe: false))
  }
}

extension KnownFigure {
  /// `, for 2021, from 'un-poe-2022'`.
  fileprivate var origin: String {
    (period.map { ", for \($0.words)" } ?? "") + (figure.fact?.fromSources ?? "")
  }
}

extension NumberJudge.Contradiction {
  /// What probably happened.
  fileprivate var suspicion: String? {
    switch self {
    case .swappedDigits: "two digits have changed places"
    case .magnitude: "the digits are the same, and the magnitude is another"
    case .oneDigit: "one digit is another"
    case .unit: "the number is the same, and the unit is another"
    case .points: "percent and percentage points are two things"
    case .value: "the rest of the sentence says the same as where the figure is stated"
    case .hedge, .stale: nil
    }
  }
}

extension Rule {
  static let contradictingNumber = Rule(
    "contradicting-number", .numbers, .warning,
    "a number that means a known figure says what the figure says",
    """
    A number that is not bound is compared with the figures that its sentence may speak of: of the \
    same unit, noun and period, on the same subject. Swapped digits, a million for a billion, \
    euros for dollars, percent for percentage points, a dropped *more than* and a value that was \
    revised since are told from numbers of other things by how much of the sentence is the same. \
    Bind the number, or correct it; if another thing is meant, say which, or allow it with a \
    waiver. Quotations are left alone.
    """,
    bad: """
      The port counted [1,204 ships](fact:calls "period: 2023; source: agency") at the new quay.

      The quay is busy: ‹1,240 ships› called at it.
      """,
    good: """
      The port counted [1,204 ships](fact:calls "period: 2023; source: agency") at the new quay.

      The quay is busy: [1,204 ships](fact:calls) called at it.
      """)
}
