import Quantities
import Testing

@Test("By how much and to where: a step and a level, no range", arguments: steps)
func readsStepsToLevels(_ example: ReaderCase) {
  #expect(summaries(example.text) == example.mentions)
}

private let steps: [ReaderCase] = [
  ReaderCase(
    "Queues grew by 30,000 to 6.2 million patients.", "30,000 | 30000 count patients up",
    "6.2 million patients | 6200000 count patients"),
  ReaderCase(
    "The average age rose by 1.3 years to 41.5 years.", "1.3 years | 1.3 year up",
    "41.5 years | 41.5 year"),
  ReaderCase(
    "The wait lengthened by 9 days to 88 days.", "9 days | 9 day up", "88 days | 88 day"),
  ReaderCase(
    "She cut the record by 0.4 seconds to 9.9 seconds.", "0.4 seconds | 0.4 second down",
    "9.9 seconds | 9.9 second"),
  ReaderCase(
    "The trip shortened by 30 minutes to 2 hours.", "30 minutes | 30 minute down",
    "2 hours | 2 hour"),
  ReaderCase("About half past nine it left."),
  ReaderCase("The wait rose by 12 minutes.", "12 minutes | 12 minute"),
  ReaderCase("Waits rose by 12 to 14 minutes.", "12 to 14 minutes | between 12…14 minute"),
  ReaderCase(
    "Seas may rise by 8 to 80 cm.", "8 to 80 cm | between 8…80 centimetre up"),
  // What may come has two ends, what was has one.
  ReaderCase("They expect growth of 0.3% to 0.5%.", "0.3% to 0.5% | between 0.3…0.5 percent up"),
  ReaderCase("Sales will grow 2% to 3%.", "2% to 3% | between 2…3 percent up"),
  ReaderCase("a rise of 4% to 5%", "4% to 5% | between 4…5 percent up"),
  ReaderCase("Inflation rose 0.2% to 0.6%.", "0.2% | 0.2 percent up", "0.6% | 0.6 percent"),
  ReaderCase("a rise of 0.2% to 4.1%", "0.2% | 0.2 percent up", "4.1% | 4.1 percent"),
  // What moves has two levels.
  ReaderCase("The phone charges from 20% to 70%.", "20% | 20 percent", "70% | 70 percent"),
  ReaderCase("The share went from 5 to 9 percent.", "5 | 5 percent", "9 percent | 9 percent"),
  ReaderCase("Rates range from 5% to 9%.", "from 5% to 9% | between 5…9 percent"),
  ReaderCase("The rises range from 5% to 9%.", "from 5% to 9% | between 5…9 percent"),
  ReaderCase("sentences from two to five years", "from two to five years | between 2…5 year"),
]

@Test("Up and down after a verb", arguments: particles)
func readsUpAndDownAfterVerbs(_ example: ReaderCase) {
  #expect(summaries(example.text) == example.mentions)
}

private let particles: [ReaderCase] = [
  ReaderCase("Joblessness edged up to 4.1 percent.", "4.1 percent | 4.1 percent"),
  ReaderCase("The rate crept up to about 4%.", "about 4% | about 3.5…4.5 percent"),
  ReaderCase("The share shot up to 31%.", "31% | 31 percent"),
  ReaderCase("The fee went up to $6.", "$6 | 6 USD"),
  ReaderCase("The rate is up to 4.1% from 3.8%.", "4.1% | 4.1 percent", "3.8% | 3.8 percent"),
  ReaderCase("The fine is up to $600.", "up to $600 | up-to 0…600 USD"),
  ReaderCase("Buses moved up to 300 people.", "up to 300 people | up-to 0…300 count people"),
  ReaderCase("The index gave up 0.6%.", "0.6% | 0.6 percent down"),
  ReaderCase("The side gave up 14 points.", "14 points | 14 count points"),
  ReaderCase("A search turned up 31%.", "31% | 31 percent"),
  ReaderCase("The index ends up 31 points.", "31 points | 31 count points up"),
]

@Test("Words that compare are no hedge", arguments: comparisons)
func readsComparisonsAsNone(_ example: ReaderCase) {
  #expect(summaries(example.text) == example.mentions)
}

private let comparisons: [ReaderCase] = [
  ReaderCase("Prices were higher than two years ago.", "two years | 2 year"),
  ReaderCase("It did better than 18 months earlier.", "18 months | 18 month"),
  ReaderCase("Losses were more than a year earlier."),
  ReaderCase("It began more than two years ago.", "more than two years | more-than 2… year"),
  ReaderCase(
    "She leapt 4.7m, a metre higher than before.", "4.7m | 4.7 metre", "a metre | 1 metre"),
  ReaderCase("He was slower than his rival over 6 kilometres.", "6 kilometres | 6 kilometre"),
  ReaderCase("They ran over 6 kilometres.", "over 6 kilometres | more-than 6… kilometre"),
]

@Test("Verbs that set a floor", arguments: floors)
func readsVerbsThatSetFloors(_ example: ReaderCase) {
  #expect(summaries(example.text) == example.mentions)
}

private let floors: [ReaderCase] = [
  ReaderCase("Its value topped $2 trillion.", "topped $2 trillion | more-than 2000000000000… USD"),
  ReaderCase("Exports surpassed €9bn.", "surpassed €9bn | more-than 9000000000… EUR"),
  ReaderCase("Oil surged past $95.", "past $95 | more-than 95… USD"),
  ReaderCase("The toll passed 3,000 deaths.", "passed 3,000 deaths | more-than 3000… count deaths"),
  ReaderCase("Parliament passed 14 bills.", "14 bills | 14 count bills"),
  ReaderCase("Costs will not exceed $5m.", "not exceed $5m | up-to 0…5000000 USD"),
  ReaderCase("in the past 30 years", "30 years | 30 year"),
]

@Test("What is lost, found, grown", arguments: possessions)
func readsWhatIsLostAndFound(_ example: ReaderCase) {
  #expect(summaries(example.text) == example.mentions)
}

private let possessions: [ReaderCase] = [
  ReaderCase("It lost two-thirds of its value.", "two-thirds | 2/3 ratio down"),
  ReaderCase(
    "It fell by more than a third.", "more than a third | more-than 1/3… ratio down"),
  ReaderCase("It fell by up to $5m.", "up to $5m | up-to 0…5000000 USD down"),
  ReaderCase("Police recovered 40 stolen bikes.", "40 stolen bikes | 40 count bikes"),
  ReaderCase("The index recovered 2%.", "2% | 2 percent up"),
  ReaderCase("They grew 200 tonnes of rice.", "200 tonnes | 200 tonne"),
  ReaderCase("Output grew 200 tonnes.", "200 tonnes | 200 tonne up"),
  ReaderCase(
    "Support is at 47%, down 2 points.", "47% | 47 percent", "2 points | 2 percentage-point down"),
  ReaderCase(
    "The fee may reach 90 million euros, 12 million more than before.",
    "90 million euros | 90000000 EUR", "12 million | 12000000 EUR"),
  ReaderCase(
    "Sales in Taiwan rose 3 percent to T$90 billion.", "3 percent | 3 percent up",
    "T$90 billion | 90000000000 TWD"),
  ReaderCase("Tonga spent T$90 million.", "T$90 million | 90000000 TOP"),
  ReaderCase("She had three birdies on the back nine.", "three birdies | 3 count birdies"),
  ReaderCase(
    "nearly half a million euros", "nearly half a million euros | nearly 450000…500000 EUR"),
]
