import Diagnostics
import Testing

@testable import Checking

@Suite struct EncodingRuleTests {
  @Test(
    arguments: [
      ([0x43, 0x61, 0x66, 0xE9, 0x0A], 3), ([0xFF, 0xFE], 0), ([0x61, 0xED, 0xA0, 0x80], 1),
      ([0xE2, 0x82], 0),
    ] as [([UInt8], Int)])
  func pointsAtTheFirstByteThatIsNotUTF8(bytes: [UInt8], offset: Int) throws {
    let problem = try #require(EncodingRule.diagnostic(bytes, path: "Content/a.md"))
    #expect(problem.range == SourceRange(path: "Content/a.md", start: offset, end: offset + 1))
    #expect(problem.rule == "not-utf8")
  }

  @Test(arguments: ["", "Café", "북한", "👩‍🔬"])
  func isSilentOnText(text: String) {
    #expect(EncodingRule.diagnostic(Array(text.utf8), path: "Content/a.md") == nil)
  }
}
