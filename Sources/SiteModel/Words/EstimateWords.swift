/// Words of likelihood and of confidence in a language; English where nothing else is said.
public struct EstimateWords: Hashable, Sendable {
  /// The words of each range of a scale, from the least likely on; the first is the one that is
  /// printed. Empty where they are the scale's own.
  public var icd203: [[String]] = []
  public var phia: [[String]] = []
  public var ipcc: [[String]] = []

  /// The words of each level; the first is the one that is printed.
  public var low = ["low confidence", "low"]
  public var moderate = ["moderate confidence", "moderate"]
  public var high = ["high confidence", "high"]

  /// Words as they are compared: in any case, with any apostrophe, and with hyphens for spaces, as
  /// an address has them: `very-likely`.
  static func key(_ words: some StringProtocol) -> String {
    words.lowercased().replacing("-", with: " ").replacing("'", with: "’")
  }

  func words(of scale: SiteSettings.EstimateScale) -> [[String]] {
    switch scale {
    case .icd203: icd203
    case .phia: phia
    case .ipcc: ipcc
    }
  }

  public subscript(level: Confidence) -> [String] {
    switch level {
    case .low: low
    case .moderate: moderate
    case .high: high
    }
  }
}
