/// How a language says the bounds of a quantity in full, for its note.
struct PrecisePatterns: Sendable {
  let rise: Pattern
  let fall: Pattern
  /// The bounds, and what rounding allows around them: from, to.
  let rounding: Pattern
  /// No end is known.
  let none: String
  /// One end is known: above it, from it on, below it, up to it.
  let moreOpen: Pattern
  let orMoreOpen: Pattern
  let lessOpen: Pattern
  let orLessOpen: Pattern
  /// Both are, and not both belong to what is meant.
  let toLess: Pattern
  let moreUpTo: Pattern
  let moreLess: Pattern

  static let english = PrecisePatterns(
    rise: "a rise of {0}", fall: "a fall of {0}", rounding: "{0}, or {1} to {2} with rounding",
    none: "no limit", moreOpen: "more than {0}, no upper limit",
    orMoreOpen: "{0} or more, no upper limit", lessOpen: "less than {0}, no lower limit",
    orLessOpen: "{0} or less, no lower limit", toLess: "{0} to less than {1}",
    moreUpTo: "more than {0} and up to {1}", moreLess: "more than {0} and less than {1}")
}
