/// How closely a site's content is looked at.
public struct Scrutiny: Sendable, Hashable {
  /// All prose is read for numbers, not only what is bound to figures.
  public var readsProse = false
  /// The rules that are off by default are on.
  public var isStrict = false
  /// Links that leave the site are asked for.
  public var asksTheWeb = false

  /// What a build looks at: what would make the published site wrong.
  public static let build = Scrutiny()

  public init(readsProse: Bool = false, isStrict: Bool = false, asksTheWeb: Bool = false) {
    self.readsProse = readsProse
    self.isStrict = isStrict
    self.asksTheWeb = asksTheWeb
  }
}
