import SiteModel
import Testing

@Suite struct MarkingTests {
  @Test(arguments: [
    ("TLP:CLEAR", Marking.clear), ("tlp:green", .green), ("Amber", .amber),
    ("TLP:AMBER+STRICT", .amberStrict), ("amber+strict", .amberStrict), ("red", .red),
  ])
  func labelsAreReadInAnyCaseWithAndWithoutTheirPrefix(text: String, marking: Marking) {
    #expect(Marking(named: text) == marking)
  }

  @Test(arguments: ["", "TLP:", "TLP:WHITE", "TLP: RED", "amber strict", "TLP:TLP:RED"])
  func whatIsNoLabel(text: String) {
    #expect(Marking(named: text) == nil)
  }

  @Test func labelsGoFromTheWidestAudienceToTheNarrowest() {
    #expect(Marking.allCases == Marking.allCases.sorted())
    #expect(Marking.clear < .green && Marking.amber < .amberStrict && Marking.amberStrict < .red)
  }
}
