public import Expressions
public import Quantities

/// What briefgen remarks on a figure.
public enum FigureRemark: Hashable, Sendable {
  /// A fact, as a remark on another one names it: `$395 million (U.Today, 13 January 2022)`.
  public struct Version: Hashable, Sendable {
    public var words: String
    public var publisher: String?
    public var asOf: CalendarDate?

    public init(words: String, publisher: String?, asOf: CalendarDate?) {
      self.words = words
      self.publisher = publisher
      self.asOf = asOf
    }
  }

  /// A figure occurs in the formula more than once.
  case mayBeWide
  case evaluation(EvaluationRemark)
  /// What the figure replaced, the newest first.
  case revises([Version])
  /// What has replaced it since.
  case revised(Version)
}

extension PageWords {
  /// A remark in words.
  ///
  /// - Parameter format: in the language of these words.
  public func text(of remark: FigureRemark, in format: QuantityFormat) -> String {
    switch remark {
    case .mayBeWide: figures.mayBeWide
    case .evaluation(let remark): remark.words(in: format, phrases: formulas)
    case .revises(let versions):
      figures.revises(
        versions.map { text(of: $0, in: format.locale) }.joined(separator: figures.whichReplaced))
    case .revised(let version): figures.revised(text(of: version, in: format.locale))
    }
  }

  private func text(of version: FigureRemark.Version, in locale: NumberLocale) -> String {
    let origin = [version.publisher, version.asOf?.words(in: locale)].compactMap(\.self)
    return version.words
      + (origin.isEmpty ? "" : " (\(origin.joined(separator: formulas.comma)))")
  }
}
