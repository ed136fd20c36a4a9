import Quantities
import Testing

@Test("Measures in several units are one amount in the smallest", arguments: compounds)
func readsCompounds(_ example: ReaderCase) {
  #expect(summaries(example.text) == example.mentions)
}

private let compounds: [ReaderCase] = [
  ReaderCase("6 ft 2 in tall", "6 ft 2 in | 74 inch"),
  ReaderCase("a 6ft 5in prop", "6ft 5in | 77 inch"),
  ReaderCase("six feet two inches", "six feet two inches | 74 inch"),
  ReaderCase("the 6-foot-8 centre", "6-foot-8 | 80 inch"),
  ReaderCase("a 5-foot-11-inch guard", "5-foot-11-inch | 71 inch"),
  ReaderCase("stood 6'2\" tall", "6'2\" | 74 inch"),
  ReaderCase("a leap of 28 ft 3 1/4 in", "28 ft 3 1/4 in | 339.25 inch"),
  ReaderCase("8.61 m (28 ft 3 in)", "8.61 m | 8.61 metre", "28 ft 3 in | 339 inch restates 0"),
  ReaderCase("weighs 17st 4lb", "17st 4lb | 242 pound"),
  ReaderCase("a baby of 7lb 9oz", "7lb 9oz | 121 ounce"),
  ReaderCase("3 hours 20 minutes", "3 hours 20 minutes | 200 minute"),
  ReaderCase("three hours and 20 minutes", "three hours and 20 minutes | 200 minute"),
  ReaderCase("an hour and 20 minutes", "an hour and 20 minutes | 80 minute"),
  ReaderCase(
    "two hours one minute and nine seconds",
    "two hours one minute and nine seconds | 7269 second"),
  ReaderCase("4min 23.45sec", "4min 23.45sec | 263.45 second"),
  ReaderCase("five years and two months", "five years and two months | 62 month"),
  ReaderCase("a year and three months", "a year and three months | 15 month"),
  ReaderCase("two weeks and three days", "two weeks and three days | 17 day"),
  ReaderCase("28 years and 174 days", "28 years | 28 year", "174 days | 174 day"),
  ReaderCase(
    "nearly two hours 40 minutes",
    "nearly two hours 40 minutes | nearly 155…160 minute"),
  ReaderCase("about 1 hour 10 minutes", "about 1 hour 10 minutes | about 65…75 minute"),
  ReaderCase(
    "at least two years and six months",
    "at least two years and six months | at-least 30… month"),
  ReaderCase("five days, three hours a day", "five days | 5 day", "three hours a day | 3 hour/day"),
  ReaderCase("two years, six months longer than", "two years | 2 year", "six months | 6 month"),
  ReaderCase("two hours and 90 minutes", "two hours | 2 hour", "90 minutes | 90 minute"),
  ReaderCase("six feet 10 people", "six feet | 6 foot", "10 people | 10 count people"),
  ReaderCase("a six-foot wall", "six-foot | 6 foot"),
  ReaderCase("1h 30m", "1h 30m | 90 minute"),
  ReaderCase("1h30m", "1h30m | 90 minute"),
  ReaderCase("2h 5m 20s", "2h 5m 20s | 7520 second"),
  ReaderCase("he is 5ft11", "5ft11 | 71 inch"),
  ReaderCase("he is 5ft11in tall", "5ft11in | 71 inch"),
  ReaderCase("7lb9oz", "7lb9oz | 121 ounce"),
]

@Test("Numbers that share the unit of the last", arguments: lists)
func readsLists(_ example: ReaderCase) {
  #expect(summaries(example.text) == example.mentions)
}

private let lists: [ReaderCase] = [
  ReaderCase("jailed for 12 and 15 years", "12 | 12 year", "15 years | 15 year"),
  ReaderCase(
    "orbits of 9.1, 13.7 and 20.5 days", "9.1 | 9.1 day", "13.7 | 13.7 day",
    "20.5 days | 20.5 day"),
  ReaderCase("fell 10 and 15 percent", "10 | 10 percent down", "15 percent | 15 percent down"),
  ReaderCase("killed 12 and 15 minutes later fled", "12 | 12 count", "15 minutes | 15 minute"),
  ReaderCase("between 5 and 7 miles", "between 5 and 7 miles | between 5…7 mile"),
]
