import Diagnostics
import Testing

/// Diagnostics in words, as an editor's window shows them.
@Suite struct ShownDiagnosticTests {
  private static let text = "Attackers took [more than $60 million](fact:un-theft) in 2021.\n"

  private static func shown(
    _ diagnostics: [Diagnostic], of text: String = text, columns: Int = 100
  ) -> [ShownDiagnostic] {
    diagnostics.shown(20, columns: columns) { $0 == "a.md" ? Array(text.utf8) : nil }
  }

  private static func range(_ words: String, in text: String = text) -> SourceRange {
    let all = Array(text.utf8)
    let start = all.firstRange(of: Array(words.utf8))?.lowerBound ?? 0
    return SourceRange(path: "a.md", start: start, end: start + words.utf8.count)
  }

  @Test func thePartThatItIsAboutStandsByItself() throws {
    let problem = Diagnostic(
      "fact-mismatch", "the words are wrong", at: Self.range("more than $60 million"),
      notes: [.init("declared at", at: Self.range("in 2021"), ", from a source")],
      helps: ["write 'more than $50 million'"])
    let shown = try #require(Self.shown([problem]).first)
    #expect(shown.place == "a.md:1:17")
    #expect(shown.line?.number == 1)
    #expect(shown.line?.before == "Attackers took [")
    #expect(shown.line?.marked == "more than $60 million")
    #expect(shown.line?.after == "](fact:un-theft) in 2021.")
    #expect(shown.notes == ["declared at a.md:1:55, from a source"])
    #expect(shown.helps == ["write 'more than $50 million'"])
  }

  @Test func aPlaceBetweenCharactersMarksNone() throws {
    let problem = Diagnostic("x", "missing", at: SourceRange(path: "a.md", start: 10, end: 10))
    let line = try #require(Self.shown([problem]).first?.line)
    #expect((line.before, line.marked) == ("Attackers ", ""))
    #expect(line.after == Self.text.dropFirst(10).dropLast())
  }

  @Test func aLongLineIsCutOnBothSides() throws {
    let text =
      String(repeating: "before ", count: 40) + "HERE" + String(repeating: " after", count: 40)
    let problem = Diagnostic("x", "y", at: Self.range("HERE", in: text))
    let line = try #require(Self.shown([problem], of: text, columns: 40).first?.line)
    #expect(line.marked == "HERE")
    #expect(line.before.hasPrefix("… before") && line.after.hasSuffix("after …"))
    #expect(displayWidth(of: line.before + line.marked + line.after) <= 40)
  }

  @Test func errorsComeFirstAndTheRestIsLeftOut() {
    let problems = [
      Diagnostic(.hint, "h", "a hint", at: Self.range("Attackers")),
      Diagnostic(.warning, "w", "a warning", at: Self.range("took")),
      Diagnostic("e", "an error", at: Self.range("2021")),
      Diagnostic("f", "an earlier error", at: Self.range("more")),
    ]
    let shown = problems.shown(3, columns: 80) { _ in nil }
    #expect(shown.map(\.summary) == ["an earlier error", "an error", "a warning"])
    #expect(shown.allSatisfy { $0.line == nil && $0.place == "a.md" })
  }

  /// A right-to-left override could make the excerpt read as something else than what is there.
  @Test func whatCannotBeSeenIsSpeltOut() throws {
    let text = "evil\u{202E}gpj.exe\n"
    let problem = Diagnostic("x", "a\u{1B}[31m name", at: Self.range("gpj", in: text))
    let shown = try #require(Self.shown([problem], of: text).first)
    #expect(shown.summary == "a\\u{1b}[31m name")
    #expect(shown.line?.before == "evil\\u{202e}")
  }
}
