/// Hedges before a number, as phrases.
enum LexiconHedges {
  static let about = [
    "about", "around", "roughly", "approximately", "approx", "circa", "c", "ca", "some",
    "estimated", "an estimated", "an approximate", "an approximately", "in the region of",
    "in the order of", "on the order of", "of the order of", "in the neighborhood of",
    "in the neighbourhood of", "in the vicinity of", "somewhere around", "somewhere near",
    "somewhere in the region of", "something like", "more or less", "give or take", "just about",
    "right around", "right about", "perhaps", "maybe", "perhaps about", "maybe about",
  ]
  static let nearly = [
    "nearly", "almost", "close to", "approaching", "nearing", "virtually", "practically",
    "not quite", "just short of", "just shy of", "little short of", "a little short of",
    "a whisker under", "very nearly", "very close to", "so close to", "getting on for", "shy of",
    "slightly fewer than", "just fewer than", "a fraction less than", "a hair under",
    "little less than", "close on", "nigh on", "going on for", "the better part of",
    "the best part of",
  ]
  static let moreThan = [
    "more than", "over", "above", "in excess of", "well in excess of", "far in excess of",
    "upwards of", "upward of", "north of", "well north of", "greater than", "exceeding",
    "surpassing", "topping", "better than", "higher than", "larger than", "bigger than",
    "longer than", "older than", "beyond", "little more than", "many more than",
    "a lot more than", "way more than", "way over", "at least more than", "topped", "passed",
    "past", "exceed", "exceeds", "exceeded", "surpass", "surpasses", "surpassed",
  ]
  static let atLeast = [
    "at least", "no fewer than", "no less than", "not less than", "not fewer than",
    "a minimum of", "minimum of", "at a minimum", "as few as", "as little as", "no lower than",
    "no smaller than", "at the very least", "at the least", "not under", "as young as", "a good",
  ]
  static let upTo = [
    "up to", "as much as", "as many as", "no more than", "not more than", "at most",
    "at the most", "a maximum of", "maximum of", "as high as", "as long as", "as far as",
    "as old as", "no longer than", "no higher than", "no greater than", "not exceeding",
    "not exceed", "cannot exceed", "never exceed", "never exceeds", "never exceeded",
    "not to exceed", "won't exceed", "doesn't exceed", "don't exceed", "can't exceed",
    "anything up to",
    "upto", "a maximum", "up to a maximum of", "no later than", "not over",
  ]
  static let lessThan = [
    "less than", "fewer than", "under", "below", "lower than", "smaller than", "shorter than",
    "younger than",
  ]
  static let exactly = ["exactly", "precisely"]

  /// Adverbs that come before *over*, *under*, *more than* and their like, and what *under*
  /// becomes: just under is nearly.
  static let smallStep = [
    "just", "slightly", "a little", "a bit", "a touch", "a shade", "a fraction", "marginally",
    "fractionally", "only just", "only slightly", "only a little", "somewhat",
  ]
  static let largeStep = [
    "well", "far", "much", "significantly", "substantially", "considerably", "comfortably",
    "easily", "way", "quite a bit", "vastly", "greatly",
  ]
  static let steppedMore = ["over", "above", "more than", "better than", "higher than"]
  static let steppedLess = ["under", "below", "less than", "lower than", "fewer than"]

  static var phrases: [(String, Modifier)] {
    var all: [(String, Modifier)] = []
    for (list, modifier) in [
      (about, Modifier.about), (nearly, .nearly), (moreThan, .moreThan), (atLeast, .atLeast),
      (upTo, .upTo), (lessThan, .lessThan), (exactly, .exactly),
    ] {
      all += list.map { ($0, modifier) }
    }
    for step in smallStep {
      all += steppedMore.map { ("\(step) \($0)", .moreThan) }
      all += steppedLess.map { ("\(step) \($0)", .nearly) }
    }
    for step in largeStep {
      all += steppedMore.map { ("\(step) \($0)", .moreThan) }
      all += steppedLess.map { ("\(step) \($0)", .lessThan) }
    }
    return all
  }

  /// Between a hedge and its number: more than a 40 percent rise, at least another 12.
  static let fillers = [
    "a", "an", "the", "another", "a further", "an additional", "additional", "its", "his", "her",
    "their", "our", "all", "these", "those", "a total of", "a combined", "an extra", "a record",
    "that", "a whopping", "a staggering",
  ]
}
