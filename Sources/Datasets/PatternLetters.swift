/// A set of letters that a pattern has in one place.
indirect enum PatternLetters: Sendable {
  case range(ClosedRange<Unicode.Scalar>)
  /// A general category of Unicode, `Lu`, or several, `L`.
  case category(String)
  case union([PatternLetters])
  case inverse(PatternLetters)
  case difference(PatternLetters, PatternLetters)

  static func any(of letters: String) -> PatternLetters {
    .union(letters.unicodeScalars.map { .range($0...$0) })
  }

  /// XML Schema leaves the low line out, and no other language does.
  static let words = PatternLetters.union([
    .any(of: "_"), .inverse(.union([.category("P"), .category("Z"), .category("C")])),
  ])
  /// What a name in XML may begin with, and what may follow.
  static let nameStarts = PatternLetters.union([.category("L"), .any(of: "_:")])
  static let names = PatternLetters.union([
    .category("L"), .category("N"), .category("M"), .any(of: "_:.-·"),
  ])

  func contains(_ letter: Unicode.Scalar) -> Bool {
    switch self {
    case .range(let range): range.contains(letter)
    case .category(let name): Self.code(letter.properties.generalCategory).hasPrefix(name)
    case .union(let parts): parts.contains { $0.contains(letter) }
    case .inverse(let letters): !letters.contains(letter)
    case .difference(let letters, let less): letters.contains(letter) && !less.contains(letter)
    }
  }

  static func isCategory(_ name: String) -> Bool {
    !name.isEmpty && codes.contains { $0.code.hasPrefix(name) }
  }

  private static func code(_ category: Unicode.GeneralCategory) -> String {
    codes.first { $0.category == category }?.code ?? ""
  }

  /// The Unicode Standard, table 4-4, the commonest first.
  private static let codes: [(category: Unicode.GeneralCategory, code: String)] = [
    (.lowercaseLetter, "Ll"), (.uppercaseLetter, "Lu"), (.decimalNumber, "Nd"),
    (.spaceSeparator, "Zs"), (.otherPunctuation, "Po"), (.dashPunctuation, "Pd"),
    (.otherLetter, "Lo"), (.titlecaseLetter, "Lt"), (.modifierLetter, "Lm"),
    (.nonspacingMark, "Mn"), (.spacingMark, "Mc"), (.enclosingMark, "Me"),
    (.letterNumber, "Nl"), (.otherNumber, "No"), (.connectorPunctuation, "Pc"),
    (.openPunctuation, "Ps"), (.closePunctuation, "Pe"), (.initialPunctuation, "Pi"),
    (.finalPunctuation, "Pf"), (.mathSymbol, "Sm"), (.currencySymbol, "Sc"),
    (.modifierSymbol, "Sk"), (.otherSymbol, "So"), (.lineSeparator, "Zl"),
    (.paragraphSeparator, "Zp"), (.control, "Cc"), (.format, "Cf"), (.surrogate, "Cs"),
    (.privateUse, "Co"), (.unassigned, "Cn"),
  ]
}
