import Quantities
import Testing

@Test("Whole sentences of sport, markets, technology, science and crime", arguments: news)
func readsNews(_ example: ReaderCase) {
  #expect(summaries(example.text) == example.mentions)
}

let news: [ReaderCase] = [
  ReaderCase(
    "Oil prices rose $1.12 to $46.75 a barrel in New York, a 2.4 percent gain that pushed "
      + "crude to its highest close in six weeks.",
    "$1.12 | 1.12 USD up", "$46.75 a barrel | 46.75 USD/barrel", "2.4 percent | 2.4 percent up",
    "six weeks | 6 week"),
  ReaderCase(
    "The Dow Jones industrial average fell 42.1 points, or 0.4 percent, to 10,120.24, "
      + "while the Nasdaq composite lost 12.34, or 0.7 percent, to 1,842.9.",
    "42.1 points | 42.1 count points down", "0.4 percent | 0.4 percent down",
    "10,120.24 | 10120.24 count", "12.34 | 12.34 count down", "0.7 percent | 0.7 percent down",
    "1,842.9 | 1842.9 count"),
  ReaderCase(
    "Shares of Google closed up $2.30 at $102.37, a rise of more than 20 percent since "
      + "its initial public offering on Aug. 19.",
    "$2.30 | 2.3 USD up", "$102.37 | 102.37 USD",
    "more than 20 percent | more-than 20… percent up"),
  ReaderCase(
    "The company said third-quarter profit jumped to $1.2 billion, or 45 cents a share, "
      + "from $900 million, or 33 cents a share, a year earlier.",
    "$1.2 billion | 1200000000 USD", "45 cents a share | 0.45 USD/share",
    "$900 million | 900000000 USD", "33 cents a share | 0.33 USD/share"),
  ReaderCase(
    "Revenue increased 12 percent to $4.3 billion from $3.8 billion in the year-ago quarter.",
    "12 percent | 12 percent up", "$4.3 billion | 4300000000 USD",
    "$3.8 billion | 3800000000 USD"),
  ReaderCase(
    "Intel cut its sales forecast to between $8.3 billion and $8.6 billion, below the "
      + "$8.6 billion to $9.2 billion range it gave in July.",
    "between $8.3 billion and $8.6 billion | between 8300000000…8600000000 USD",
    "$8.6 billion to $9.2 billion | between 8600000000…9200000000 USD"),
  ReaderCase(
    "The Federal Reserve raised its key interest rate by a quarter percentage point to "
      + "1.75 percent on Tuesday, the third increase this year.",
    "a quarter percentage point | 0.25 percentage-point up", "1.75 percent | 1.75 percent"),
  ReaderCase(
    "Unemployment fell to 5.4 percent in August from 5.5 percent in July as employers "
      + "added 144,000 jobs.",
    "5.4 percent | 5.4 percent", "5.5 percent | 5.5 percent",
    "144,000 jobs | 144000 count jobs"),
  ReaderCase(
    "Delta Air Lines said it would cut 6,000 to 7,000 jobs over the next 18 months and "
      + "reduce pay by 10 percent.",
    "6,000 to 7,000 jobs | between 6000…7000 count jobs", "18 months | 18 month",
    "10 percent | 10 percent down"),
  ReaderCase(
    "Peter Forsberg scored two goals and added an assist as Sweden beat Finland 3-2 in overtime.",
    "two goals | 2 count goals"),
  ReaderCase(
    "Barry Bonds hit his 700th home run and the Giants won 4-1 to move within a half-game "
      + "of the Dodgers in the NL West."),
  ReaderCase(
    "Tom Brady threw for 335 yards and two touchdowns as the Patriots won their 20th "
      + "straight game, 27-24.",
    "335 yards | 335 yard", "two touchdowns | 2 count touchdowns"),
  ReaderCase(
    "Roger Federer beat Lleyton Hewitt 6-0, 7-6 (3), 6-0 in 1 hour, 51 minutes to win "
      + "his third Grand Slam title of 2004.",
    "1 hour, 51 minutes | 111 minute", "2004 | 2004"),
  ReaderCase(
    "Vijay Singh shot a 3-under-par 69 to win by three strokes and take the $900,000 first prize.",
    "three strokes | 3 count strokes", "$900,000 | 900000 USD"),
  ReaderCase(
    "Usain Bolt won the 100 metres in 9.69 seconds, 0.2 seconds ahead of Richard Thompson.",
    "100 metres | 100 metre", "9.69 seconds | 9.69 second", "0.2 seconds | 0.2 second"),
  ReaderCase(
    "Microsoft on Wednesday released Windows XP Service Pack 2, a 266MB download for "
      + "about 200 million users.",
    "266MB | 266 megabyte", "about 200 million users | about 175000000…225000000 count users"),
  ReaderCase(
    "Apple sold 2.01 million iPods in the quarter, up 500 percent from a year ago, and "
      + "836,000 Macs.",
    "2.01 million iPods | 2010000 count iPods", "500 percent | 500 percent up",
    "836,000 Macs | 836000 count Macs"),
  ReaderCase(
    "Researchers found a 3.2-million-year-old skeleton, about 1.1 metres tall, in a cave "
      + "40 km (25 miles) north of the town.",
    "3.2-million-year-old | 3200000 year", "about 1.1 metres | about 1.05…1.15 metre",
    "40 km | 40 kilometre", "25 miles | 25 mile restates 2"),
  ReaderCase(
    "NASA's Genesis capsule, travelling at 193 mph, crashed in the Utah desert after "
      + "a three-year, $264 million mission.",
    "193 mph | 193 mile/hour", "three-year | 3 year", "$264 million | 264000000 USD"),
  ReaderCase(
    "The spacecraft will pass within 1,200 kilometers (745 miles) of Titan, Saturn's "
      + "largest moon, on Oct. 26.",
    "1,200 kilometers | 1200 kilometre", "745 miles | 745 mile restates 0"),
  ReaderCase(
    "Police seized 1.5 tonnes of cocaine worth an estimated 75 million pounds ($135 million) "
      + "after a two-year investigation.",
    "1.5 tonnes | 1.5 tonne", "an estimated 75 million pounds | about 74500000…75500000 GBP",
    "$135 million | about 134500000…135500000 USD restates 1", "two-year | 2 year"),
  ReaderCase(
    "A car bomb killed at least 47 people and wounded more than 100 outside a police "
      + "station in Baghdad on Tuesday.",
    "at least 47 people | at-least 47… count people", "more than 100 | more-than 100… count people"),
  ReaderCase(
    "Hurricane Ivan, a Category 5 storm with winds of 165 mph, is expected to hit Cuba on Monday.",
    "165 mph | 165 mile/hour"),
  ReaderCase(
    "The 28-nation bloc agreed to a 750 billion euro ($858 billion) recovery fund after "
      + "four days of talks.",
    "28-nation | 28 count nation", "750 billion euro | 750000000000 EUR",
    "$858 billion | 858000000000 USD restates 1", "four days | 4 day"),
  ReaderCase(
    "Sales of video games rose 8% to $7.3bn (£4bn) last year, research firm NPD said.",
    "8% | 8 percent up", "$7.3bn | 7300000000 USD", "£4bn | 4000000000 GBP restates 1"),
  ReaderCase(
    "Vodafone's customer base grew by 4.1m in the three months to 30 September, taking "
      + "the total to 146.7m.",
    "4.1m | 4.1 metre up", "three months | 3 month", "146.7m | 146.7 metre"),
  ReaderCase(
    "The FTSE 100 closed 23.5 points higher at 4,588.7.", "23.5 points | 23.5 count points up",
    "4,588.7 | 4588.7 count"),
  ReaderCase(
    "Inflation fell to 1.1% in September, its lowest level since March and well below "
      + "the Bank of England's 2% target.",
    "1.1% | 1.1 percent", "2% | 2 percent"),
  ReaderCase(
    "He was jailed for 15 years and fined 500,000 rand for his role in the 1998 killing "
      + "of two police officers.",
    "15 years | 15 year", "500,000 rand | 500000 ZAR", "1998 | 1998",
    "two police officers | 2 count officers"),
  ReaderCase(
    "The euro climbed to $1.3 for the first time in nine months; the dollar slid to 105.42 "
      + "yen from 106.10.",
    "$1.3 | 1.3 USD", "nine months | 9 month", "105.42 yen | 105.42 JPY",
    "106.10 | 106.1 JPY"),
  ReaderCase(
    "Gold for December delivery rose $3.40 to $420.60 an ounce.", "$3.40 | 3.4 USD up",
    "$420.60 an ounce | 420.6 USD/ounce"),
  ReaderCase(
    "The deal values the firm at 25 times earnings, or about $11 a share.",
    "25 times | 25 ratio", "about $11 a share | about 10.5…11.5 USD/share"),
  ReaderCase(
    "Fewer than one in ten patients responded, and only 3 of 120 were cured.",
    "Fewer than one in ten | less-than 0…0.1 ratio", "3 | 3 count", "120 | 120 count"),
  ReaderCase(
    "Ticket prices have almost tripled to between $75 and $150 since 1999.",
    "almost tripled | nearly 2.625…3 ratio up", "between $75 and $150 | between 75…150 USD",
    "since 1999 | 1999/.."),
  ReaderCase(
    "Exports to China rose by nearly a third in the first nine months of 2004.",
    "nearly a third | nearly 7/24…1/3 ratio up",
    "the first nine months of 2004 | 2004-01/2004-09"),
  ReaderCase(
    "Two-thirds of voters, or 66 percent, backed the plan, while a quarter opposed it.",
    "Two-thirds | 2/3 ratio", "66 percent | 66 percent", "a quarter | 0.25 ratio"),
  ReaderCase(
    "Sun Microsystems will pay $92 million to settle the suit; Kodak had sought $1.06 billion.",
    "$92 million | 92000000 USD", "$1.06 billion | 1060000000 USD"),
  ReaderCase(
    "The virus has infected as many as 10,000 computers in 50 countries since Jan. 26.",
    "as many as 10,000 computers | up-to 0…10000 count computers",
    "50 countries | 50 count countries"),
  ReaderCase(
    "An average of 25,000 people a day visited the site in the first week.",
    "25,000 people a day | 25000 count/day people"),
  ReaderCase(
    "They lost 10 of their last 12 games and are 24-38 overall.", "10 | 10 count games",
    "12 games | 12 count games"),
  ReaderCase(
    "The teen-ager, 17, was arrested after a 40-minute chase at speeds of up to 120 mph "
      + "(190 km/h).",
    "17 | 17 year", "40-minute | 40 minute", "up to 120 mph | up-to 0…120 mile/hour",
    "190 km/h | up-to 0…190 kilometre/hour restates 2"),
  ReaderCase(
    "Sony's PSP will cost 19,800 yen (US$187) when it goes on sale Dec. 12.",
    "19,800 yen | 19800 JPY", "US$187 | 187 USD restates 0"),
  ReaderCase(
    "The 2.6-gigahertz chip uses 30 per cent less power than its predecessor, Intel said.",
    "2.6-gigahertz | 2.6 gigahertz", "30 per cent | 30 percent down"),
  ReaderCase(
    "Half of all adults own a mobile phone, twice as many as in 1998.", "Half | 0.5 ratio",
    "twice | 2 ratio", "1998 | 1998"),
  ReaderCase(
    "About 1,400 firefighters battled the 9,000-acre blaze, which was 35 percent contained.",
    "About 1,400 firefighters | about 1350…1450 count firefighters", "9,000-acre | 9000 acre",
    "35 percent | 35 percent"),
  ReaderCase("With 5:12 left, Iverson hit a 3-pointer to make it 88-85."),
  ReaderCase(
    "The bank's net income fell 30 percent to 412 million Swiss francs in the six months "
      + "to June 30.",
    "30 percent | 30 percent down", "412 million Swiss francs | 412000000 CHF",
    "six months | 6 month"),
  ReaderCase(
    "The 12-year-old girl had been missing for 10 days.", "12-year-old | 12 year",
    "10 days | 10 day"),
  ReaderCase(
    "Between 1995 and 2003 the number of cases more than doubled, from 1,200 to 2,900.",
    "Between 1995 and 2003 | 1995/2003", "more than doubled | more-than 2… ratio up",
    "1,200 | 1200 count", "2,900 | 2900 count"),
  ReaderCase("It was the 49th death in the Gulf since 2001.", "since 2001 | 2001/.."),
  ReaderCase(
    "Prices rose 0.3 percent in August, after a 0.1 percent decline in July, and are "
      + "up 2.7 percent over the past year.",
    "0.3 percent | 0.3 percent up", "0.1 percent | 0.1 percent down",
    "2.7 percent | 2.7 percent up"),
  ReaderCase(
    "The agency has 12,000 employees in more than 60 countries and a budget of about $6bn a year.",
    "12,000 employees | 12000 count employees",
    "more than 60 countries | more-than 60… count countries",
    "about $6bn a year | about 5500000000…6500000000 USD/year"),
  ReaderCase(
    "IBM said it will buy back an additional $4 billion of stock, on top of $1.4 billion "
      + "left from an earlier plan.",
    "$4 billion | 4000000000 USD", "$1.4 billion | 1400000000 USD"),
  ReaderCase(
    "Yahoo! Inc. said quarterly net income more than tripled to $253.3 million, or 17 "
      + "cents per share.",
    "more than tripled | more-than 3… ratio up", "$253.3 million | 253300000 USD",
    "17 cents per share | 0.17 USD/share"),
  ReaderCase(
    "Nearly one million people were evacuated; 1.9 million homes lost power.",
    "Nearly one million people | nearly 875000…1000000 count people",
    "1.9 million homes | 1900000 count homes"),
  ReaderCase(
    "The 55-minute, £15-a-ticket show sold out in two hours.", "55-minute | 55 minute",
    "£15-a-ticket | 15 GBP/ticket", "two hours | 2 hour"),
  ReaderCase(
    "The third-seeded American hit 12 aces and 35 winners, but made 47 unforced errors "
      + "in the 2-hour, 40-minute match.",
    "12 aces | 12 count aces", "35 winners | 35 count winners",
    "47 unforced errors | 47 count errors", "2-hour, 40-minute | 160 minute"),
  ReaderCase(
    "Chelsea paid £24m for the 22-year-old striker, who has scored 18 goals in 31 games "
      + "this season.",
    "£24m | 24000000 GBP", "22-year-old | 22 year", "18 goals | 18 count goals",
    "31 games | 31 count games"),
  ReaderCase(
    "The Yankees beat the Red Sox 8-7 in 13 innings to open an 8 1/2-game lead in the AL East.",
    "13 innings | 13 count innings", "8 1/2-game | 8.5 count game"),
  ReaderCase(
    "Michael Phelps won his sixth gold medal in 1 minute 44.71 seconds, 0.4 seconds outside "
      + "his own world record.",
    "1 minute 44.71 seconds | 104.71 second", "0.4 seconds | 0.4 second"),
  ReaderCase(
    "Kobe Bryant scored 42 points, including 12-for-12 from the line, as the Lakers won 102-98.",
    "42 points | 42 count points"),
  ReaderCase(
    "Woods carded a 5-under 67 to lead by two shots after 36 holes at 9-under 135.",
    "two shots | 2 count shots", "36 holes | 36 count holes"),
  ReaderCase(
    "Ferrari's Michael Schumacher led from pole and won by 4.2 seconds, his 12th victory "
      + "in 13 races.",
    "4.2 seconds | 4.2 second", "13 races | 13 count races"),
  ReaderCase(
    "India were 235 for six at stumps on day one, with Sachin Tendulkar unbeaten on 68.",
    "68 | 68 count"),
  ReaderCase(
    "The marathon champion ran 2:10:55, more than two minutes slower than her best.",
    "more than two minutes | more-than 2… minute"),
  ReaderCase(
    "At least 10 of the 32 teams have started 0-2.", "At least 10 | at-least 10… count teams",
    "32 teams | 32 count teams"),
  ReaderCase(
    "The 6-foot-4, 240-pound linebacker signed a six-year, $42 million contract with a $15m bonus.",
    "6-foot-4 | 76 inch", "240-pound | 240 pound", "six-year | 6 year",
    "$42 million | 42000000 USD",
    "$15m | 15000000 USD"),
  ReaderCase(
    "The Browns gave up 340 yards and four touchdowns in a 27-3 loss before 73,128 fans.",
    "340 yards | 340 yard", "four touchdowns | 4 count touchdowns",
    "73,128 fans | 73128 count fans"),
  ReaderCase(
    "The Nikkei average was up 0.8 percent at 11,202.17, its highest since July 7.",
    "0.8 percent | 0.8 percent up", "11,202.17 | 11202.17 count"),
  ReaderCase(
    "Brent crude slipped 35 cents to $41.60 a barrel after OPEC agreed to pump an extra "
      + "1 million barrels per day.",
    "35 cents | 0.35 USD down", "$41.60 a barrel | 41.6 USD/barrel",
    "1 million barrels per day | 1000000 barrel/day"),
  ReaderCase(
    "Treasury yields fell to 4.02 percent from 4.08 percent, and the 10-year note rose 15/32.",
    "4.02 percent | 4.02 percent", "4.08 percent | 4.08 percent", "10-year | 10 year",
    "15/32 | 0.46875 ratio up"),
  ReaderCase(
    "The company plans to sell 24.6 million shares at $85 to $95 each.",
    "24.6 million shares | 24600000 count shares", "$85 to $95 | between 85…95 USD"),
  ReaderCase(
    "Oracle raised its offer to $24 a share, or $9.2 billion, from $21.",
    "$24 a share | 24 USD/share", "$9.2 billion | 9200000000 USD", "$21 | 21 USD"),
  ReaderCase(
    "Profit before tax almost halved to £58.3m in the six months to June.",
    "almost halved | nearly 0.4375…0.5 ratio down", "£58.3m | 58300000 GBP",
    "six months | 6 month"),
  ReaderCase(
    "Sales at stores open at least a year rose 2.6%, below the 3% to 4% analysts had expected.",
    "at least a year | at-least 1… year", "2.6% | 2.6 percent up",
    "3% to 4% | between 3…4 percent"),
  ReaderCase(
    "China's economy grew 9.1 percent in the third quarter, compared with 9.6 percent "
      + "in the second quarter.",
    "9.1 percent | 9.1 percent up", "9.6 percent | 9.6 percent"),
  ReaderCase(
    "The pension fund, which has assets of more than $180 billion, owns about 1.4 percent "
      + "of the bank.",
    "more than $180 billion | more-than 180000000000… USD",
    "about 1.4 percent | about 1.35…1.45 percent"),
  ReaderCase(
    "A majority of 53 percent, up from 48 percent in May, said taxes were too high.",
    "53 percent | 53 percent", "48 percent | 48 percent"),
  ReaderCase(
    "Wal-Mart expects to add 50 million square feet and roughly 530 stores next year.",
    "50 million square feet | 50000000 square foot",
    "roughly 530 stores | about 525…535 count stores"),
  ReaderCase(
    "Job cuts could save up to £200m a year by 2007.",
    "up to £200m a year | up-to 0…200000000 GBP/year", "by 2007 | ../2007"),
  ReaderCase(
    "The dollar bought 109.85 yen, down from 110.20, while the euro stood at $1.2245.",
    "109.85 yen | 109.85 JPY", "110.20 | 110.2 JPY", "$1.2245 | 1.2245 USD"),
  ReaderCase(
    "Lego lost 1.9 billion crowns ($340 million) in the two years to 2004.",
    "1.9 billion crowns | 1900000000 count crowns", "$340 million | 340000000 USD",
    "the two years to 2004 | 2003/2004"),
  ReaderCase(
    "Google's index now spans more than 8 billion pages, double the number it claimed last year.",
    "more than 8 billion pages | more-than 8000000000… count pages", "double | 2 ratio"),
  ReaderCase(
    "The worm spread to an estimated 500,000 PCs within 24 hours of its release on 3 May 2004.",
    "an estimated 500,000 PCs | about 450000…550000 count PCs", "24 hours | 24 hour",
    "3 May 2004 | 2004-05-03"),
  ReaderCase(
    "The phone has a 1.3-megapixel camera, 32MB of memory and a battery that lasts up "
      + "to six hours.",
    "1.3-megapixel | 1.3 megapixel", "32MB | 32 megabyte", "up to six hours | up-to 0…6 hour"),
  ReaderCase(
    "Broadband connections topped 100 million worldwide, with one in three homes in South "
      + "Korea online.",
    "topped 100 million | more-than 100000000… count", "one in three | 1/3 ratio"),
  ReaderCase(
    "Its 64-bit processor runs at 3.6GHz, about 20 per cent faster than the 32-bit version.",
    "64-bit | 64 bit", "3.6GHz | 3.6 gigahertz", "about 20 per cent | about 17.5…22.5 percent",
    "32-bit | 32 bit"),
  ReaderCase(
    "Nearly 60% of e-mail is spam, up from 36% a year ago, the firm said.",
    "Nearly 60% | nearly 55…60 percent", "36% | 36 percent"),
  ReaderCase(
    "Sony sold 2.1 million consoles in three months; Nintendo sold fewer than 800,000.",
    "2.1 million consoles | 2100000 count consoles", "three months | 3 month",
    "fewer than 800,000 | less-than 0…800000 count"),
  ReaderCase(
    "The software costs $99.95 per user, with a 25 percent discount for orders of 50 or more.",
    "$99.95 per user | 99.95 USD/user", "25 percent | 25 percent",
    "50 or more | at-least 50… count"),
  ReaderCase(
    "Astronomers have spotted a planet 14 times the mass of Earth about 50 light years away.",
    "14 times | 14 ratio", "about 50 light years | about 45…55 light-year"),
  ReaderCase(
    "The probe will travel 3.2 billion km over seven years to reach the comet in 2014.",
    "3.2 billion km | 3200000000 kilometre", "seven years | 7 year", "2014 | 2014"),
  ReaderCase(
    "Temperatures could rise by between 1.4 and 5.8 degrees Celsius by 2100, the panel says.",
    "between 1.4 and 5.8 degrees Celsius | between 1.4…5.8 degree Celsius up", "by 2100 | ../2100"),
  ReaderCase(
    "The telescope's 2.4-metre mirror can see objects 10 billion times fainter than the "
      + "naked eye can.",
    "2.4-metre | 2.4 metre", "10 billion times | 10000000000 ratio"),
  ReaderCase(
    "One in 2,500 babies is born with the condition, which affects about 30,000 Americans.",
    "One in 2,500 | 0.0004 ratio", "about 30,000 Americans | about 26250…33750 count Americans"),
  ReaderCase(
    "The 7.1-magnitude quake struck at 2:30 a.m., 110 kilometres south of the capital, "
      + "at a depth of 10 km.",
    "7.1-magnitude | 7.1 count magnitude", "110 kilometres | 110 kilometre",
    "10 km | 10 kilometre"),
  ReaderCase(
    "Scientists drilled 3,270 metres into the ice to recover samples up to 800,000 years old.",
    "3,270 metres | 3270 metre", "up to 800,000 years old | up-to 0…800000 year"),
  ReaderCase(
    "The volcano sent ash 15,000 feet into the air; some 9,000 villagers within a six-mile "
      + "radius left.",
    "15,000 feet | 15000 foot", "some 9,000 villagers | about 8500…9500 count villagers",
    "six-mile | 6 mile"),
  ReaderCase(
    "Patients given the drug were half as likely to suffer a stroke and lost an average of 8.6kg.",
    "half | 0.5 ratio", "8.6kg | 8.6 kilogram"),
  ReaderCase(
    "Two men, aged 24 and 31, were charged on Monday with stealing £26.5m from the Northern Bank.",
    "Two men | 2 count men", "24 | 24 year", "31 | 31 year", "£26.5m | 26500000 GBP"),
  ReaderCase(
    "A 19-year-old woman was sentenced to 25 years to life for killing her three children in 2001.",
    "19-year-old | 19 year", "25 years | 25 year", "three children | 3 count children",
    "2001 | 2001"),
  ReaderCase(
    "Officers found 46 kilos of heroin, four rifles and nearly $2 million in cash.",
    "46 kilos | 46 kilogram", "four rifles | 4 count rifles",
    "nearly $2 million | nearly 1750000…2000000 USD"),
  ReaderCase(
    "The jury of seven women and five men deliberated for 11 hours over three days.",
    "seven women | 7 count women", "five men | 5 count men", "11 hours | 11 hour",
    "three days | 3 day"),
  ReaderCase(
    "Gunmen opened fire on a bus, killing 17 and injuring at least two dozen others.",
    "17 | 17 count", "at least two dozen others | at-least 24… count others"),
  ReaderCase(
    "The number of murders fell 12 percent to 572 in 2004, the lowest since 1963.",
    "12 percent | 12 percent down", "572 | 572 count", "2004 | 2004", "since 1963 | 1963/.."),
  ReaderCase(
    "He faces up to 20 years in prison and a fine of $250,000 on each of four counts.",
    "up to 20 years | up-to 0…20 year", "$250,000 | 250000 USD", "four counts | 4 count counts"),
  ReaderCase(
    "Troops killed between 20 and 30 rebels in a raid near the Syrian border on Saturday, Nov. 6.",
    "between 20 and 30 rebels | between 20…30 count rebels"),
  ReaderCase(
    "Since May 2003, more than 1,100 soldiers have died, about three-quarters of them in combat.",
    "Since May 2003 | 2003-05/..", "more than 1,100 soldiers | more-than 1100… count soldiers",
    "about three-quarters | about 0.65625…0.84375 ratio"),
  ReaderCase(
    "Turnout was 71.4 per cent, compared with 59 per cent in 2001.",
    "71.4 per cent | 71.4 percent", "59 per cent | 59 percent", "2001 | 2001"),
  ReaderCase(
    "Hundreds of thousands of protesters filled a 12-block area for the second day in a row.",
    "Hundreds of thousands of protesters | between 200000…1000000 count protesters",
    "12-block | 12 count block"),
  ReaderCase(
    "The shuttle lifted off at 10:39 a.m. EDT with seven astronauts and 12 tonnes of supplies.",
    "seven astronauts | 7 count astronauts", "12 tonnes | 12 tonne"),
  ReaderCase(
    "Only two of the five tests had been passed by the end of 2003.", "two | 2 count tests",
    "five tests | 5 count tests", "by the end of 2003 | ../2003"),
  ReaderCase(
    "The bridge, 1.7 miles long and 180 feet high, cost around 400m euros (£290m) to build.",
    "1.7 miles | 1.7 mile", "180 feet | 180 foot",
    "around 400m euros | about 350000000…450000000 EUR",
    "£290m | about 285000000…295000000 GBP restates 2"),
  ReaderCase(
    "Rainfall was 40 to 60 percent below normal, and some 2 million people need food aid.",
    "40 to 60 percent | between 40…60 percent",
    "some 2 million people | about 1750000…2250000 count people"),
  ReaderCase(
    "A third of the 1,600 workers will leave by March; the other two-thirds will go within "
      + "18 months.",
    "A third | 1/3 ratio", "1,600 workers | 1600 count workers", "two-thirds | 2/3 ratio",
    "18 months | 18 month"),
  ReaderCase(
    "Oil output fell by 300,000 barrels a day to 2.1 million bpd, the lowest in a decade.",
    "300,000 barrels a day | 300000 barrel/day down", "2.1 million bpd | 2100000 barrel/day"),
  ReaderCase(
    "The agency ranked the school 12th of 150 and gave it 4.5 out of 5.", "150 | 150 count",
    "4.5 out of 5 | 0.9 ratio"),
]
