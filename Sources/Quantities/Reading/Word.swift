/// The words that the grammar of quantities names one by one. The raw value is the word's place
/// in the lexicon.
enum Word: UInt16, CaseIterable {
  case none

  case a, an, the, of, to, and, or, `in`, on, at, by, from, `for`, per, `as`, than, each, every
  case with, out, no, not, one, also, the_equivalent, equivalent, versus, through, s, within
  case up, down, more, less, fewer, over, under, between, about, around, circa, nearly, least, most
  case since, until, till, during, before, after, early, mid, late, ending, ended, end, beginning
  case first, second, third, fourth, last, past, final, half, quarter, halves, quarters
  case ago, earlier, later, previously, prior, hence
  case plus, minus, odd, so, thereabouts, greater, higher, above, older, longer, better, upwards
  case lower, below, younger, shorter, maximum, minimum, max, min, tops
  case percent, cent, pct, pc, percentage, point, points, pp, ppt, basis, bps, bp, times, fold, x
  case year, years, month, months, week, weeks, day, days, hour, decade, century, old, olds, aged
  case age, ages, fiscal, financial, fy, q1, q2, q3, q4, h1, h2, opening, closing
  case square, cubic, nautical, metric, light, troy, degree, degrees, celsius, fahrenheit, short
  case long, imperial, sq, cu
  case several, few, many, couple, hundred, thousand, million, billion, dozen, another, some
  case pound, pounds, sterling, won, weighing, weighs, weighed, weigh, weight, lost, gained
  case heavier, lighter, bomb, bombs, explosives, new, hong, south, north, sri, east, west, saudi
  case annually, yearly, monthly, weekly, daily, hourly, capita, head, high, low
  case his, her, their, its, my, our, these, those, this, that, them, whom, which, us, number, now, middle, next
  case rs, usd, ranging, ranged, range, varying, varied, type, top, group, big, be, was, were, such, game
  case double, triple, quadruple, treble, twice, thrice, it, jersey, give, take, same, size, all
  case level, rate, rates, total, chance, chapter, being, time, further, additional, record, score
  case `is`, good, what, other, are, has, had, will, would, could, can, may, might, should, not_, quite, only, just

  /// How it is written in text.
  var spelling: String {
    switch self {
    case .the_equivalent, .not_, .none: ""
    default: String(describing: self)
    }
  }
}
