import Diagnostics
import Testing

/// What rules say of texts that are nearly, but not quite, what they are about.
@Suite struct ReviewTests {
  /// The rules that a text breaks, with the column on its line: `alt-text 3:1`. The first line of
  /// the text is line 1.
  private func found(_ body: String) throws -> [String] {
    // Four lines of front matter and an empty one.
    try ExampleSite(Rule.Example(stringLiteral: body)).check().map {
      "\($0.rule) \(($0.place?.line ?? 0) - 5):\($0.place?.column ?? 0)"
    }
  }

  @Test(arguments: [
    "It is “very likely”, he said, and \"probably\" soon.",
    "It is 'almost certain', the harbour masters' report says.",
    "> It is likely, and the rest is at https://example.org/.",
    "The most likely cause is rust, and more likely than not it is old.",
    "The crew worked from a remote port. Probable cause was found.",
    "`likely` is a word of code.",
    "The likelihood of it was not said.",
  ])
  func leavesWhatOthersSayAndWhatComparesAlone(_ body: String) throws {
    #expect(try found(body) == [])
  }

  @Test(arguments: [
    ("The strike is\nhighly *likely* to last.", ["unmarked-estimate 2:1"]),
    ("Probably not: it is [likely](estimate:) over.", ["unmarked-estimate 1:1"]),
    ("- It is almost-certain now.", ["unmarked-estimate 1:9"]),
    (
      "See [here](https://example.org/) or <https://example.org/>.",
      ["vague-link 1:6", "bare-url 1:37"]
    ),
    ("The site www.example.org, and no more.", ["bare-url 1:10"]),
    ("![quay.jpg](https://example.org/quay.jpg)", ["alt-text 1:1"]),
    ("[![The quay](https://example.org/q.png)](https://example.org/)", []),
    (
      "[![](https://example.org/q.png)](https://example.org/)",
      ["empty-link-text 1:1", "alt-text 1:2"]
    ),
    ("## One\n\n### Two\n\n## Three\n\n#### Four", ["heading-order 7:1"]),
    ("Title\n=====\n\nText.", ["heading-order 1:1"]),
    ("##", ["heading-order 1:1"]),
    ("- A list\n\n  #### with a heading that is no section's", ["heading-order 3:3"]),
  ])
  func findsEachAtItsPlace(_ body: String, _ expected: [String]) throws {
    #expect(try found(body) == expected)
  }

  @Test(arguments: [
    ("58% of the coins were Ether, 20% Bitcoin and 22% tokens.", []),
    ("58% of the coins were Ether, 28% Bitcoin and 22% tokens.", ["shares 1:1"]),
    ("Of the coins, 58.4% were Ether, 19.8% Bitcoin and 21.8% tokens.", []),
    ("Prices rose 58% in the north, 28% in the south and 22% in the east.", []),
    ("58% of the firms were hit; of these, 28% paid and 22% did not say.", []),
    ("Turnout was 61% in the north, 58% in the south and 70% in the east.", []),
    ("More than 58% of the coins were Ether, 30% Bitcoin and 22% tokens.", ["shares 1:11"]),
    ("“58% of the coins were Ether, 28% Bitcoin and 22% tokens”, it said.", []),
    ("| Year | Share |\n|--|--|\n| 2019 | 41% |\n| 2020 | 42% |\n| 2021 | 43% |", []),
    ("| Kind | Share |\n|--|--|\n| A | 33.4% |\n| B | 33.4% |\n| C | 33.3% |", []),
    (
      "| Kind | Votes |\n|--|--|\n| A | 58% |\n| B | 20% |\n| Total | 100% |",
      ["shares 1:10"]
    ),
    ("| Country | Online |\n|--|--|\n| A | 58% |\n| B | 70% |\n| C | 20% |", []),
  ])
  func addsUpOnlyWhatIsSurelyPartOfOneWhole(_ body: String, _ expected: [String]) throws {
    #expect(try found(body) == expected)
  }

  @Test(arguments: [
    ("It took 5% and 6 per cent, then 7%.", ["mixed-styles 1:18"]),
    ("It cost $5m, $6 million and $7 million.", ["mixed-styles 1:11"]),
    ("It cost $5, then US$6 and $7.", ["mixed-styles 1:18"]),
    ("On 7 February and 8 March, and on April 9.", ["mixed-styles 1:35"]),
    ("In May 2022 and on 7 May they may march.", []),
    ("One – or two – or three—who knows.", ["mixed-styles 1:24"]),
    ("“One” and “two”, and 'three'.", ["mixed-styles 1:22"]),
    ("The colour of the center.", ["mixed-styles 1:19"]),
    ("The colour of the Kennedy Center.", []),
    ("They organise what others organized and recognise.", ["mixed-styles 1:27"]),
    ("He said “5 per cent”, and it was 6%.", []),
    ("| A |\n|--|\n| 5% |\n\nIt was 6 per cent.", []),
  ])
  func reportsTheRarerOfTwoWaysOnce(_ body: String, _ expected: [String]) throws {
    #expect(try found(body) == expected)
  }

  @Test func lowersADecorationByAWaiver() throws {
    let body = """
      <!-- briefgen: allow alt-text: it only decorates -->
      ![](https://example.org/line.png)
      """
    #expect(try found(body) == [])
  }

  /// One of each: none is reported twice, and none hides another.
  @Test func reportsAPageThatIsWrongInEveryWayOncePerWay() throws {
    let body = """
      ## Key judgements

      - We have high confidence that it is [likely](estimate:).

      #### What was paid

      58% of the fees were paid in cash, 28% by card and 22% later. It is probably more.
      It took 5 per cent longer. See [here](https://example.org/fees), [](https://example.org/) or
      https://example.org/.

      ![](https://example.org/quay.png)
      """
    #expect(
      try found(body) == [
        "unsupported-judgement 3:3", "likelihood-and-confidence 3:11", "heading-order 5:1",
        "shares 7:1", "unmarked-estimate 7:69", "mixed-styles 8:11", "vague-link 8:33",
        "empty-link-text 8:66", "bare-url 9:1", "alt-text 11:1",
      ])
  }

  @Test func followsAJudgementToTheEndOfItsItem() throws {
    let body = """
      ## Key judgements

      1. The strike goes on.

         [Why we think so](#why)
      2. It will be long.

      After the list, a remark.

      ## Why

      The fund is full.
      """
    #expect(try found(body) == ["unsupported-judgement 6:4"])
  }
}
