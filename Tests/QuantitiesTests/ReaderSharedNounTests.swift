import Quantities
import Testing

@Test("A number without a noun has that of the count before it", arguments: sharedNouns)
func sharesNouns(example: ReaderCase) {
  #expect(summaries(example.text) == example.mentions)
}

private let sharedNouns: [ReaderCase] = [
  // Clauses that are built alike.
  ReaderCase(
    "19 people were killed and 37 injured", "19 people | 19 count people", "37 | 37 count people"),
  ReaderCase(
    "The blast killed 12 people and wounded at least 37.", "12 people | 12 count people",
    "at least 37 | at-least 37… count people"),
  ReaderCase(
    "recalled 42,000 vehicles in the United States, and 3,500 in Canada",
    "42,000 vehicles | 42000 count vehicles", "3,500 | 3500 count vehicles"),
  ReaderCase("45 deaths, up from 38", "45 deaths | 45 count deaths", "38 | 38 count deaths"),
  ReaderCase(
    "27 jets, compared with 40 in August", "27 jets | 27 count jets", "40 | 40 count jets"),
  ReaderCase(
    "killed two, three and five people", "two | 2 count people", "three | 3 count people",
    "five people | 5 count people"),
  // What is done to people is not done to houses.
  ReaderCase(
    "The storm damaged 12 houses and killed 37.", "12 houses | 12 count houses", "37 | 37 count"),
  ReaderCase("It sold 12 cars. Another 37 injured", "12 cars | 12 count cars", "37 | 37 count"),
  ReaderCase(
    "3.3 million tons, up from 2.1 million", "3.3 million tons | 3300000 ton",
    "2.1 million | 2100000 ton"),
  ReaderCase("took three wickets and made 50", "three wickets | 3 count wickets", "50 | 50 count"),
]

@Test("Rates by population, signs, and numbers of other languages", arguments: populations)
func readsRatesAndSigns(example: ReaderCase) {
  #expect(summaries(example.text) == example.mentions)
}

private let populations: [ReaderCase] = [
  ReaderCase("12 per 100,000", "12 per 100,000 | 0.00012 ratio"),
  ReaderCase("40 deaths per 1,000 births", "40 deaths per 1,000 | 0.04 ratio"),
  ReaderCase("10 to 12 per 100,000", "10 to 12 per 100,000 | between 0.0001…0.00012 ratio"),
  ReaderCase("jobs: +336,000", "+336,000 | 336000 count"),
  ReaderCase("call +44 20 7946 0958"),
  ReaderCase("87,4 % et 3,5 millions d'euros"),
  ReaderCase("12,75 Milliarden und 1.234,56 €"),
  ReaderCase("140 kWh/m2", "140 kWh/m2 | 140 kilowatt-hour/square metre"),
  ReaderCase("by 54 to 46 percent", "54 | 54 percent", "46 percent | 46 percent"),
  ReaderCase(
    "fell by an average of 12 millimetres of mercury",
    "12 millimetres of mercury | 12 millimetre of mercury down"),
  ReaderCase("120 mmHg", "120 mmHg | 120 millimetre of mercury"),
  ReaderCase("96,500 yuan a tonne", "96,500 yuan a tonne | 96500 CNY/tonne"),
  ReaderCase("a good 30 people", "a good 30 people | at-least 30… count people"),
  ReaderCase(
    "5,580 kilograms (12,300 pounds)", "5,580 kilograms | 5580 kilogram",
    "12,300 pounds | 12300 pound restates 0"),
  ReaderCase("34 Test centuries", "34 Test centuries | 34 count centuries"),
  ReaderCase("two centuries of rule", "two centuries | 2 century"),
]
