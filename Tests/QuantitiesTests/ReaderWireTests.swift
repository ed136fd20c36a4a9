import Quantities
import Testing

@Test("Wire English, and the money of all countries", arguments: wire)
func readsWireEnglish(_ example: ReaderCase) {
  #expect(summaries(example.text) == example.mentions)
}

private let wire: [ReaderCase] = [
  ReaderCase("a profit of 3.2 mln dlrs", "3.2 mln dlrs | 3200000 USD"),
  ReaderCase("an offer of 18 dlrs a share", "18 dlrs a share | 18 USD/share"),
  ReaderCase("a 45,000 dlr loss", "45,000 dlr | 45000 USD"),
  ReaderCase("12 cts a pound", "12 cts a pound | 0.12 USD/pound"),
  ReaderCase("two bln stg", "two bln stg | 2000000000 GBP"),
  ReaderCase("three mln tonnes", "three mln tonnes | 3000000 tonne"),
  ReaderCase(
    "five to six mln shares", "five to six mln shares | between 5000000…6000000 count shares"),
  ReaderCase("$4 million quarterly", "$4 million quarterly | 4000000 USD/quarter"),
  ReaderCase("a dividend of 14c", "14c | 0.14 USD"),
  ReaderCase(
    "88 cents to $1.12 a share", "88 cents to $1.12 a share | between 0.88…1.12 USD/share"),
  ReaderCase(
    "Copper inched 15 cents to $31.40.", "15 cents | 0.15 USD", "$31.40 | 31.4 USD"),
  ReaderCase("a bid of 0.38 cent", "0.38 cent | 0.0038 USD"),
  ReaderCase(
    "A$48 million, or 21 cents a share", "A$48 million | 48000000 AUD",
    "21 cents a share | 0.21 AUD/share"),
  ReaderCase(
    "C$2 million and 30 U.S. cents", "C$2 million | 2000000 CAD", "30 U.S. cents | 0.3 USD"),
  ReaderCase("#36;28 a barrel", "#36;28 a barrel | 28 USD/barrel"),
  ReaderCase("a &#163;4m deal", "#163;4m | 4000000 GBP"),
  ReaderCase("the team #39;s 12 wins", "12 wins | 12 count wins"),
  ReaderCase("40 paise a unit", "40 paise a unit | 0.4 INR/unit"),
  ReaderCase("30 sen", "30 sen | 0.3 MYR"),
  ReaderCase("60 kopeks", "60 kopeks | 0.6 RUB"),
  ReaderCase("90 eurocents", "90 eurocents | 0.9 EUR"),
  ReaderCase("300 billion lire", "300 billion lire | 300000000000 ITL"),
  ReaderCase("20,000 Bangladeshi taka", "20,000 Bangladeshi taka | 20000 BDT"),
  ReaderCase("400 som", "400 som | 400 KGS"),
  ReaderCase("7 million soles", "7 million soles | 7000000 PEN"),
  ReaderCase("9 billion kip", "9 billion kip | 9000000000 LAK"),
  ReaderCase("900 meticais", "900 meticais | 900 MZN"),
  ReaderCase(
    "1,200 ETH and 45,000 bitcoin", "1,200 ETH | 1200 count ETH",
    "45,000 bitcoin | 45000 count bitcoin"),
]

@Test("Hedges that stand near another number, or far from their own", arguments: hedges)
func readsHedges(_ example: ReaderCase) {
  #expect(summaries(example.text) == example.mentions)
}

private let hedges: [ReaderCase] = [
  ReaderCase(
    "5 to 7 million birds and up to 9 nests",
    "5 to 7 million birds | between 5000000…7000000 count birds",
    "up to 9 nests | up-to 0…9 count nests"),
  ReaderCase(
    "20 goats and over 300 sheep", "20 goats | 20 count goats",
    "over 300 sheep | more-than 300… count sheep"),
  ReaderCase("pupils of 12 and over", "12 and over | at-least 12… count"),
  ReaderCase("> $50 million", "> $50 million | more-than 50000000… USD"),
  ReaderCase("a swing < 3%", "< 3% | less-than 0…3 percent"),
  ReaderCase("efficiency of up to 95%", "up to 95% | up-to 0…95 percent"),
  ReaderCase("growth of up to 5%", "up to 5% | up-to …5 percent up"),
  ReaderCase(
    "Ministers estimated the nine-nation bloc would split.", "nine-nation | 9 count nation"),
  ReaderCase("close on 60 guests", "close on 60 guests | nearly 55…60 count guests"),
  ReaderCase("$70,000, give or take", "$70,000, give or take | about 65000…75000 USD"),
  ReaderCase(
    "30 tents, more or less, stood", "30 tents, more or less | about 27…33 count tents"),
  ReaderCase(
    "two or three hundred geese", "two or three hundred geese | between 200…300 count geese"),
  ReaderCase(
    "four to five hundred thousand", "four to five hundred thousand | between 400000…500000 count"),
  ReaderCase("eight times out of ten", "eight times out of ten | 0.8 ratio"),
  ReaderCase("a ceiling of 12 million tonnes", "12 million tonnes | 12000000 tonne"),
]

@Test("Counts and what only looks like one", arguments: looks)
func readsLooks(_ example: ReaderCase) {
  #expect(summaries(example.text) == example.mentions)
}

private let looks: [ReaderCase] = [
  ReaderCase("1 crates", "1 crates | 1 count crates"),
  ReaderCase("1950 crates were seized", "1950 crates | 1950 count crates"),
  ReaderCase("2004 elections", "2004 | 2004"),
  ReaderCase("Of the six rescued, two were hurt.", "six | 6 count", "two | 2 count"),
  ReaderCase("one report suggests fraud", "one report | 1 count report"),
  ReaderCase("one city bus", "one city bus | 1 count bus"),
  ReaderCase("4.2 mln and profits rose", "4.2 mln | 4200000 count"),
  ReaderCase("40% below 1990 levels", "40% | 40 percent", "1990 | 1990"),
  ReaderCase("2 percent higher than 2013", "2 percent | 2 percent up", "2013 | 2013"),
  ReaderCase("11 wins and 40 RBIs", "11 wins | 11 count wins", "40 RBIs | 40 count RBIs"),
  ReaderCase("the 120,000 target", "120,000 | 120000 count"),
  ReaderCase("a \"gang of four\" deputies", "four | 4 count"),
  ReaderCase(
    "about half a dozen guards", "about half a dozen guards | about 5…7 count guards"),
  ReaderCase(
    "It hopes to build 200 to 250 homes.", "200 to 250 homes | between 200…250 count homes"),
  ReaderCase("$6.04 1/4 a bushel", "$6.04 1/4 a bushel | 6.0425 USD/bushel"),
  ReaderCase("half-a-million-pounds", "half-a-million-pounds | 500000 GBP"),
  ReaderCase(
    "two of the farmer's nine dogs", "two | 2 count dogs", "nine dogs | 9 count dogs"),
  ReaderCase("six of Acmes' Ohio mines", "six | 6 count mines"),
  ReaderCase("two referenda", "two referenda | 2 count referenda"),
  ReaderCase("a two-for-one sale"),
  ReaderCase("a one-on-one talk"),
  ReaderCase("the X-one prize"),
  ReaderCase("They met at the Five Oaks hotel."),
  ReaderCase("the best of five"),
  ReaderCase("The plank broke in two."),
]
