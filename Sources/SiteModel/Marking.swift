/// A handling label of the Traffic Light Protocol 2.0 (FIRST, August 2022), from the widest
/// audience to the narrowest.
public enum Marking: String, Hashable, Sendable, CaseIterable, Comparable {
  case clear = "TLP:CLEAR"
  case green = "TLP:GREEN"
  case amber = "TLP:AMBER"
  case amberStrict = "TLP:AMBER+STRICT"
  case red = "TLP:RED"

  public static func < (a: Self, b: Self) -> Bool { a.rank < b.rank }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
