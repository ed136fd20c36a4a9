/// Which form of a noun goes with a number, by the plural rules of CLDR 48 for whole numbers and
/// for decimals as they are printed.
enum PluralRule: Sendable {
  /// Korean: one form for all.
  case none
  /// English, German: one thing is exactly *1*, and not *1.0*.
  case one
  /// Spanish: *1* in any writing.
  case oneInAnyWriting
  /// French: *0*, *1* and all decimals between them and 2: 1,5 million.
  case belowTwo
  /// Arabic: one, two, few (3 to 10), many (11 to 99), other; the last two digits count.
  case arabic

  /// The place of the form in a list such as `mois|mois`.
  ///
  /// - Parameter hasDecimals: whether digits are printed behind the decimal sign.
  func form(for value: Rational, hasDecimals: Bool = false) -> Int {
    let size = value.magnitude
    switch self {
    case .none: return 0
    case .one: return size == 1 && !hasDecimals ? 0 : 1
    case .oneInAnyWriting: return size == 1 ? 0 : 1
    case .belowTwo: return size < 2 ? 0 : 1
    case .arabic:
      guard let whole = size.integer, !hasDecimals else { return 4 }
      switch (whole, whole % 100) {
      case (1, _): return 0
      case (2, _): return 1
      case (_, 3...10): return 2
      case (_, 11...99): return 3
      default: return 4
      }
    }
  }
}

/// The forms of a noun in the order of ``PluralRule``; the last stands for all that follow it.
struct NounForms: Hashable, Sendable {
  private let forms: [String]

  /// - Parameter text: `Monat|Monate`.
  init(_ text: String) {
    forms = text.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
  }

  subscript(form: Int) -> String { forms[min(form, forms.count - 1)] }
}

extension NounForms: ExpressibleByStringLiteral {
  init(stringLiteral text: String) { self.init(text) }
}

/// Nouns by a key that all languages share: `month: mois`, a line each.
struct NounTable: Sendable {
  private let nouns: [String: NounForms]

  /// - Parameter base: what holds where the lines say nothing.
  init(_ lines: String, over base: NounTable? = nil) {
    var nouns = base?.nouns ?? [:]
    for line in lines.split(separator: "\n") {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let forms = line[line.index(after: colon)...].drop { $0 == " " }
      nouns[String(line[..<colon])] = NounForms(String(forms))
    }
    self.nouns = nouns
  }

  subscript(key: String) -> NounForms? { nouns[key] }
}
