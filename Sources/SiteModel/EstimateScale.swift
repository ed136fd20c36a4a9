/// Words of estimative probability with the ranges that a scale gives them.
///
/// The scales disagree about the same words, so a site declares one and prints it.
public struct EstimateTerm: Hashable, Sendable {
  /// The scale's words for the range; the first is the one that is printed.
  public let words: [String]
  /// Percent, 0 to 100.
  public let low: Int
  public let high: Int

  init(_ words: String..., range: ClosedRange<Int>) { self.init(words: words, range: range) }

  fileprivate init(words: [String], range: ClosedRange<Int>) {
    self.words = words
    low = range.lowerBound
    high = range.upperBound
  }
}

extension SiteSettings.EstimateScale {
  public var title: String {
    switch self {
    case .icd203: "ICD 203"
    case .phia: "the PHIA probability yardstick"
    case .ipcc: "the IPCC's likelihood scale"
    }
  }

  /// From the least likely to the most, in a language by its tag.
  public func terms(in language: String?) -> [EstimateTerm] {
    let words = PageWords.of(language).estimates.words(of: self)
    return words.isEmpty
      ? terms : zip(terms, words).map { EstimateTerm(words: $1, range: $0.low...$0.high) }
  }

  /// From the least likely to the most, in the scale's own words.
  private var terms: [EstimateTerm] {
    switch self {
    case .icd203: Self.icd203Terms
    case .phia: Self.phiaTerms
    case .ipcc: Self.ipccTerms
    }
  }

  /// The term for words of the scale, in any case: `Very likely`.
  ///
  /// - Parameter language: the tag of a language whose words are known too; what is found by the
  ///   scale's own words is printed in that language.
  public func term(
    for words: some StringProtocol, in language: String? = nil
  ) -> EstimateMark? {
    let wanted = EstimateWords.key(words)
    let local = terms(in: language)
    for (term, own) in zip(local, terms) {
      if let word = term.words.first(where: { EstimateWords.key($0) == wanted }) {
        return EstimateMark(term: word, low: term.low, high: term.high)
      }
      if own.words.contains(wanted) {
        return EstimateMark(term: term.words[0], low: term.low, high: term.high)
      }
    }
    return nil
  }

  // Intelligence Community Directive 203 (2015), section D.6.e.(2)(a).
  private static let icd203Terms = [
    EstimateTerm("almost no chance", "remote", range: 1...5),
    EstimateTerm("very unlikely", "highly improbable", range: 5...20),
    EstimateTerm("unlikely", "improbable", range: 20...45),
    EstimateTerm("roughly even chance", "roughly even odds", range: 45...55),
    EstimateTerm("likely", "probable", range: 55...80),
    EstimateTerm("very likely", "highly probable", range: 80...95),
    EstimateTerm("almost certain", "nearly certain", range: 95...99),
  ]

  // Professional Head of Intelligence Assessment, probability yardstick (UK, 2025): the gaps
  // between the ranges are deliberate.
  private static let phiaTerms = [
    EstimateTerm("remote chance", range: 0...5),
    EstimateTerm("highly unlikely", range: 10...20),
    EstimateTerm("unlikely", range: 25...35),
    EstimateTerm("realistic possibility", range: 40...50),
    EstimateTerm("likely", "probable", range: 55...75),
    EstimateTerm("highly likely", range: 80...90),
    EstimateTerm("almost certain", range: 95...100),
  ]

  // IPCC, guidance note on the consistent treatment of uncertainties (2010), table 1.
  private static let ipccTerms = [
    EstimateTerm("exceptionally unlikely", range: 0...1),
    EstimateTerm("extremely unlikely", range: 0...5),
    EstimateTerm("very unlikely", range: 0...10),
    EstimateTerm("unlikely", range: 0...33),
    EstimateTerm("about as likely as not", range: 33...66),
    EstimateTerm("more likely than not", range: 50...100),
    EstimateTerm("likely", range: 66...100),
    EstimateTerm("very likely", range: 90...100),
    EstimateTerm("extremely likely", range: 95...100),
    EstimateTerm("virtually certain", range: 99...100),
  ]
}

/// How well founded a judgement is, apart from how likely.
public enum Confidence: String, Hashable, Sendable, CaseIterable {
  case low, moderate, high

  /// `high`, `High confidence`; `confiance élevée` in French.
  ///
  /// - Parameter language: the tag of a language whose words are known beside the English ones.
  public init?(words: some StringProtocol, in language: String? = nil) {
    let wanted = EstimateWords.key(words)
    let level = Self.allCases.first { level in
      [PageWords.of(language), PageWords.english].contains { words in
        words.estimates[level].contains { EstimateWords.key($0) == wanted }
      }
    }
    guard let level else { return nil }
    self = level
  }
}
