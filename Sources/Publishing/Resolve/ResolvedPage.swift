import Diagnostics
import SiteModel

/// What came to light while a page was resolved.
struct PageFindings: Sendable {
  var diagnostics: [Diagnostic] = []
  /// Words that do not agree with their figures: reported when those of all pages are known.
  var wordsProblems: [WordsProblem] = []
  /// Figures that words of the page agree with.
  var agreeing: Set<FigureKey> = []
}

/// A page after everything it refers to was looked up, computed and checked.
struct ResolvedPage: Sendable {
  /// Index into `SiteIndex.pages`.
  var index: Int
  var title: InlineText
  var summary: InlineText?
  var body: FilledBody
  var notes: [NumberNote] = []
  /// The notes to what stands in the title or the summary, by their index.
  var openings: [Int: [LedgerUse.Place]] = [:]
  var sources: [CitationLink] = []
  /// The figures that the page mentions, inputs of formulas included.
  var figures: [FigureKey] = []
  /// The values of the expressions that stand in the text: those of the notes that have no figure.
  var expressions: [FigureValue] = []
  var keyFigures: [KeyFigure] = []
  var disagreements: [Disagreement] = []
  var entities: Set<EntityID> = []
}
