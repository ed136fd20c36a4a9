/// What a word can do in a phrase with a number. One word has several: *second* is a unit of
/// time and an ordinal, *May* a month.
struct Roles: OptionSet, Sendable {
  let rawValue: UInt64

  // Number words.
  /// zero, and one to nine.
  static let digit = Roles(bit: 0)
  /// ten to nineteen.
  static let teen = Roles(bit: 1)
  /// twenty to ninety.
  static let tens = Roles(bit: 2)
  static let hundred = Roles(bit: 3)
  /// thousand and above; `exponent` says which power of ten.
  static let magnitude = Roles(bit: 4)
  /// m, mn, bn, tn, k: only beside a number.
  static let magnitudeLetters = Roles(bit: 5)
  static let dozen = Roles(bit: 6)
  /// half, third, quarter, fifth …; `number` is the denominator.
  static let fraction = Roles(bit: 7)
  static let fractionPlural = Roles(bit: 8)
  /// dozens, hundreds, thousands …
  static let vague = Roles(bit: 9)
  /// twofold, tenfold; `number` is the factor.
  static let fold = Roles(bit: 10)
  /// doubled, tripled, halved; `number` is the factor (of *halved*, the divisor).
  static let multiplied = Roles(bit: 11)

  // The calendar.
  static let month = Roles(bit: 12)
  static let weekday = Roles(bit: 13)
  static let season = Roles(bit: 14)
  /// eighties, nineties; `number` is the decade's first year.
  static let decade = Roles(bit: 15)

  // Units.
  static let unit = Roles(bit: 16)
  static let unitPlural = Roles(bit: 17)
  static let timeUnit = Roles(bit: 18)
  /// A unit that keeps its singular beside a number: six foot, 12 stone.
  static let invariableUnit = Roles(bit: 19)
  static let currency = Roles(bit: 20)
  static let currencyPlural = Roles(bit: 21)
  /// An adjective that says whose dollars or pounds they are.
  static let nation = Roles(bit: 22)
  /// cents, pence: a hundredth of a currency.
  static let minorUnit = Roles(bit: 23)
  /// What a rate is often counted by: share, head, barrel, game.
  static let rateNoun = Roles(bit: 24)

  // Grammar.
  /// Ends a noun phrase: prepositions, conjunctions, pronouns, auxiliaries, adverbs.
  static let stop = Roles(bit: 25)
  static let determiner = Roles(bit: 26)
  /// A finite verb; it ends a noun phrase too.
  static let verb = Roles(bit: 27)
  static let irregularPlural = Roles(bit: 28)
  /// Ends in s and is no plural: news, Texas.
  static let notPlural = Roles(bit: 29)
  /// A plural that mostly stands before another noun: sports cars, arms inspectors.
  static let attributive = Roles(bit: 30)

  // Direction of change.
  static let up = Roles(bit: 31)
  static let down = Roles(bit: 32)
  /// gained, lost, cut: a change only of percentages, points and prices.
  static let weak = Roles(bit: 33)
  static let upNoun = Roles(bit: 34)
  static let downNoun = Roles(bit: 35)
  /// May stand between a verb of change and its number: sharply, another, by.
  static let cueFiller = Roles(bit: 36)
  /// picked up, shot down: the particle is no change.
  static let phrasal = Roles(bit: 37)
  /// higher, lower, more: a direction after a number.
  static let comparative = Roles(bit: 38)

  // What makes a number no quantity.
  /// Section, page, Boeing: the number after it is a name.
  static let designator = Roles(bit: 39)
  /// a.m., GMT: the number before it is a time of day.
  static let clock = Roles(bit: 40)
  static let street = Roles(bit: 41)
  /// No count in a hyphenated adjective: two-way, three-piece.
  static let hyphenIdiom = Roles(bit: 42)

  // How reading starts.
  /// Begins a hedge: more, at, nearly.
  static let hedge = Roles(bit: 43)
  /// May begin a period: from, since, early, the.
  static let periodLead = Roles(bit: 44)
  /// A number word: text without one, and without a digit, holds no quantity.
  static let anchor = Roles(bit: 45)
  /// An adjective, so not the head of a singular noun phrase.
  static let adjective = Roles(bit: 46)
  /// A designator that is also a common noun, so that a number after it may count: this week 12
  /// people.
  static let looseDesignator = Roles(bit: 47)
  /// A plural that a year has: sales, elections, attacks. After 2004 it is not counted.
  static let yearly = Roles(bit: 48)
  /// Before *over* and a number: win, lead, advantage.
  static let outdoing = Roles(bit: 49)
  /// rate, pace: something grows "at a rate of".
  static let pace = Roles(bit: 50)
  /// Who may be so many years old: girl, people, patients.
  static let person = Roles(bit: 51)
  /// How a body moves: in a jump of 8.90 m no length changes.
  static let motion = Roles(bit: 52)
  /// What is so many metres long or high, so that m is no million: 400m hurdles, 10m waves.
  static let measured = Roles(bit: 53)
  /// Plurals of designators: junctions 6 and 8.
  static let designatorPlural = Roles(bit: 54)
  /// Begins what the text's date tells: this, last, next, past, yesterday.
  static let relative = Roles(bit: 55)
  /// yesterday, tomorrow.
  static let dayName = Roles(bit: 56)

  /// What basketball has three points for: 3-point range.
  static let shooting = Roles(bit: 57)
  /// What a calibre names: a .223 rifle.
  static let firearm = Roles(bit: 58)
  /// Before a telephone's number: call 101.
  static let calling = Roles(bit: 59)

  /// total, average: "a 203 total" is no name.
  static let sum = Roles(bit: 60)
  /// A part of a match or a course, which others play *over*: innings, holes, legs.
  static let stretch = Roles(bit: 61)
  /// loss, gain: of money an amount, not a change.
  static let earning = Roles(bit: 62)

  /// expected, forecast: what those who look ahead do.
  static let forecasting = Roles(bit: 63)

  init(rawValue: UInt64) { self.rawValue = rawValue }
  private init(bit: UInt64) { rawValue = 1 << bit }

  static let numberWord: Roles = [.digit, .teen, .tens]
  static let nounStop: Roles = [.stop, .verb, .determiner, .weekday]

  func has(_ roles: Roles) -> Bool { rawValue & roles.rawValue != 0 }
}

/// A known word: its roles and what they carry.
struct Lexeme: Sendable {
  var roles: Roles = []
  /// A cardinal's value, a fraction's denominator, a factor, a decade.
  var number: UInt64 = 0
  /// The power of ten of a magnitude.
  var exponent: Int8 = 0
  /// 1 to 12, or 21 to 24 for a season.
  var month: UInt8 = 0
  /// Index of a unit in the table of units.
  var unit: UInt16 = 0
  /// Of a currency the index of its family (dollars, pounds), of its hundredth the index of the
  /// code; both plus 1, and 0 for the hundredth of a dollar.
  var currency: UInt16 = 0
  /// Two letters of the country that a nation's adjective stands for.
  var country: UInt16 = 0
}
