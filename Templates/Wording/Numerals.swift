/// How a language writes numbers, days and the plural (CLDR 45).
struct Numerals: Sendable {
  /// Which form of a noun goes with a count.
  enum Plural: Sendable {
    case english, french, arabic, none

    /// The form's place in a `Noun`.
    func form(of count: Int) -> Int {
      switch self {
      case .none: 0
      case .english: count == 1 ? 0 : 1
      case .french: (0...1).contains(count) ? 0 : 1
      case .arabic: Self.arabicForm(of: count)
      }
    }

    /// Zero, one, two, few, many, other.
    private static func arabicForm(of count: Int) -> Int {
      if (0...2).contains(count) { return count }
      switch count % 100 {
      case 3...10: return 3
      case 11...99: return 4
      default: return 5
      }
    }
  }

  let plural: Plural
  /// Between thousands.
  let separator: String
  /// The fewest digits before a separator: 4, or 5 where `1234` stays whole.
  var leastGrouped = 4
  /// What follows a number of percent, with its space.
  let percent: String
  /// `{1} {2} {3}`: day, month, year.
  let day: Phrase
  /// The first of a month where it has a form of its own: `1er`.
  var firstDay: String? = nil
  /// January to December.
  let months: [String]
  /// Between the items of a list.
  let comma: String
  /// Between items that have commas in them.
  var semicolon = "; "
  /// Behind a label.
  var colon = ": "
  /// `{1} and {2}`.
  let both: Phrase
}

/// A noun with its count: a form for each plural of the language, `#` where the number stands.
struct Noun: Sendable {
  /// Before and after the number; without one, as `حقيقة واحدة`, the number is left out.
  private let forms: [(before: String, after: String?)]

  init(_ forms: String...) {
    self.forms = forms.map { form in
      guard let sign = form.utf8.firstIndex(of: UInt8(ascii: "#")) else { return (form, nil) }
      return (String(form[..<sign]), String(form[form.utf8.index(after: sign)...]))
    }
  }

  func form(of count: Int, _ plural: Numerals.Plural) -> (before: String, after: String?) {
    forms[min(plural.form(of: count), forms.count - 1)]
  }
}
