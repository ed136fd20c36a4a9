import Foundation
import TestSupport

/// A kind of error that a desk makes with a number.
enum SlipOfThePen: String, CaseIterable {
  case swappedDigits = "digits swapped"
  case magnitude
  case unit
  case staleValue = "stale value"
  case wrongSum = "sum off by one"
  case percentForPoints = "percent for points"
  case droppedHedge = "hedge dropped"

  /// The words of a site with this error; nil where they cannot have it.
  func words(at site: SeededArticle.Site, _ random: inout SplitMix64) -> String? {
    guard site.hasFigure || self == .wrongSum else { return nil }
    let words = site.words
    switch self {
    case .swappedDigits: return swapped(words, &random)
    case .magnitude: return otherMagnitude(words)
    case .unit: return exchange(words, Self.units)
    case .staleValue: return site.former
    case .wrongSum: return site.isTotal ? offByOne(words, &random) : nil
    case .percentForPoints:
      return exchange(words, [("%", " percentage points"), (" percentage points", "%")])
    case .droppedHedge:
      return Self.hedges.first { words.hasPrefix($0) }.map { String(words.dropFirst($0.count)) }
    }
  }

  private static let units = [
    ("$", "€"), ("€", "$"), ("£", "$"), (" tonnes", " barrels"), (" kilometres", " miles"),
    (" metres", " feet"), (" hectares", " acres"), (" litres", " gallons"), ("°C", "°F"),
  ]

  private static let hedges = [
    "more than ", "at least ", "up to ", "about ", "around ", "roughly ", "nearly ", "almost ",
    "fewer than ", "less than ", "as many as ", "over ", "under ",
  ]

  /// Exchanges the first that the words have.
  private func exchange(_ words: String, _ pairs: [(String, String)]) -> String? {
    for (from, to) in pairs where words.contains(from) {
      return words.replacingOccurrences(of: from, with: to)
    }
    return nil
  }

  private func otherMagnitude(_ words: String) -> String? {
    let scales = [(" million", " billion"), (" billion", " million"), (" thousand", " million")]
    if let changed = exchange(words, scales) { return changed }
    // 1,284 sailings become 12,840: a thousand reads like another.
    guard let number = words.firstMatch(of: /[0-9]{1,3}(,[0-9]{3})+/) else { return nil }
    let digits = words[number.range].filter { $0 != "," } + "0"
    return words.replacingCharacters(in: number.range, with: grouped(digits))
  }

  private func grouped(_ digits: String) -> String {
    var grouped = ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place) % 3 == 0 { grouped += "," }
      grouped.append(digit)
    }
    return grouped
  }

  private func swapped(_ words: String, _ random: inout SplitMix64) -> String? {
    var letters = Array(words)
    let digits = letters.indices.filter { letters[$0].isASCII && letters[$0].isNumber }
    let pairs = zip(digits, digits.dropFirst()).filter { first, second in
      let isSame = letters[first] == letters[second]
      let isLeading = first == digits.first && letters[second] == "0"
      return !isSame && !isLeading
    }
    guard let pair = pairs.randomElement(using: &random) else { return nil }
    letters.swapAt(pair.0, pair.1)
    return String(letters)
  }

  private func offByOne(_ words: String, _ random: inout SplitMix64) -> String? {
    var letters = Array(words)
    guard let last = letters.lastIndex(where: { $0.isASCII && $0.isNumber }),
      let digit = letters[last].wholeNumberValue
    else { return nil }
    let other = digit == 0 ? 1 : digit == 9 ? 8 : digit + (Bool.random(using: &random) ? 1 : -1)
    letters[last] = Character("\(other)")
    return String(letters)
  }
}
