/// A stretch of time in EDTF (ISO 8601-2, level 1): `2021`, `2020/2021-06~`, `2022-01`.
public struct Period: Hashable, Sendable {
  /// The canonical EDTF text.
  public let edtf: String

  public init(canonical edtf: String) { self.edtf = edtf }
}
