public import Diagnostics
public import SiteModel

/// The rules that only a check keeps: they read all prose, or the site as a whole.
public struct Review: Sendable {
  private let site: ReviewedSite
  private let today: CalendarDate?
  private let pageRules: [PageRule]
  private let siteRules: [SiteRule]

  private typealias PageRule = (rule: Rule, find: @Sendable (ReviewedPage) -> [Diagnostic])
  private typealias SiteRule = (rule: Rule, find: @Sendable (ReviewedSite) -> [Diagnostic])

  private static let pageRules: [PageRule] = [
    (.altText, AltTextRule.diagnostics),
    (.headingOrder, HeadingOrderRule.diagnostics),
    (.emptyLinkText, EmptyLinkTextRule.diagnostics),
    (.shares, SharesRule.diagnostics),
    (.correctionMismatch, CorrectionMismatchRule.diagnostics),
    (.staleFact, StaleFactRule.diagnostics),
    (.overdueReview, OverdueReviewRule.diagnostics),
    (.mixedStyles, MixedStylesRule.diagnostics),
    (.unmarkedEstimate, UnmarkedEstimateRule.diagnostics),
    (.likelihoodAndConfidence, LikelihoodAndConfidenceRule.diagnostics),
    (.unsupportedJudgement, UnsupportedJudgementRule.diagnostics),
    (.bareURL, BareURLRule.diagnostics),
    (.vagueLink, VagueLinkRule.diagnostics),
  ]

  private static let siteRules: [SiteRule] = [
    (.missingPeriod, MissingPeriodRule.diagnostics),
    (.ungradedSource, UngradedSourceRule.diagnostics),
    (.unusedSource, UnusedSourceRule.diagnostics),
    (.unusedStatistic, UnusedStatisticRule.diagnostics),
    (.secondSource, SecondSourceRule.diagnostics),
  ]

  /// - Parameters:
  ///   - levels: a rule that is off is not looked for.
  ///   - today: the day that dates are compared with.
  public init(_ site: ReviewedSite, _ levels: RuleLevels, today: CalendarDate?) {
    self.site = site
    self.today = today
    pageRules = Self.pageRules.filter { levels.isOn($0.rule) }
    siteRules = Self.siteRules.filter { levels.isOn($0.rule) }
  }

  /// What is found in the site as a whole.
  public var diagnostics: [Diagnostic] { siteRules.flatMap { $0.find(site) } }

  /// What is found on a page.
  ///
  /// - Parameter bytes: its file, as it was parsed.
  public func diagnostics(of page: ParsedPage, bytes: [UInt8]) -> [Diagnostic] {
    let reviewed = ReviewedPage(page, bytes: bytes, of: site, today: today)
    return pageRules.flatMap { $0.find(reviewed) }
  }
}
