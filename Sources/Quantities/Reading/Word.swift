/// The words that the grammar of quantities names one by one. The raw value is the word's place
/// in the lexicon.
enum Word: UInt16, CaseIterable {
  case none

  case a, an, the, of, to, and, or, `in`, at, by, from, per, `as`, than, each, every, out, no
  case also, equivalent, through, s, up, down, more, less, fewer, over, under, between, about
  case around, circa, nearly, least, most, since, until, till, during, before, after, early, mid
  case late, ending, ended, end, first, second, last, past, final, half, quarter, halves
  case quarters, ago, earlier, later, previously, prior, hence, plus, minus, odd, so
  case thereabouts, greater, higher, above, older, longer, better, upwards, lower, below
  case younger, shorter, maximum, minimum, max, min, tops, percent, cent, pct, pc, percentage
  case point, points, pp, ppt, basis, bps, bp, times, fold, x, year, years, month, months, hour
  case century, aged, age, ages, fiscal, financial, fy, q1, q2, q3, q4, h1, h2, opening, closing
  case square, cubic, nautical, metric, light, troy, celsius, fahrenheit, short, long, imperial
  case sq, cu, give, take, best, makes, several, few, many,
    couple, dozen, one,
    some, pound, pounds, sterling, won, weighing
  case weighs, weighed, weigh, weight, lost, gained, heavier, lighter, heavy, mass, payload, cargo,
    thrust, bench, new, hong, south, north
  case sri, annually, yearly, quarterly, monthly, weekly, daily, hourly, capita, his, her, their,
    its, our
  case these, those, this, that, them, whom, which, us, next, make, made, making, ranging
  case ranged, varying, varied, top, group, big, such, game, twice, thrice, all, further, good
  case bit, behind, beyond, shy, estimated, now, millionth, billionth, what, other, will, would,
    could, can, may, might, should
  case part, parts, gross, deadweight, ounce, ounces, then, both, just, stage, time
  case `for`, old, olds, young, night, morning, afternoon, evening
  case yesterday, tomorrow, week, decade, bc, bce, magnitude, was, `is`, turned, turns, he, she,
    who, i, when, temperature, round, rounds, shot, anti, net, ground, absolute, patient, highs,
    lows, temperatures, degrees, with, against, versus, compared, but, `while`,
    range, had, off
  case board, fluid, fl, twenty, squared,
    start, beginning, middle, negative, clear, are, were
  case on, topped, passed, exceed, exceeds, exceeded, surpass, surpasses, surpassed, ranges, vary,
    varies

  /// How it is written in text.
  var spelling: String {
    self == .none ? "" : String(describing: self)
  }
}
