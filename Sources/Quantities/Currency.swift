/// A currency by its ISO 4217 code.
public struct Currency: Hashable, Sendable, RawRepresentable {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
}
