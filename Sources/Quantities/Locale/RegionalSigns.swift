private let noBreak = "\u{A0}"
private let narrowNoBreak = "\u{202F}"

extension NumberSigns {
  /// The signs of a language in a region (CLDR 48); those of the language where the region has
  /// none of its own.
  ///
  /// - Parameters:
  ///   - region: two letters or 419, lower case; may be empty.
  ///   - digits: the digits that are asked for; nil for those of the region.
  init(of language: NumberLocale.Language, in region: String, digits: Digits?) {
    self = .english
    switch language {
    case .english, .korean: break
    case .french: setFrench(region)
    case .german: setGerman(region)
    case .spanish: setSpanish(region)
    case .arabic: setArabic(region, digits)
    }
  }

  private mutating func setFrench(_ region: String) {
    (decimal, grouping, percent) = (",", narrowNoBreak, "{0}\u{A0}%")
    switch region {
    case "ca": grouping = noBreak
    case "ch": percent = "{0}%"
    case "lu", "ma": grouping = "."
    default: break
    }
  }

  private mutating func setGerman(_ region: String) {
    (decimal, grouping, percent) = (",", ".", "{0}\u{A0}%")
    switch region {
    case "at": grouping = noBreak
    case "ch", "li": (decimal, grouping, percent) = (".", "'", "{0}%")
    default: break
    }
  }

  private static let decimalPoint: Set = [
    "419", "mx", "br", "bz", "cu", "do", "gt", "hn", "ni", "pa", "pe", "pr", "sv", "us",
  ]
  private static let decimalComma: Set = ["ar", "bo", "cl", "co", "ec", "py", "uy", "ve"]

  private mutating func setSpanish(_ region: String) {
    if Self.decimalPoint.contains(region) { return }
    (decimal, grouping) = (",", ".")
    if Self.decimalComma.contains(region) { return }
    if region == "cr" {
      grouping = noBreak
    } else {
      (leastGroup, percent) = (2, "{0}\u{A0}%")
    }
  }

  /// Arabic in general, in the Emirates and in Western Sahara has Latin digits; so has the Maghreb,
  /// with a comma for decimals; elsewhere they are Arabic-Indic.
  private mutating func setArabic(_ region: String, _ asked: Digits?) {
    let isMaghreb = ["dz", "ly", "ma", "tn"].contains(region)
    let isLatin = isMaghreb || ["", "001", "ae", "eh"].contains(region)
    digits = asked ?? (isLatin ? .latin : .arabic)
    switch digits {
    case .latin:
      // Left-to-right marks keep sign and number together in a line from right to left.
      (minus, percent) = ("\u{200E}−", "{0}\u{200E}%\u{200E}")
      if isMaghreb { (decimal, grouping) = (",", ".") }
    case .arabic:
      (decimal, grouping, minus, percent) = ("٫", "٬", "\u{61C}−", "{0}٪\u{61C}")
    }
  }
}
