/// How closely a site's content is looked at.
public struct Scrutiny: Sendable, Hashable {
  /// Waivers that allow nothing are reported.
  public var isCheck = false
  /// The rules that are off by default are on.
  public var isStrict = false
  /// The file whose numbers are to be bound, as diagnostics name it.
  public var boundFile: String?

  /// What a build looks at: what would make the published site wrong.
  public static let build = Scrutiny()

  public static func check(isStrict: Bool) -> Scrutiny {
    Scrutiny(isCheck: true, isStrict: isStrict)
  }
}
