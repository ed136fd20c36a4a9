import Quantities
import Testing

@Test("What rises and falls, by how much and to where", arguments: changes)
func readsChanges(_ example: ReaderCase) {
  #expect(summaries(example.text) == example.mentions)
}

private let changes: [ReaderCase] = [
  // The verb's object stands before the number.
  ReaderCase(
    "The bank raised borrowing costs 50 basis points.",
    "50 basis points | 0.5 percentage-point up"),
  ReaderCase("The grocer cut milk prices 8 percent.", "8 percent | 8 percent down"),
  ReaderCase(
    "The pact lowers the quota of each of the members by 9 percent.", "9 percent | 9 percent down"),
  ReaderCase(
    "The mine cut daily shipments by 4,000 tonnes.", "4,000 tonnes | 4000 tonne down"),
  ReaderCase(
    "The firm slashed its full-year sales forecast by a fifth.", "a fifth | 0.2 ratio down"),
  ReaderCase(
    "They will cut costs by $9 million and staff by 8 percent.", "$9 million | 9000000 USD down",
    "8 percent | 8 percent down"),
  ReaderCase("Exports rose a better-than-hoped 3%.", "3% | 3 percent up"),
  ReaderCase("Trade fell by a seasonally adjusted 2%.", "2% | 2 percent down"),
  ReaderCase(
    "Tariffs will be cut to 15 from 20 percent.", "15 | 15 percent", "20 percent | 20 percent"),
  ReaderCase(
    "The motion fell by 52 percent to 48.", "52 percent | 52 percent down", "48 | 48 count"),
  ReaderCase("They backed it by 52 percent to 48.", "52 percent | 52 percent", "48 | 48 percent"),
  ReaderCase(
    "Fares rose by anything from 5 to 20 percent.",
    "from 5 to 20 percent | between 5…20 percent up"),
  ReaderCase("a cut of 0.5 of a per cent", "0.5 of a per cent | 0.5 percent down"),
  // To double is to change, double the size is a comparison.
  ReaderCase("They plan to double their fleet.", "double | 2 ratio up"),
  ReaderCase("Prices rose to double the norm.", "double | 2 ratio"),
  // How often, how far, what for: no change.
  ReaderCase("Fees have risen four times since March.", "four times | 4 count times"),
  ReaderCase("The wreck sank 40 miles off the coast.", "40 miles | 40 mile"),
  ReaderCase("The lake rose 2 metres.", "2 metres | 2 metre up"),
  ReaderCase("Junk makes up 60 percent of mail.", "60 percent | 60 percent"),
  ReaderCase("The side lost by three.", "three | 3 count"),
  ReaderCase(
    "a margin of plus or minus 2 percentage points",
    "2 percentage points | 2 percentage-point"),
  ReaderCase(
    "a rise in river levels of 40 centimetres", "40 centimetres | 40 centimetre up"),
  ReaderCase("a 1.4 percent month-on-month increase", "1.4 percent | 1.4 percent up"),
  // A number that describes a thing does not change.
  ReaderCase("They sold a 6 percent stake.", "6 percent | 6 percent"),
  ReaderCase("It raised its 11 percent duty.", "11 percent | 11 percent"),
  // Rates of growth.
  ReaderCase("Trade grew at a 4.5 percent annual rate.", "4.5 percent | 4.5 percent up"),
  ReaderCase("Output shrank at a yearly pace of 2 percent.", "2 percent | 2 percent down"),
  ReaderCase("The shares closed at a 12 percent discount.", "12 percent | 12 percent"),
  // One verb, two numbers.
  ReaderCase(
    "Rents rose 4 percent in Leeds and 6 percent in York.", "4 percent | 4 percent up",
    "6 percent | 6 percent up"),
  ReaderCase(
    "Rents rose 4 percent and 6 percent of flats are empty.", "4 percent | 4 percent up",
    "6 percent | 6 percent"),
  ReaderCase(
    "The index ended 31 points, or 0.6 percent, lower.", "31 points | 31 count points down",
    "0.6 percent | 0.6 percent down"),
  ReaderCase(
    "They cut fees by up to 30 percent, and those of students by as much as 45 percent.",
    "up to 30 percent | up-to …30 percent down", "as much as 45 percent | up-to …45 percent down"),
  ReaderCase(
    "Sales rose 3 and 5 percent respectively.", "3 | 3 percent up", "5 percent | 5 percent up"),
  ReaderCase(
    "Gold is up 30 percent this year and 50 percent above its low.", "30 percent | 30 percent up",
    "50 percent | 50 percent"),
  // To a level.
  ReaderCase("Silver fell below $14 an ounce.", "below $14 an ounce | less-than 0…14 USD/ounce"),
  ReaderCase("Support climbed well above 40%.", "well above 40% | more-than 40… percent"),
  ReaderCase("Support fell more than 4%.", "more than 4% | more-than 4… percent down"),
  ReaderCase(
    "The fleet grew from 300 ships to 420.", "300 ships | 300 count ships",
    "420 | 420 count ships"),
  ReaderCase(
    "Output slid to 3.1 million tonnes from 3.4 million.",
    "3.1 million tonnes | 3100000 tonne", "3.4 million | 3400000 tonne"),
  // A distance.
  ReaderCase("The club fell four points behind.", "four points | 4 count points"),
  // Shares that are compared.
  ReaderCase("Sales were a third lower.", "a third | 1/3 ratio down"),
  ReaderCase("It is a fifth more than last year.", "a fifth | 0.2 ratio up"),
  ReaderCase("a two-thirds cut", "two-thirds | 2/3 ratio down"),
  ReaderCase("Two-thirds fall behind.", "Two-thirds | 2/3 ratio"),
  // Sums and parts that are lost.
  ReaderCase("a loss of 30 percent", "30 percent | 30 percent down"),
  ReaderCase("a loss of $30 million", "$30 million | 30000000 USD"),
  // What was outdone, and what was compared.
  ReaderCase(
    "a 7 percent increase over $3 billion", "7 percent | 7 percent up",
    "$3 billion | 3000000000 USD"),
  ReaderCase("a narrow win over 12 rivals", "12 rivals | 12 count rivals"),
  ReaderCase(
    "The deficit was 3.4 percent, lower than 3.9 percent forecast.", "3.4 percent | 3.4 percent",
    "3.9 percent | 3.9 percent"),
  ReaderCase(
    "2.5 pct higher than 40 million tonnes", "2.5 pct | 2.5 percent up",
    "40 million tonnes | 40000000 tonne"),
  ReaderCase("the 30,000 increase was planned", "30,000 | 30000 count up"),
  ReaderCase(
    "production cuts of 2 million barrels a day",
    "2 million barrels a day | 2000000 barrel/day down"),
  ReaderCase(
    "a loss of $4 million and a gain of $2 million",
    "$4 million | 4000000 USD",
    "$2 million | 2000000 USD"),
  ReaderCase("a gain of 700 jobs", "700 jobs | 700 count jobs up"),
  ReaderCase(
    "The van plunged 60 metres; the lake rose 2 metres.",
    "60 metres | 60 metre",
    "2 metres | 2 metre up"),
  ReaderCase(
    "Jobs rose from an estimate of 8,000 to 9,500.",
    "8,000 | 8000 count",
    "9,500 | 9500 count"),
  ReaderCase(
    "Rents rose by $90 in the first three weeks of the term, from $700 to $790.",
    "$90 | 90 USD up",
    "three weeks | 3 week",
    "$700 | 700 USD",
    "$790 | 790 USD"),
]
