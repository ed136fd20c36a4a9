/// A handling label of the Traffic Light Protocol 2.0 (FIRST, August 2022), from the widest
/// audience to the narrowest.
public enum Marking: String, Hashable, Sendable, CaseIterable, Comparable {
  case clear = "TLP:CLEAR"
  case green = "TLP:GREEN"
  case amber = "TLP:AMBER"
  case amberStrict = "TLP:AMBER+STRICT"
  case red = "TLP:RED"

  public static func < (a: Self, b: Self) -> Bool { a.rank < b.rank }

  /// `TLP:AMBER+STRICT`, and the same without `TLP:` or in small letters; nil for anything else.
  public init?(named text: some StringProtocol) {
    self.init(rawValue: "TLP:" + Self.bareName(text))
  }

  /// The label in capitals without `TLP:`.
  static func bareName(_ text: some StringProtocol) -> String {
    let upper = text.uppercased()
    return upper.hasPrefix("TLP:") ? String(upper.dropFirst(4)) : upper
  }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
