import Publishing
import Quantities
import SiteModel

/// What a comparison says, in words that a terminal and a pull request share.
struct ComparisonWords {
  let comparison: LedgerComparison
  /// What the site is compared with: `HEAD (1a2b3c4, 2024-03-01)`.
  let since: String
  /// English, in the site's style.
  private let format: QuantityFormat
  private let old: [FigureKey: EditionFigure]
  private let new: [FigureKey: EditionFigure]

  init(_ comparison: LedgerComparison, since: String, format: QuantityFormat) {
    self.comparison = comparison
    self.since = since
    var english = format
    english.locale = .english
    self.format = english
    old = Dictionary(comparison.old.figures.map { ($0.key, $0) }) { first, _ in first }
    new = Dictionary(comparison.new.figures.map { ($0.key, $0) }) { first, _ in first }
  }

  var changes: [FigureChange] { comparison.changes }

  /// `Since HEAD: 2 figures say another thing, 1 of them without a correction. 1 was added.`
  var summary: String {
    guard !changes.isEmpty else { return "No figure changed since \(since)." }
    let grave = changes.filter { $0.kind == .value || $0.kind == .hedge }
    let unexplained = grave.count(where: \.isUnexplained)
    var sentence = "Since \(since), "
    if grave.isEmpty {
      sentence += "no published number says another thing."
    } else {
      sentence += "\(figures(grave.count)) \(grave.count == 1 ? "says" : "say") another thing"
      switch unexplained {
      case 0: sentence += isTold(grave) ? ", and corrections tell of it." : "."
      case grave.count where grave.count == 1: sentence += ", without a correction."
      case grave.count: sentence += ", all without a correction."
      default: sentence += ", \(unexplained) of them without a correction."
      }
    }
    let others = Self.otherKinds.compactMap { kind, one, many -> String? in
      let count = changes.count { $0.kind == kind }
      return count == 0 ? nil : "\(count) \(count == 1 ? one : many)"
    }
    return others.isEmpty
      ? sentence : sentence + " Besides: " + others.joined(separator: ", ") + "."
  }

  /// Whether every page of every change has a notice.
  private func isTold(_ changes: [FigureChange]) -> Bool {
    changes.allSatisfy { change in
      !change.pages.isEmpty && change.pages.allSatisfy { $0.notice != nil }
    }
  }

  private static let otherKinds: [(FigureChange.Kind, String, String)] = [
    (.added, "was added", "were added"), (.removed, "was removed", "were removed"),
    (.renamed, "was renamed", "were renamed"),
    (.period, "has another period", "have another period"),
    (.sources, "has other sources", "have other sources"),
    (.formula, "is computed otherwise", "are computed otherwise"),
    (.unseen, "moved by less than its words show", "moved by less than their words show"),
    (.wording, "is worded otherwise", "are worded otherwise"),
  ]

  private func figures(_ count: Int) -> String { "\(count) \(count == 1 ? "figure" : "figures")" }

  /// `fees`, `= a / b`.
  func name(_ figure: EditionFigure) -> String {
    figure.isInline ? "= \(figure.formula ?? "")" : "\(figure.key)"
  }

  /// The words before and after: `7 → 8`.
  func words(_ change: FigureChange) -> String {
    switch (change.old?.words, change.new?.words) {
    case (let old?, let new?): old == new ? new : "\(old) → \(new)"
    case (let old, let new): new ?? old ?? ""
    }
  }

  /// What changed besides the words, a line each.
  func details(_ change: FigureChange) -> [(label: String, text: String)] {
    guard let old = change.old, let new = change.new else {
      return [(change.kind == .added ? "Added" : "Removed", origin(change))]
    }
    var details: [(String, String)] = []
    if let by = difference(change) { details.append(("By", by)) }
    if change.aspects.contains(.hedge) {
      details.append(("Hedge", "another; the number is the same"))
    }
    if change.aspects.contains(.wording) {
      details.append(("Words", "other ones, of the same value"))
    }
    if change.aspects.contains(.period) {
      details.append(("Period", "\(old.period?.words ?? "none") → \(new.period?.words ?? "none")"))
    }
    if change.aspects.contains(.sources) {
      details.append(("Sources", "\(list(old.sources)) → \(list(new.sources))"))
    }
    if change.aspects.contains(.renamed) { details.append(("Renamed", "it was '\(old.key)'")) }
    for cause in causes(change) { details.append(("Because", cause)) }
    if change.aspects.contains(.formula), change.causes.isEmpty {
      details.append(("Formula", "\(old.formula ?? "none") → \(new.formula ?? "none")"))
    }
    return details
  }

  private func origin(_ change: FigureChange) -> String {
    guard let figure = change.figure else { return "" }
    return figure.formula.map { "= \($0)" } ?? "from \(list(figure.sources))"
  }

  private func list(_ sources: [SourceID]) -> String {
    sources.isEmpty ? "no source" : sources.map { "'\($0)'" }.joined(separator: ", ")
  }

  /// `the floor is up by $1 million (8.3%)`; nil where there is no one difference.
  func difference(_ change: FigureChange) -> String? {
    var parts = change.differences.map { difference in
      let subject =
        switch difference.part {
        case .number: ""
        case .floor: "the floor is "
        case .ceiling: "the ceiling is "
        case .low: "the low end is "
        case .high: "the high end is "
        }
      return subject + difference.words(in: format)
    }
    if change.kind == .unseen { parts.append("less than its words show") }
    guard !parts.isEmpty || change.canBothBeTrue != nil else { return nil }
    let amount = parts.isEmpty ? "not a number to subtract" : parts.joined(separator: ", ")
    switch change.canBothBeTrue {
    case true?: return amount + "; both can be true"
    case false?: return amount + "; they cannot both be true"
    case nil: return amount
    }
  }

  // MARK: Causes

  func causes(_ change: FigureChange) -> [String] {
    change.causes.map { cause in
      let steps = cause.steps.compactMap { new[$0] }
      let chain = steps.map { figure in
        figure.isInline ? name(figure) : "\(figure.key.id) = \(figure.formula ?? "")"
      }
      return ([root(cause)] + chain).joined(separator: " → ")
    }
  }

  private func root(_ cause: ChangeCause) -> String {
    switch cause.root {
    case .figure(let key):
      guard let now = new[key] else { return "'\(key)' is gone" }
      guard let was = old[key] else { return "'\(key)' is new (\(now.words))" }
      if was.words != now.words { return "'\(key.id)' changed (\(was.words) → \(now.words))" }
      return "the period of '\(key.id)' changed"
    case .formula(let old, let new): return "its formula changed (\(old) → \(new))"
    case .dataset(let key): return "the dataset '\(key)' changed"
    case .rate(let rate): return "a rate of exchange changed: now \(rate)"
    case .unknown(let datasets):
      guard !datasets.isEmpty else { return "something below it changed" }
      let names = datasets.map { "'\($0)'" }.joined(separator: ", ")
      return "the data may have changed, which an older ledger does not tell: \(names)"
    }
  }

  // MARK: Pages

  /// What a page tells its readers of a change; nil where there is nothing to tell.
  func notice(_ page: ChangedPage, of change: FigureChange) -> String? {
    guard change.kind == .value || change.kind == .hedge, page.file != nil else { return nil }
    if let notice = page.notice {
      return "told by the \(notice.kind.rawValue) of \(notice.date.words)"
    }
    guard let other = page.unfitting else { return "no correction tells of it" }
    let was = other.was.map { "was ‘\($0)’, " } ?? ""
    return "no correction tells of it; that of \(other.date.words) has \(was)now ‘\(other.now)’"
  }
}

extension EditionFigure.Use {
  /// The page as a browser shows it: `briefings/2022-02-crypto-theft/`.
  var path: String { address.canonicalPath }
}
