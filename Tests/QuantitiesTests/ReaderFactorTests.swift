import Quantities
import Testing

@Test("Decimals in words, factors, signs in words and rates by many", arguments: factors)
func readsFactors(_ example: ReaderCase) {
  #expect(summaries(example.text) == example.mentions)
}

private let factors: [ReaderCase] = [
  ReaderCase("point five percent", "point five percent | 0.5 percent"),
  ReaderCase("cut by point two five per cent", "point two five per cent | 0.25 percent down"),
  ReaderCase("the point one made"),
  ReaderCase("six and three quarter hours", "six and three quarter hours | 6.75 hour"),
  ReaderCase("two and three quarter million", "two and three quarter million | 2750000 count"),
  ReaderCase("growth of negative 5%", "negative 5% | -5 percent up"),
  ReaderCase("negative 12 degrees Celsius", "negative 12 degrees Celsius | -12 degree Celsius"),
  ReaderCase("tested negative five times", "five times | 5 count times"),
  ReaderCase("one-and-a-half times", "one-and-a-half times | 1.5 ratio"),
  ReaderCase("2.5 times oversubscribed", "2.5 times | 2.5 ratio"),
  ReaderCase("three times as much", "three times | 3 ratio"),
  ReaderCase(
    "between 30 times and 400 times as many",
    "between 30 times and 400 times | between 30…400 ratio"),
  ReaderCase("arrested three times", "three times | 3 count times"),
  ReaderCase("a 2.3-to-1 ratio", "2.3-to-1 | 2.3 ratio"),
  ReaderCase("outnumbered 3-to-1", "3-to-1 | 3 ratio"),
  ReaderCase("by a four-to-one margin", "four-to-one | 4 ratio"),
  ReaderCase("won 3-to-1"),
  ReaderCase("he is one shot clear of Woods", "one shot | 1 count shot"),
  ReaderCase("one shot a policeman"),
  ReaderCase(
    "adding $120 a month to about 3 million bills", "$120 a month | 120 USD/month",
    "about 3 million bills | about 2625000…3375000 count bills"),
  ReaderCase("6.5 litres per 100 km", "6.5 litres per 100 km | 0.065 litre/kilometre"),
  ReaderCase("$5 per 1,000 cubic metres", "$5 per 1,000 cubic metres | 0.005 USD/cubic metre"),
  ReaderCase(
    "$2.46 per million British thermal units",
    "$2.46 per million British thermal units | 2.46 USD/mmbtu"),
  ReaderCase("40 deaths per 1,000 births", "40 deaths per 1,000 | 0.04 ratio"),
  ReaderCase(
    "the storm left half a million homes dark", "half a million homes | 500000 count homes"),
  ReaderCase("beat him 7½-3½"),
  ReaderCase("his lead of 2'22\"", "2'22\" | 142 second"),
  ReaderCase(
    "median survival of 14.2 months against 10.9", "14.2 months | 14.2 month", "10.9 | 10.9 month"),
  ReaderCase(
    "Stocks covered 26 days of demand, down from 31", "26 days | 26 day", "31 | 31 day"),
  ReaderCase(
    "It sold 12 ships in three years, up from 10", "12 ships | 12 count ships",
    "three years | 3 year", "10 | 10 count ships"),
  ReaderCase("One person in every seven fled", "One person in every seven | 1/7 ratio"),
  ReaderCase("a sacrifice on move 41 with five minutes left", "five minutes | 5 minute"),
  ReaderCase("a 120m2 flat", "120m2 | 120 square metre"),
  ReaderCase(
    "Exports were 2.3 million barrels in the three months, up from 2.1 million.",
    "2.3 million barrels | 2300000 barrel", "three months | 3 month",
    "2.1 million | 2100000 barrel"),
]
