public import Expressions
public import Markdown
public import Quantities
public import Statistics

/// A Markdown file after it was read and parsed, and before anything is known of other files.
public struct ParsedPage: Sendable {
  public var kind: FrontMatter.Kind
  /// As the editor knows it: `Content/briefings/2022-02-crypto-theft.md`.
  public var path: String
  public var slug: Slug
  public var address: SiteAddress
  public var frontMatter: FrontMatter
  public var title: ParsedMarkdown
  public var summary: ParsedMarkdown?
  public var body: ParsedMarkdown
  public var text: TextStatistics
  /// Each topic once, in the editor's order.
  public var topics: [Slug] = []
  /// Declared in front matter and in prose, in that order.
  public var facts: [DeclaredFact] = []
  public var statistics: [DeclaredStatistic] = []

  public init(
    kind: FrontMatter.Kind, path: String, slug: Slug, address: SiteAddress,
    frontMatter: FrontMatter,
    title: ParsedMarkdown, body: ParsedMarkdown, text: TextStatistics
  ) {
    self.kind = kind
    self.path = path
    self.slug = slug
    self.address = address
    self.frontMatter = frontMatter
    self.title = title
    self.body = body
    self.text = text
  }
}

/// A fact whose words were read.
public struct DeclaredFact: Sendable {
  public var declaration: FactDeclaration
  public var quantity: Quantity
  /// Other wordings of the same amount: `£37m`.
  public var restatements: [Quantity] = []
  /// The words as the editor wrote them, hedge included.
  public var words: String

  public init(declaration: FactDeclaration, quantity: Quantity, words: String) {
    self.declaration = declaration
    self.quantity = quantity
    self.words = words
  }
}

/// A statistic whose formula was parsed.
public struct DeclaredStatistic: Sendable {
  public var declaration: StatisticDeclaration
  public var formula: Expression

  public init(declaration: StatisticDeclaration, formula: Expression) {
    self.declaration = declaration
    self.formula = formula
  }
}
