import Quantities
import Testing

@Test("Golf's totals and hours in words are no quantities", arguments: everydayNames)
func readsNoQuantityInScoresAndHours(_ example: ReaderCase) {
  #expect(summaries(example.text) == example.mentions)
}

private let everydayNames: [ReaderCase] = [
  ReaderCase("Aoki closed on nine under."),
  ReaderCase("a third-round three-under-par 69"),
  ReaderCase("She is four over for the week, at 14 over par after a 75."),
  ReaderCase("He carded 67 and signed off with an even-par 72."),
  ReaderCase(
    "Nine under 25s were hurt.", "Nine | 9 count"),
  ReaderCase("Police handed 12 over to the court.", "12 | 12 count"),
  ReaderCase("Banks close at three in the afternoon."),
  ReaderCase("Shelling began at about five in the morning and ended at two on Sunday."),
  ReaderCase("The raid killed five in the morning.", "five | 5 count"),
  ReaderCase("A ticket is $30 one way.", "$30 | 30 USD"),
]

@Test("Rates by what a price or a yield is given for", arguments: everydayRates)
func readsEverydayRates(_ example: ReaderCase) {
  #expect(summaries(example.text) == example.mentions)
}

private let everydayRates: [ReaderCase] = [
  ReaderCase("$7 a sandwich, officials said", "$7 a sandwich | 7 USD/sandwich"),
  ReaderCase("60 cents a stamp.", "60 cents a stamp | 0.6 USD/stamp"),
  ReaderCase(
    "$6 a kg or 70 dlrs a bbl", "$6 a kg | 6 USD/kilogram", "70 dlrs a bbl | 70 USD/barrel"),
  ReaderCase("$4 million a spokesman confirmed", "$4 million | 4000000 USD"),
  ReaderCase("She lent him $40 a long time ago.", "$40 | 40 USD"),
  ReaderCase("35 miles to the gallon", "35 miles to the gallon | 35 mile/gallon"),
  ReaderCase("9 tonnes to the hectare", "9 tonnes to the hectare | 9 tonne/hectare"),
  ReaderCase("$1.27 to the pound", "$1.27 | 1.27 USD"),
  ReaderCase("one acre in every nine", "one acre in every nine | 1/9 ratio"),
  ReaderCase("One adult in three was ill.", "One adult in three | 1/3 ratio"),
  ReaderCase(
    "One woman in two cars was hurt.", "One woman | 1 count woman", "two cars | 2 count cars"),
]

@Test("Races, comparisons and levels", arguments: everydayLevels)
func readsEverydayLevels(_ example: ReaderCase) {
  #expect(summaries(example.text) == example.mentions)
}

private let everydayLevels: [ReaderCase] = [
  ReaderCase("They raced over 5 kilometres.", "5 kilometres | 5 kilometre"),
  ReaderCase("The tunnel is over 5 kilometres long.", "over 5 kilometres | more-than 5… kilometre"),
  ReaderCase(
    "He paid $3m, well below the $9m asked, and much less than the $12m once bid.",
    "$3m | 3000000 USD", "well below the $9m | less-than 0…9000000 USD", "$12m | 12000000 USD"),
  ReaderCase("a fall to 3 C from 8 C", "3 C | 3 degree Celsius", "8 C | 8 degree Celsius"),
  ReaderCase("12 C-section births", "12 C-section births | 12 count births"),
  ReaderCase(
    "Backing stood at 44 percent, three points higher than in May.",
    "44 percent | 44 percent", "three points | 3 percentage-point up"),
  ReaderCase(
    "They want to extend the term from four to six years.", "four | 4 year", "six years | 6 year"),
  ReaderCase("Fares are 40 pesos, down from 55.", "40 pesos | 40 MXN", "55 | 55 MXN"),
  ReaderCase(
    "Output grew for a third year, by 6 percent.", "6 percent | 6 percent up"),
  ReaderCase("She won by one minute 12 seconds after a fall.", "one minute 12 seconds | 72 second"),
  ReaderCase(
    "a bid of 3 billion francs in shares and 700 million in bonds",
    "3 billion francs | 3000000000 CHF", "700 million | 700000000 CHF"),
  ReaderCase("She has 85k on one site.", "85k | 85000 count", "one site | 1 count site"),
  ReaderCase(
    "a trench 40 feet long and six wide", "40 feet | 40 foot", "six | 6 foot"),
  ReaderCase(
    "minus 3 to minus 8 degrees", "minus 3 | -3 degree", "minus 8 degrees | -8 degree"),
  ReaderCase(
    "sales of 90 million euros compared with 75 million in May", "90 million euros | 90000000 EUR",
    "75 million | 75000000 EUR"),
  ReaderCase("He ran 10k in 31 minutes.", "31 minutes | 31 minute"),
  ReaderCase("valued at 19 times expected sales", "19 times | 19 ratio"),
  ReaderCase("The dollar fell 2.5 won.", "2.5 won | 2.5 KRW down"),
  ReaderCase(
    "The ward has 30 cots, of which 22 are empty.", "30 cots | 30 count cots",
    "22 | 22 count cots"),
]
