import Checking
public import Diagnostics
public import Expressions
public import Files
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
    return SiteReading(
      ledger: views.ledger, sources: views.sourceList().rows,
      briefings: views.summaries(of: views.briefings), diagnostics: diagnostics)
  }
}

extension SiteLedger {
  /// Computes an expression with the figures of the site.
  ///
  /// - Parameter page: the briefing whose figures it may name without a slug; nil for the site's
  ///   own register alone.
  /// - Returns: the result as an entry of the ledger, whose ``derivation(of:)-(LedgerEntry)`` can
  ///   be asked for.
  public func evaluate(
    _ expression: String, on page: Slug?
  ) throws(ExpressionError) -> LedgerEntry {
    let scope = page ?? Slug(rawValue: "")
    switch context.compute(expression, on: scope) {
    case .success(let value):
      let key = FigureKey(page: page, id: FigureID(rawValue: "_"))
      var entry = line(key, .statistic, value, nil, [:])
      entry.isInline = true
      return entry
    case .failure(.error(let error)): throw error
    case .failure(.inherited):
      throw ExpressionError(
        "unknown-name", "a figure that this expression needs has an error of its own",
        at: 0..<expression.utf8.count, helps: ["correct the figure first"])
    }
  }
}
