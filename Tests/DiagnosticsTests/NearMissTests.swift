import Diagnostics
import Testing

@Suite struct NearMissTests {
  static let keys = ["title", "date", "updated", "summary", "sources", "statistics", "status"]

  @Test(arguments: [
    ("titel", "title"), ("tilte", "title"), ("Title", "title"), ("TITEL", "title"),
    ("sumary", "summary"), ("source", "sources"), ("statistic", "statistics"),
    ("stattus", "status"), ("dat", "date"), ("updatde", "updated"),
  ])
  func offersTheKeyThatWasMeant(word: String, meant: String) {
    #expect(nearMiss(to: word, in: Self.keys) == meant)
  }

  @Test(arguments: ["author", "x", "", "marking", "formula", "ttttitleeee"])
  func offersNothingThatIsFarAway(word: String) {
    #expect(nearMiss(to: word, in: Self.keys) == nil)
  }

  @Test func twoNeighboursInTheWrongOrderAreOneEdit() {
    // Three letters allow one edit; without transpositions this would be two.
    #expect(nearMiss(to: "usd", in: ["sud"]) == "sud")
    #expect(nearMiss(to: "usd", in: ["dus"]) == nil)
  }

  @Test func aWordWithNothingInCommonIsNoNearMiss() {
    #expect(nearMiss(to: "a", in: ["b"]) == nil)
    #expect(nearMiss(to: "un", in: ["us"]) == "us")
  }

  @Test func theOrderOfTheCandidatesDoesNotMatter() {
    let candidates = ["theft-c", "theft-a", "theft-b"]
    #expect(nearMiss(to: "theft-x", in: candidates) == "theft-a")
    #expect(nearMiss(to: "theft-x", in: candidates.reversed()) == "theft-a")
    #expect(nearMiss(to: "theft-x", in: Set(candidates)) == "theft-a")
  }

  @Test func wholeWordsAreMeantBeforeParts() {
    #expect(
      nearMiss(to: "unbound", in: ["unbound-number", "unbounded-result"]) == "unbound-number")
    #expect(nearMiss(to: "port", in: ["port-of-nore", "port-of-call"]) == nil)
  }

  @Test func peopleStopEarly() {
    let ids = ["lazarus-group", "port-of-nore", "2022-01-money-laundering"]
    #expect(nearMiss(to: "lazarus", in: ids) == "lazarus-group")
    #expect(nearMiss(to: "2022-01-money", in: ids) == "2022-01-money-laundering")
    #expect(nearMiss(to: "por", in: ids) == nil)
    #expect(nearMiss(to: "port", in: ids + ["port-of-call"]) == nil)
  }

  @Test func theWordItselfIsNotOffered() {
    #expect(nearMiss(to: "un-theft", in: ["un-theft", "un-thefts"]) == "un-thefts")
    #expect(nearMiss(to: "un-theft", in: ["un-theft"]) == nil)
  }

  @Test func otherScriptsAreComparedLetterByLetter() {
    #expect(nearMiss(to: "краши", in: ["кражи", "рынки"]) == "кражи")
    #expect(nearMiss(to: "ÉTÉ", in: ["été"]) == "été")
  }

  @Test func aVeryLongWordIsComparedByCaseAlone() {
    let long = String(repeating: "a", count: 100_000)
    #expect(nearMiss(to: long, in: [long + "b"]) == nil)
    #expect(nearMiss(to: long, in: [long.uppercased()]) == long.uppercased())
  }
}
