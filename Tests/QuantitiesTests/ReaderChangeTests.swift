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
]
