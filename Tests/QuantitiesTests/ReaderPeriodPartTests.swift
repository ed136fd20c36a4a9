import Quantities
import Testing

@Test("Parts, starts and ends of periods, and stretches that end on a day", arguments: periodParts)
func readsPartsOfPeriods(_ example: ReaderCase) {
  #expect(summaries(example.text) == example.mentions)
}

private let periodParts: [ReaderCase] = [
  // Seasons of two years.
  ReaderCase("the winter of 2020-21", "the winter of 2020-21 | 2020-24"),
  ReaderCase("winter 2020/21", "winter 2020/21 | 2020-24"),
  ReaderCase("the winter of 1999-2000", "the winter of 1999-2000 | 1999-24"),
  ReaderCase("the summer of 2020-21", "the summer of 2020-21 | 2020-12/2021-02"),
  ReaderCase("the winter of 2020", "the winter of 2020 | 2020-24"),
  // Halves and quarters of what is longer than a year.
  ReaderCase("the first half of the 1990s", "the first half of the 1990s | 1990/1994"),
  ReaderCase("the second half of the nineties", "the second half of the nineties | 1995/1999"),
  ReaderCase(
    "the second half of the 19th century", "the second half of the 19th century | 1850/1899"),
  ReaderCase(
    "the last quarter of the 20th century", "the last quarter of the 20th century | 1975/1999"),
  // Quarters and halves in one word.
  ReaderCase("1Q21 sales", "1Q21 | 2021-01/2021-03"),
  ReaderCase("2H2021", "2H2021 | 2021-07/2021-12"),
  ReaderCase("4Q 2020 and 1H of 2021", "4Q 2020 | 2020-10/2020-12", "1H of 2021 | 2021-01/2021-06"),
  ReaderCase("Q1 FY21", "Q1 FY21 | 2021-01/2021-03"),
  ReaderCase("Q3'22", "Q3'22 | 2022-07/2022-09"),
  ReaderCase("the 9M21 rocket and a 5Q21 valve"),
  ReaderCase("the first quarter of 2020-21", "2020-21 | 2020/2021"),
  // Starts and ends.
  ReaderCase("since the start of 2021", "since the start of 2021 | 2021/.."),
  ReaderCase("until the end of 2021", "until the end of 2021 | ../2021"),
  ReaderCase("since the end of 2021", "since the end of 2021 | 2021-12~/.."),
  ReaderCase(
    "until the beginning of June 2021", "until the beginning of June 2021 | ../2021-06-01~"),
  ReaderCase("the middle of 2021", "the middle of 2021 | 2021-06~"),
  ReaderCase("at the end of June 2021", "the end of June 2021 | 2021-06-30~"),
  ReaderCase("end-2021", "end-2021 | 2021-12~"),
  ReaderCase("end-March 2021", "end-March 2021 | 2021-03-31~"),
  ReaderCase("the end of the 1990s", "the end of the 1990s | 1997~/1999"),
  ReaderCase("the end of the 2004 season", "2004 | 2004"),
  ReaderCase(
    "between the start of 2015 and the end of 2018",
    "between the start of 2015 and the end of 2018 | 2015/2018"),
  ReaderCase(
    "from 1 September 2022 until the end of August 2024",
    "from 1 September 2022 until the end of August 2024 | 2022-09-01/2024-08"),
  // Deadlines.
  ReaderCase("by mid-2022", "by mid-2022 | ../2022-06~"),
  ReaderCase("by the end of 2022", "by the end of 2022 | ../2022"),
  ReaderCase(
    "by the end of the third quarter of 2021",
    "by the end of the third quarter of 2021 | ../2021-09"),
  ReaderCase("beaten by 2004 champion Federer", "2004 | 2004"),
  ReaderCase("founded by 1900s settlers", "1900s | 190X"),
  ReaderCase("By 2040 demand will double", "By 2040 | ../2040", "double | 2 ratio up"),
  // Stretches that end on a day.
  ReaderCase("the year to end-March 2021", "the year to end-March 2021 | 2020-04/2021-03"),
  ReaderCase(
    "the year to the end of March 2021", "the year to the end of March 2021 | 2020-04/2021-03"),
  ReaderCase("the year to end-2021", "the year to end-2021 | 2021"),
  ReaderCase(
    "the week ending 7 February 2022", "the week ending 7 February 2022 | 2022-02-01/2022-02-07"),
  ReaderCase(
    "the two weeks to 13 June 2021", "the two weeks to 13 June 2021 | 2021-05-31/2021-06-13"),
  ReaderCase("half-year to June 2021", "half-year to June 2021 | 2021-01/2021-06"),
  ReaderCase(
    "the half year ended December 31, 2020",
    "the half year ended December 31, 2020 | 2020-07/2020-12"),
  ReaderCase(
    "the nine-month period ended September 30, 2020",
    "the nine-month period ended September 30, 2020 | 2020-01/2020-09"),
  ReaderCase("for year ended 30 June 2020", "year ended 30 June 2020 | 2019-07/2020-06"),
  ReaderCase("growth each year to 2025", "2025 | 2025"),
]
