import Checking
public import Datasets
public import Diagnostics
public import Expressions
public import Files
public import Quantities
public import SiteModel

/// What a site's content says, without anything of it being published.
public struct SiteReading: Sendable {
  /// Nil where there is no content folder or nothing came of `site.yaml`. What has an error is
  /// missing from it.
  public var ledger: SiteLedger?
  /// The site's lists: its sources with how much rests on each, its briefings from the newest.
  public var sources: [SourceListView.Row] = []
  public var briefings: [Shared<BriefingSummary>] = []
  public var diagnostics: [Diagnostic]
  /// Of a check: the words that the text leaves to a statistic with `…`, as they can be written.
  public var unwritten: [Fix.Edit] = []
  /// Of a check that looks at one file for that: what its numbers can be bound to.
  public var proposals: [BindingProposal] = []
}

extension SiteBuild {
  /// Loads, parses and resolves the content: what a build does before it renders.
  public func read() throws(FileError) -> SiteReading {
    var diagnostics: [Diagnostic] = []
    let bare = ThemeAssets(
      styleSheet: .init(name: "site.css", bytes: []),
      favicon: .init(name: "favicon.svg", bytes: []))
    guard let site = try resolve({ _ in bare }, &diagnostics) else {
      return SiteReading(ledger: nil, diagnostics: diagnostics)
    }
    let views = site.views(baseURL: baseURL)
    var reading = SiteReading(
      ledger: views.ledger, sources: views.sourceList().rows,
      briefings: views.summaries(of: views.briefings), diagnostics: diagnostics)
    if scrutiny.isCheck {
      reading.unwritten = UnwrittenWords(context: site.site.context)
        .edits(site.site.pages.map(\.value), except: diagnostics)
    }
    if let file = scrutiny.boundFile {
      reading.proposals = BindingProposals(site.site.context).proposals(for: file)
    }
    return reading
  }
}

extension SiteLedger {
  /// What a formula comes to that stands nowhere in the content.
  public enum Answer: Sendable {
    /// As an entry of the ledger, whose ``derivation(of:)-(LedgerEntry)`` can be asked for.
    case figure(LedgerEntry)
    case series(Series)
    case condition(Bool)
    case table(ResultTable)
  }

  /// An answer with what is to be said about it.
  public struct Finding: Sendable {
    public var answer: Answer
    /// What the reader of the result should know, as sentences.
    public var remarks: [String]
    /// What is doubtful about the formula.
    public var warnings: [ExpressionError]
  }

  /// Why a formula comes to nothing.
  public enum Problem: Error {
    case formula(ExpressionError)
    /// A dataset that it names is none.
    case datasets([Diagnostic])
  }

  /// The datasets of the site, those of its pages with their slug.
  public var datasets: [FigureKey: SiteDataset] { context.computation.evaluator.datasets }

  /// How the site prints numbers.
  public var format: QuantityFormat { context.notes.format }

  /// Computes an expression with the figures and datasets of the site.
  ///
  /// - Parameters:
  ///   - page: the briefing whose figures it may name without a slug; nil for the site's own
  ///     register alone.
  ///   - table: a table whose columns it may name, before anything of the site.
  public func evaluate(
    _ expression: Expression, on page: Slug?, over table: Dataset? = nil
  ) throws(Problem) -> Finding {
    let computation = context.computation.over(table)
    let scope = page ?? Slug(rawValue: "")
    let outcome = try computation.evaluator.result(of: expression, on: scope)
      .unwrapped(expression, on: page, computation.evaluator)
    func finding(_ answer: Answer) -> Finding {
      Finding(
        answer: answer,
        remarks: context.notes.format.words(of: outcome.used.remarks.map(FigureRemark.evaluation)),
        warnings: outcome.warnings)
    }
    switch outcome.result {
    case .series(let series): return finding(.series(series))
    case .condition(let holds): return finding(.condition(holds))
    case .table(let table): return finding(.table(table))
    case .quantity, .text, .period: break
    }
    let value = try context.compute(expression, on: scope, by: computation)
      .unwrapped(expression, on: page, computation.evaluator)
    let key = FigureKey(page: page, id: FigureID(rawValue: "_"))
    var entry = line(key, .statistic, value, nil, [:])
    entry.isInline = true
    return finding(.figure(entry))
  }
}

extension Result where Failure == FigureEvaluator.Problem {
  fileprivate func unwrapped(
    _ expression: Expression, on page: Slug?, _ evaluator: FigureEvaluator
  ) throws(SiteLedger.Problem) -> Success {
    switch self {
    case .success(let value): return value
    case .failure(.error(let error)): throw .formula(error)
    case .failure(.inherited):
      let problems = expression.names.compactMap { evaluator.dataset($0, on: page)?.problems }
      if let problems = problems.first(where: { !$0.isEmpty }) { throw .datasets(problems) }
      throw .formula(
        ExpressionError(
          .unknownName, "something that this expression needs has an error of its own",
          at: 0..<expression.source.utf8.count,
          helps: ["correct that first; 'briefgen build' shows it"]))
    }
  }
}
