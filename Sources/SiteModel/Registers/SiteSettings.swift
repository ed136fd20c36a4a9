public import Diagnostics
public import Quantities

/// `Content/site.yaml`: what holds for the whole site. Only the title is required.
public struct SiteSettings: Hashable, Sendable {
  /// Who publishes the site.
  public struct Publisher: Hashable, Sendable {
    public var name: String
    public var url: String?
    public var logo: String?
    public init(name: String) { self.name = name }
  }

  /// A published scale of words of likelihood.
  public enum EstimateScale: String, Hashable, Sendable, CaseIterable {
    case icd203, phia, ipcc
  }

  /// What becomes of a number in the middle between two that can be printed.
  public enum Rounding: String, Hashable, Sendable, CaseIterable {
    case halfEven = "half-even"
    case halfUp = "half-up"

    public var rule: RoundingRule {
      switch self {
      case .halfEven: .halfToEven
      case .halfUp: .halfUp
      }
    }
  }

  /// One link of the site's menu.
  public struct NavigationItem: Hashable, Sendable {
    public var title: String
    /// A page of the site (`/topics/`, `about.md`) or an http(s) address.
    public var address: Located<String>
    public init(title: String, address: Located<String>) {
      self.title = title
      self.address = address
    }
  }

  /// A rate of exchange with its date and source.
  public struct Rate: Hashable, Sendable {
    /// `GBP/USD`: how many of the second buy one of the first.
    public var pair: String
    public var value: String
    public var date: Located<Period>
    public var source: Located<SourceID>
    public var range: SourceRange
    public init(
      pair: String, value: String, date: Located<Period>, source: Located<SourceID>,
      range: SourceRange
    ) {
      self.pair = pair
      self.value = value
      self.date = date
      self.source = source
      self.range = range
    }
  }

  /// A database that queries of pages may ask.
  public struct Database: Hashable, Sendable {
    /// As it stands there: what it holds must not be printed, for it could be a password.
    public var address: Located<String>
    /// What its answers were taken from, unless a query says another source.
    public var sources: [Located<SourceID>]
    public init(address: Located<String>, sources: [Located<SourceID>] = []) {
      self.address = address
      self.sources = sources
    }
  }

  public var title: Located<String>
  /// Absolute http(s) address with a closing slash; nil where the site was not told.
  public var baseURL: Located<String>?
  /// BCP 47; nil where the site leaves it at English.
  public var declaredLanguage: Located<String>?
  public var language: String { declaredLanguage?.value ?? "en" }
  public var description: String?
  public var publisher: Publisher?
  /// What a bare `$` means.
  public var currency = Currency(rawValue: "USD")
  public var rates: [Rate] = []
  /// Some of `rates` could not be read, so that nobody knows which rates there are; that was
  /// reported.
  public var hasUnreadRates = false
  public var numberStyle = NumberStyle.news
  /// Significant digits of a printed statistic, 1 to 15.
  public var digits = 2
  /// The word for an approximate value.
  public var approximation = "about"
  public var rounding = Rounding.halfEven
  public var estimates = EstimateScale.icd203
  public var marking = Marking.clear
  /// The highest marking that a build may publish.
  public var audience = Marking.red
  public var navigation: [NavigationItem] = []
  /// CSS colours for light and dark; nil is the theme's own.
  public var accent: Located<String>?
  public var logo: Located<String>?
  public var allowsRawHTML = false
  public var smartPunctuation = true
  /// Severity of rules by id, with its place; nil switches a rule off.
  public var checks: [RuleID: Located<Severity?>] = [:]
  /// By the names that queries call them.
  public var databases: [String: Database] = [:]

  public init(title: Located<String>) { self.title = title }
}
