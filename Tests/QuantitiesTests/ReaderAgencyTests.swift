import Quantities
import Testing

@Test("Headlines and sentences in the manner of agencies", arguments: agency)
func readsAgency(_ example: ReaderCase) {
  #expect(summaries(example.text) == example.mentions)
}

private let agency: [ReaderCase] = [
  ReaderCase("Google Raises $1.67 Billion in IPO", "$1.67 Billion | 1670000000 USD"),
  ReaderCase("Blast Kills 12 in Baghdad", "12 | 12 count"),
  ReaderCase("Oil Falls 3 Percent on Supply Hopes", "3 Percent | 3 percent down"),
  ReaderCase("Six Killed, 30 Hurt in Train Crash", "Six | 6 count", "30 | 30 count"),
  ReaderCase("Mets Beat Braves 4-3 in 11 Innings", "11 Innings | 11 count innings"),
  ReaderCase(
    "Intel Cuts 5,000 Jobs; Shares Fall 4%", "5,000 Jobs | 5000 count jobs",
    "4% | 4 percent down"),
  ReaderCase("No. 5 Texas Routs No. 12 Kansas 45-10"),
  ReaderCase("US Jobless Claims Rise 15,000", "15,000 | 15000 count up"),
  ReaderCase("Bush Leads Kerry by 5 Points in New Poll", "5 Points | 5 count points"),
  ReaderCase(
    "Two Britons Among Seven Hostages Freed in Iraq", "Two Britons | 2 count britons",
    "Seven Hostages | 7 count hostages"),
  ReaderCase("Dow Closes Above 10,000", "Above 10,000 | more-than 10000… count"),
  ReaderCase(
    "Nortel to Cut 3,500 Jobs, Take $1.5B Charge", "3,500 Jobs | 3500 count jobs",
    "$1.5B | 1500000000 USD"),
  ReaderCase("Sony to Sell PSP for $187", "$187 | 187 USD"),
  ReaderCase("Stocks End Up 1 Pct as Oil Eases to $45", "1 Pct | 1 percent up", "$45 | 45 USD"),
  ReaderCase("AT&T to Lay Off 7,400 More Workers", "7,400 More Workers | 7400 count workers"),
  ReaderCase("Apple Sells 100 Millionth Song"),
  ReaderCase("Microsoft's Q1 profit up 11%", "11% | 11 percent up"),
  ReaderCase(
    "U.S. stocks were little changed, with the S&P 500 up 1.2 points at 1,118.",
    "1.2 points | 1.2 count points up", "1,118 | 1118 count"),
  ReaderCase(
    "AFP - Six people were killed and 15 wounded when a bomb exploded.",
    "Six people | 6 count people", "15 | 15 count people"),
  ReaderCase("ATHENS (Reuters) - Greek sprinters served 18-month bans.", "18-month | 18 month"),
  ReaderCase(
    "SAN FRANCISCO (AP) -- Barry Bonds hit his 699th homer, a two-run shot in the fourth "
      + "inning, and the Giants beat Arizona 5-2.",
    "two-run | 2 count run"),
  ReaderCase(
    "LONDON, Aug. 12 (Reuters) - The FTSE 100 index rose 23 points, its biggest one-day "
      + "gain since May.",
    "23 points | 23 count points up", "one-day | 1 day"),
  ReaderCase(
    "In the second quarter, IBM earned $1.98 billion, or $1.16 per share, up 17 percent.",
    "$1.98 billion | 1980000000 USD", "$1.16 per share | 1.16 USD/share",
    "17 percent | 17 percent up"),
  ReaderCase(
    "The 30-year-old singer, whose album sold 8.1 million copies, will tour 21 cities in 2005.",
    "30-year-old | 30 year", "8.1 million copies | 8100000 count copies",
    "21 cities | 21 count cities", "2005 | 2005"),
  ReaderCase(
    "It was his fourth win in five starts this year and the 12th of his career.",
    "five starts | 5 count starts"),
  ReaderCase(
    "The U.N. says 1.2 million people have fled and up to 50,000 have died since February 2003.",
    "1.2 million people | 1200000 count people", "up to 50,000 | up-to 0…50000 count people",
    "since February 2003 | 2003-02/.."),
  ReaderCase(
    "Analysts polled by Thomson First Call expected earnings of 29 cents per share on "
      + "revenue of $2.25 billion.",
    "29 cents per share | 0.29 USD/share", "$2.25 billion | 2250000000 USD"),
  ReaderCase(
    "The company, which has 35 stores in 11 states, filed for Chapter 11 bankruptcy protection.",
    "35 stores | 35 count stores", "11 states | 11 count states"),
  ReaderCase(
    "Google priced its shares at $85, the low end of its range of $85 to $95.", "$85 | 85 USD",
    "$85 to $95 | between 85…95 USD"),
  ReaderCase(
    "Shares were down 23 cents, or 1.1 percent, at $20.51 in midday trading on the Nasdaq.",
    "23 cents | 0.23 USD down", "1.1 percent | 1.1 percent down", "$20.51 | 20.51 USD"),
  ReaderCase(
    "The S&P futures were off 2.50 points while Nasdaq futures were off 4.",
    "2.50 points | 2.5 count points down", "4 | 4 count"),
  ReaderCase("The yen traded at 110.36-38 per dollar."),
  ReaderCase(
    "The benchmark 10-year note was up 6/32 to yield 4.18 percent.", "10-year | 10 year",
    "6/32 | 0.1875 ratio up", "4.18 percent | 4.18 percent"),
  ReaderCase(
    "US light crude was up 54 cents at $48.70 a barrel, having hit a record $49.40.",
    "54 cents | 0.54 USD up", "$48.70 a barrel | 48.7 USD/barrel", "$49.40 | 49.4 USD"),
  ReaderCase(
    "The operation, the largest in two years, involved about 2,000 troops backed by tanks.",
    "two years | 2 year", "about 2,000 troops | about 1750…2250 count troops"),
  ReaderCase(
    "More than one-third of the country's 4.6 million people live on less than a dollar a day.",
    "More than one-third | more-than 1/3…1 ratio", "4.6 million people | 4600000 count people",
    "less than a dollar a day | less-than 0…1 USD/day"),
  ReaderCase(
    "The drug cut the risk of death by 30 percent in a trial of 8,000 patients over five years.",
    "30 percent | 30 percent down", "8,000 patients | 8000 count patients",
    "five years | 5 year"),
  ReaderCase(
    "The study of 1,200 children aged 6 to 12 found that one in eight was overweight.",
    "1,200 children | 1200 count children", "6 to 12 | between 6…12 year",
    "one in eight | 0.125 ratio"),
  ReaderCase(
    "Justin Gatlin won the men's 100-meter gold in 9.85 seconds, one hundredth ahead "
      + "of Francis Obikwelu.",
    "100-meter | 100 metre", "9.85 seconds | 9.85 second", "one hundredth | 0.01 ratio"),
  ReaderCase(
    "Tiger Woods shot a 2-over 73 and is 10 strokes behind at 6 over par.",
    "10 strokes | 10 count strokes"),
  ReaderCase(
    "Ichiro Suzuki went 3-for-5 to raise his average to .371 with 250 hits.",
    ".371 | 0.371 count", "250 hits | 250 count hits"),
  ReaderCase(
    "Arsenal extended their unbeaten league run to 48 games with a 3-0 win over Bolton.",
    "48 games | 48 count games"),
  ReaderCase(
    "England need 103 more runs to win with six wickets in hand.",
    "103 more runs | 103 count runs", "six wickets | 6 count wickets"),
  ReaderCase(
    "Schilling (20-6) struck out nine in 7 2/3 innings, allowing two runs on six hits.",
    "nine | 9 count", "7 2/3 innings | 23/3 count innings", "two runs | 2 count runs",
    "six hits | 6 count hits"),
  ReaderCase(
    "Temperatures reached 43 degrees Celsius (109 F) in the shade.",
    "43 degrees Celsius | 43 degree Celsius", "109 F | 109 degree Fahrenheit restates 0"),
  ReaderCase(
    "It weighs 1.1 pounds and is less than one inch thick.", "1.1 pounds | 1.1 pound",
    "less than one inch | less-than 0…1 inch"),
  ReaderCase(
    "The 20GB model costs $299, $100 less than the 40GB version.", "20GB | 20 gigabyte",
    "$299 | 299 USD", "$100 | 100 USD", "40GB | 40 gigabyte"),
  ReaderCase(
    "Verizon added 1.9 million customers, for a total of 42.1 million.",
    "1.9 million customers | 1900000 count customers", "42.1 million | 42100000 count"),
  ReaderCase(
    "Half the country's 15 regions reported cases, most of them in children under 5.",
    "Half | 0.5 ratio", "15 regions | 15 count regions", "under 5 | less-than 0…5 year"),
  ReaderCase(
    "He was charged with three counts of murder and faces 99 years to life.",
    "three counts | 3 count counts", "99 years | 99 year"),
  ReaderCase(
    "A magnitude 6.8 earthquake hit 50 miles off the coast.", "6.8 | 6.8 count",
    "50 miles | 50 mile"),
  ReaderCase(
    "The game drew a crowd of 32,413, a 7.2 rating and a 13 share.", "32,413 | 32413 count",
    "7.2 | 7.2 count"),
  ReaderCase(
    "The comet was last seen 5,000 years ago and will not return until 2061.",
    "5,000 years | 5000 year", "until 2061 | ../2061"),
  ReaderCase(
    "Every 10 minutes, a child under five dies; that is about 52,000 a year.",
    "10 minutes | 10 minute", "under five | less-than 0…5 year",
    "about 52,000 a year | about 51500…52500 count/year"),
  ReaderCase("She finished sixth, 1:12 behind the winner, in a field of 82.", "82 | 82 count"),
  ReaderCase(
    "About 40 of the 600 inmates escaped; all but three were caught within hours.",
    "About 40 | about 35…45 count inmates", "600 inmates | 600 count inmates", "three | 3 count"),
  ReaderCase(
    "The plant will produce 250,000 cars a year from 2006.",
    "250,000 cars a year | 250000 count/year cars", "2006 | 2006"),
  ReaderCase(
    "Voters in 11 states approved bans by margins of 3 to 1 or more.",
    "11 states | 11 count states"),
  ReaderCase(
    "The team, 5-0 at home, has outscored opponents by an average of 14.3 points.",
    "14.3 points | 14.3 count points"),
  ReaderCase(
    "Bids ranged from $2 million to $5.5 million.",
    "ranged from $2 million to $5.5 million | between 2000000…5500000 USD"),
  ReaderCase(
    "The bank's shares, which have lost almost a third of their value since 2002, fell "
      + "3.5p to 412p.",
    "almost a third | nearly 7/24…1/3 ratio down", "since 2002 | 2002/..", "3.5p | 0.035 GBP down",
    "412p | 4.12 GBP"),
  ReaderCase(
    "Turnover of 12.4m shares was well below the daily average of 20m.",
    "12.4m shares | 12400000 count shares", "20m | 20 metre"),
  ReaderCase(
    "House prices grew 0.9% in the month and 15.2% in the year to December 2004, the Halifax said.",
    "0.9% | 0.9 percent up", "15.2% | 15.2 percent up",
    "the year to December 2004 | 2004-01/2004-12"),
  ReaderCase(
    "The average UK house now costs £151,467, some £20,000 more than a year ago.",
    "£151,467 | 151467 GBP", "some £20,000 | about 17500…22500 GBP"),
  ReaderCase(
    "He ran 1,500m in 3 minutes 34.18 seconds.", "1,500m | 1500 metre",
    "3 minutes 34.18 seconds | 214.18 second"),
  ReaderCase("A two-thirds majority is needed; the vote was 67-33.", "two-thirds | 2/3 ratio"),
  ReaderCase(
    "The ship was 8,000 nautical miles from home with 1,500 tonnes of fuel.",
    "8,000 nautical miles | 8000 nautical mile", "1,500 tonnes | 1500 tonne"),
  ReaderCase(
    "Unemployment has more than halved from 10.4% in 1993 to 4.7%.",
    "more than halved | more-than 0.5… ratio down", "10.4% | 10.4 percent", "1993 | 1993",
    "4.7% | 4.7 percent"),
  ReaderCase(
    "An extra £1bn a year will be spent over the next three years.",
    "£1bn a year | 1000000000 GBP/year", "three years | 3 year"),
  ReaderCase(
    "The average wait fell from 18 weeks to 12 weeks.", "18 weeks | 18 week",
    "12 weeks | 12 week"),
  ReaderCase(
    "They expect between 15,000 and 20,000 visitors each day.",
    "between 15,000 and 20,000 visitors each day | between 15000…20000 count/day visitors"),
  ReaderCase(
    "It is one of only four companies in the world with sales above $200bn.",
    "four companies | 4 count companies", "above $200bn | more-than 200000000000… USD"),
  ReaderCase(
    "The population will grow from 6.3 billion to about 9 billion by 2050.",
    "6.3 billion | 6300000000 count", "about 9 billion | about 8500000000…9500000000 count",
    "by 2050 | ../2050"),
  ReaderCase(
    "Around one in 10 under-fives is malnourished.",
    "Around one in 10 | about 0.0875…0.1125 ratio"),
  ReaderCase(
    "The firm employs 300 at its Leeds plant and 1,200 elsewhere.", "300 | 300 count",
    "1,200 | 1200 count"),
  ReaderCase(
    "Fees range between £1,000 and £3,000 a year.",
    "between £1,000 and £3,000 a year | between 1000…3000 GBP/year"),
  ReaderCase(
    "She was 18 when she won the first of her three titles in 1999.", "18 | 18 year",
    "three titles | 3 count titles", "1999 | 1999"),
  ReaderCase(
    "The 1.8-litre engine does 0-60mph in 8.5 seconds.", "1.8-litre | 1.8 litre",
    "0-60mph | between 0…60 mile/hour", "8.5 seconds | 8.5 second"),
  ReaderCase(
    "The Met Office forecast winds of 50-60mph and 20-30mm of rain.",
    "50-60mph | between 50…60 mile/hour", "20-30mm | between 20…30 millimetre"),
  ReaderCase("A 5-4 ruling by the court overturned the law."),
  ReaderCase(
    "The 300-page report, published on Tuesday, lists 47 recommendations.",
    "300-page | 300 count page", "47 recommendations | 47 count recommendations"),
  ReaderCase(
    "In all, 19 of the 20 biggest economies shrank.", "19 | 19 count economies",
    "20 biggest economies | 20 count economies"),
  ReaderCase(
    "The budget deficit reached 3.9% of GDP, above the 3% ceiling.", "3.9% | 3.9 percent",
    "3% | 3 percent"),
  ReaderCase(
    "More than a million people a week use the service.",
    "More than a million people a week | more-than 1000000… count/week people"),
  ReaderCase(
    "It is about 1,000 times more powerful than the first model.",
    "about 1,000 times | about 875…1125 ratio"),
  ReaderCase(
    "Twenty-one years later, he sold his half share for $3.", "Twenty-one years | 21 year",
    "$3 | 3 USD"),
  ReaderCase("Consumer spending accounts for two-thirds of the economy.", "two-thirds | 2/3 ratio"),
  ReaderCase(
    "It was cut by 0.25 of a percentage point.",
    "0.25 of a percentage point | 0.25 percentage-point down"),
  ReaderCase("Rates were left at 4.75 per cent for a third month.", "4.75 per cent | 4.75 percent"),
  ReaderCase(
    "The seven-time champion leads by 3.2 seconds with 12 laps left.",
    "3.2 seconds | 3.2 second", "12 laps | 12 count laps"),
  ReaderCase(
    "Some 70 per cent of respondents, and four in five women, agreed.",
    "Some 70 per cent | about 65…75 percent", "four in five | 0.8 ratio"),
  ReaderCase(
    "He bowled 10 overs for 34 runs and took 3-34.", "10 overs | 10 count overs",
    "34 runs | 34 count runs"),
  ReaderCase(
    "The new 500-seat, four-engine jet can fly 15,000 km non-stop.", "500-seat | 500 count seat",
    "four-engine | 4 count engine", "15,000 km | 15000 kilometre"),
  ReaderCase(
    "Between 100 and 150 people, half of them children, were on board.",
    "Between 100 and 150 people | between 100…150 count people", "half | 0.5 ratio"),
  ReaderCase(
    "Net profit was 1.03 billion euros, against 957 million a year before.",
    "1.03 billion euros | 1030000000 EUR", "957 million | 957000000 EUR"),
  ReaderCase(
    "The virus kills about 60% to 70% of those it infects.",
    "about 60% to 70% | between 60…70 percent"),
  ReaderCase(
    "Each kilo costs roughly three times as much as in 1990.",
    "roughly three times | about 2.625…3.375 ratio", "1990 | 1990"),
  ReaderCase(
    "At its peak the firm was valued at more than half a trillion dollars.",
    "more than half a trillion dollars | more-than 500000000000… USD"),
  ReaderCase(
    "About 3.4 million, or 1.3 percent of, Americans are affected.",
    "About 3.4 million | about 3350000…3450000 count", "1.3 percent | 1.3 percent"),
  ReaderCase(
    "The two sides met for six-and-a-half hours on 12 and 13 May.", "two sides | 2 count sides",
    "six-and-a-half hours | 6.5 hour"),
]
