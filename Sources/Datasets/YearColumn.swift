import Quantities

extension Column {
  /// Whether whole numbers without a unit are years to every reader, which have no groups of
  /// digits and are not compared by size: all are from 1500 to 2199, and the column is called so,
  /// or tells the rows apart, as the first of a table or the axis of a chart does.
  ///
  /// - Parameters:
  ///   - rows: those that are shown; nil for all.
  ///   - isHead: it tells the rows apart.
  public func areYears(_ rows: [Int]? = nil, isHead: Bool) -> Bool {
    guard unit == .count(""), isHead || isCalledYear else { return false }
    var isKnown = false
    for row in rows ?? Array(0..<rowCount) {
      switch self[row] {
      case .missing: continue
      case .number(let number) where number.isInteger && number >= 1_500 && number < 2_200:
        isKnown = true
      case .number, .quantity, .period, .text: return false
      }
    }
    return isKnown
  }

  /// In the languages of sites: `year`, `fiscal_year`, `Jahr`, `année`, `año`, `سنة`, `연도`.
  private var isCalledYear: Bool {
    let words = [formulaName, Self.formulaName(title ?? "")].flatMap { $0.split(separator: "-") }
    return words.contains { Self.wordsForYear.contains(String($0)) }
  }

  private static let wordsForYear: Set = [
    "year", "years", "yr", "jahr", "jahre", "année", "annee", "an", "año", "ano", "سنة", "السنة",
    "عام", "연도", "년도", "년",
  ]
}
