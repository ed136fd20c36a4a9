import Checking
import Expressions
import Markdown
import Quantities
import SiteModel

/// Proposes links for the numbers of one page, as they were pasted.
struct BindingProposals {
  private let context: ResolutionContext
  private let check: ProseCheck

  init(_ context: ResolutionContext) {
    self.context = context
    check = ProseCheck(context, RuleLevels(context.settings))
  }

  /// - Parameter file: the page, as diagnostics name it.
  func proposals(for file: String) -> [BindingProposal] {
    guard let page = context.index.pages.first(where: { $0.path == file }),
      let reading = check.reading(of: page)
    else { return [] }
    let judge = check.judge(reading)
    var ids = FactIDs(taken: takenIDs(on: page))
    var proposed: [ProseNumber] = []
    return reading.numbers.compactMap { number in
      guard number.isBindable, !number.isBound, !number.isQuoted, !number.isRestated else {
        return nil
      }
      switch judge.finding(for: number) {
      case .restates(let figure):
        return known(number, figure, reading)
      // What contradicts a figure is to be looked at, and not to become another one.
      case .contradicts: return nil
      case nil:
        // The same number further on will repeat the fact that this one declares.
        let isRepeated = proposed.contains {
          $0.quantity.stated == number.quantity.stated && $0.quantity.unit == number.quantity.unit
        }
        guard !isRepeated, number.canBeFact, !judge.isExplained(number) else { return nil }
        guard let proposal = new(number, reading, &ids) else { return nil }
        proposed.append(number)
        return proposal
      }
    }
  }

  private func takenIDs(on page: ParsedPage) -> Set<String> {
    let ledger = context.index.ledger
    let figures = ledger.names(on: page.figureScope)
    let datasets = context.index.datasets.keys
      .filter { $0.page == nil || $0.page == page.figureScope }.map(\.id.rawValue)
    return Set(figures + datasets).union(ExpressionFunction.reservedNames)
  }

  private func proposal(
    _ number: ProseNumber, _ reading: ProseReading, link: (scheme: String, id: String),
    title: String?, remark: String
  ) -> BindingProposal {
    let text = Array(reading.passages[number.passage].text.utf8)
    let start = number.span.lowerBound - number.sentence.lowerBound
    return BindingProposal(
      words: number.words, place: number.range, sentence: text.string(number.sentence),
      span: start..<(start + number.span.count), scheme: link.scheme, id: link.id, title: title,
      remark: remark)
  }

  private func known(
    _ number: ProseNumber, _ figure: KnownFigure, _ reading: ProseReading
  ) -> BindingProposal {
    let parts = figure.link(on: reading.page.figureScope).split(separator: ":", maxSplits: 1)
    let name = figure.figure.title.map { ": \($0)" } ?? ""
    return proposal(
      number, reading, link: (String(parts[0]), String(parts[1])), title: nil,
      remark: "\(figure.figure.kind.rawValue) '\(figure.key.id)', \(figure.words)\(name)")
  }

  private func new(
    _ number: ProseNumber, _ reading: ProseReading, _ ids: inout FactIDs
  ) -> BindingProposal? {
    // Declarations stand in the text, and a fact has a source.
    let passage = reading.passages[number.passage]
    guard number.place == .paragraph || number.place == .cell else { return nil }
    let own = passage.marks.filter {
      $0.isCitation && number.sentence.contains($0.textRange.lowerBound)
    }
    // A citation at the end of a paragraph stands for what is before it, and none for what follows.
    let isBorrowed = number.sources.isEmpty
    let sources = (isBorrowed ? number.laterSources : number.sources).sorted()
    guard !sources.isEmpty, sources.allSatisfy({ context.index.sources[$0] != nil }) else {
      return nil
    }
    var title = "new"
    if own.isEmpty { title += "; source: " + sources.map(\.rawValue).joined(separator: ", ") }
    let periods = Set(number.periods)
    let period = periods.count == 1 ? periods.first : nil
    // Those of a row or head are not the sentence's own.
    if let period, number.place == .cell { title += "; period: \(period.edtf)" }
    let from = sources.map { "'\($0.rawValue)'" }.joined(separator: ", ")
    var proposed = proposal(
      number, reading, link: ("fact", ids.id(for: number, in: passage, period: period)),
      title: title,
      remark: "a new fact, " + (period.map { "for \($0.words), " } ?? "of no one period, ")
        + "from \(from)"
        + (isBorrowed ? ", which is cited further on: look whether it says so" : ""))
    proposed.borrowsSource = isBorrowed
    return proposed
  }
}

extension ProseNumber {
  /// Money, shares, measures, and counts of ten and more: what a source is asked for.
  fileprivate var canBeFact: Bool {
    guard let stated = quantity.stated?.magnitude else { return quantity.unit.noun != nil }
    // An age or a length of time is mostly no figure of a report.
    if quantity.unit == .ratio || quantity.unit.isTime { return false }
    if case .count = quantity.unit.factors.first?.base {
      return stated >= 10 && quantity.unit.noun != nil
    }
    return !quantity.unit.factors.isEmpty
  }
}
