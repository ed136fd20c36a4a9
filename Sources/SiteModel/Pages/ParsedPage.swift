public import Expressions
public import Markdown
public import Quantities
public import Statistics

/// A Markdown file after it was read and parsed, and before anything is known of other files.
///
/// A class, since a page has dozens of texts and lists that a copy would count references to.
public final class ParsedPage: Sendable {
  public let kind: FrontMatter.Kind
  /// As the editor knows it: `Content/briefings/2022-02-crypto-theft.md`.
  public let path: String
  public let slug: Slug
  public let address: SiteAddress
  public let frontMatter: FrontMatter
  public let title: ParsedMarkdown
  public let summary: ParsedMarkdown?
  public let body: ParsedMarkdown
  public let text: TextStatistics
  /// Each topic once, in the editor's order.
  public let topics: [Slug]
  /// Declared in front matter and in prose, in that order.
  public let facts: [DeclaredFact]
  public let statistics: [DeclaredStatistic]
  public let data: PageData

  public init(
    kind: FrontMatter.Kind, path: String, slug: Slug, address: SiteAddress,
    frontMatter: FrontMatter, title: ParsedMarkdown, summary: ParsedMarkdown?,
    body: ParsedMarkdown, text: TextStatistics, facts: [DeclaredFact],
    statistics: [DeclaredStatistic], data: PageData = PageData()
  ) {
    self.kind = kind
    self.path = path
    self.slug = slug
    self.address = address
    self.frontMatter = frontMatter
    self.title = title
    self.summary = summary
    self.body = body
    self.text = text
    self.facts = facts
    self.statistics = statistics
    self.data = data
    var topics: [Slug] = []
    for topic in frontMatter.topics {
      guard let slug = Slug(from: topic.value), !topics.contains(slug) else { continue }
      topics.append(slug)
    }
    self.topics = topics
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

  /// How a site prints the fact: in house style, but with the fact's own hedge.
  public func format(_ house: QuantityFormat) -> QuantityFormat {
    house.keepingHedge(of: words, quantity.modifier)
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
