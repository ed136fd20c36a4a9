import SiteModel
import Testing

@testable import Checking

@Suite struct SimilarFigureRuleTests {
  @Test(arguments: [
    ("un-theft", "un-thefts", true),
    ("un-theft", "un-thfet", true),
    ("un-theft", "um-theft", true),
    ("un-theft", "untheft", false),  // a hyphen is no letter
    ("attacks-2020", "attacks-2021", false),
    ("attacks-202", "attacks-2020", false),
    ("aa", "ab", false),  // too short to be a slip
    ("losses", "gains", false),
    ("aaaa", "aaaaa", true),
    ("total", "total", false),
  ])
  func tellsASlipFromASeries(a: String, b: String, similar: Bool) {
    let (a, b) = (FigureID(rawValue: a), FigureID(rawValue: b))
    #expect(SimilarFigureRule.areSimilar(a, b) == similar)
    #expect(SimilarFigureRule.areSimilar(b, a) == similar)
  }
}
