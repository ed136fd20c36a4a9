/// How a language writes dates and periods.
struct DatePatterns: Sendable {
  /// January first.
  var months: [String]
  /// Spring first.
  let seasons: [String]
  /// A year alone.
  var year: Pattern = "{0}"
  /// A month, a season, or a day and its month, with the year.
  var withYear: Pattern = "{0} {1}"
  /// A day and its month.
  var dayAndMonth: Pattern = "{0} {1}"
  /// A year of the old era, counted from one.
  let beforeChrist: Pattern
  /// The number of a day: `24`, `24.`.
  var day: Pattern = "{0}"
  /// The first day of a month, where it is written otherwise: `1er`.
  var firstDay: String?
  let decade: Pattern
  /// `{0}` is the century's number, counted from one.
  let century: Pattern
  var centuryNumber = CenturyNumber.digits
  let range: Pattern
  /// Whether years and months come first: then a range within one leaves them out at its end, and
  /// otherwise at its beginning.
  var startsWithYear = false
  let since: Pattern
  /// From a date to an end that is not known.
  let from: Pattern
  let until: Pattern
  let about: Pattern
  /// The same after *since*, *until* or *to*, where `about` is a preposition itself.
  var aboutAfterPreposition: Pattern?
  let possibly: Pattern

  enum CenturyNumber: Sendable {
    /// `21`
    case digits
    /// `21st`
    case ordinal
    /// `XXI`
    case roman
  }

  static let english = DatePatterns(
    months: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ], seasons: ["spring", "summer", "autumn", "winter"], beforeChrist: "{0} BC",
    decade: "the {0}s", century: "the {0} century", centuryNumber: .ordinal, range: "{0} to {1}",
    since: "since {0}", from: "from {0}", until: "until {0}", about: "about {0}",
    possibly: "possibly {0}")
}
