public import Charts
public import Expressions
public import Markdown
public import Quantities

/// All words that are composed for a page before a theme sees it, in one language: call-outs and
/// footnotes, charts and formulas in words, what is said of figures, words of likelihood, notices of
/// corrections. The words of the frame around it are the theme's.
///
/// A language changes what is English here: one file a language, beside this one.
public struct PageWords: Sendable {
  public var markdown = MarkdownWords()
  public var charts = ChartPhrases()
  public var formulas = FormulaPhrases()
  public var figures = FigurePhrases()
  public var estimates = EstimateWords()
  public var corrections = CorrectionWords()
  public var moved = MovedWords()

  /// English, as far as `translate` changes nothing.
  init(_ translate: (inout PageWords) -> Void = { _ in }) { translate(&self) }

  /// The words for a language.
  public static func of(_ language: NumberLocale.Language) -> Shared<PageWords> {
    switch language {
    case .english: english
    case .french: french
    case .german: german
    case .spanish: spanish
    case .arabic: arabic
    case .korean: korean
    }
  }

  /// The words for a language by its BCP 47 tag, `fr-CA`; English where it has none.
  public static func of(_ tag: String?) -> Shared<PageWords> {
    of(tag.flatMap(NumberLocale.init(tag:))?.language ?? .english)
  }

  static let english = Shared(PageWords { $0.figures.down = "down" })
}

extension QuantityFormat {
  /// The words of its language.
  public var pageWords: Shared<PageWords> { PageWords.of(locale.language) }
}

/// What stands at an address that a page has left.
public struct MovedWords: Hashable, Sendable {
  public var title = "This page has moved"
  public var link = "Go to its new address"
}
