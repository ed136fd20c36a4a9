import Diagnostics
import Records
import Testing

/// Texts that are made to cost time, memory or stack. Each ends, and says what it is.
@Suite struct HostileTextTests {
  private func firstProblem(_ text: String) -> String? {
    var diagnostics: [Diagnostic] = []
    let source = RecordSource(path: "a.yaml", bytes: Array(text.utf8))
    _ = YAMLMapping.read(source, diagnostics: &diagnostics)
    return diagnostics.first?.summary
  }

  @Test(arguments: ["[", "- ", "[a: ", "a: [", "{a: "])
  func nestingByTheMegabyte(piece: String) {
    let text = String(repeating: piece, count: 1_000_000 / piece.utf8.count)
    #expect(firstProblem(text) == "lists and maps are nested more than 32 deep here")
  }

  @Test(arguments: [("? ", "map"), ("{", "map"), ("- ? ", "list")])
  func keysOfKeysOfKeys(piece: String, kind: String) {
    let text = String(repeating: piece, count: 1_000_000 / piece.utf8.count)
    #expect(firstProblem(text) == "a key is a word, but this key is a \(kind)")
  }

  @Test func aHundredThousandKeysAreRead() {
    let text = (0..<100_000).map { "key\($0): \($0)\n" }.joined()
    #expect(firstProblem(text) == nil)
  }

  @Test func aHundredThousandTimesTheSameKey() {
    #expect(
      firstProblem(String(repeating: "é: x\n", count: 100_000)) == "'é' stands twice here")
  }

  @Test func aNumberWithTwoHundredThousandCommas() {
    let text = "a: {b: 1" + String(repeating: ",000", count: 200_000) + "}"
    #expect(firstProblem(text) == "between brackets a comma ends the value, so YAML reads '1'")
  }

  @Test(arguments: ["!", "&a ", "*a ", "%", "`"])
  func signsByTheMegabyte(piece: String) {
    let text = "a: " + String(repeating: piece, count: 1_000_000 / piece.utf8.count)
    #expect(firstProblem(text)?.utf8.count ?? 0 < 200)
    #expect(firstProblem(text) != nil)
  }

  @Test(arguments: ["x", "#", "\n", " ", "x\n", "é"])
  func plainTextByTheMegabyte(piece: String) {
    let text = "a: " + String(repeating: piece, count: 1_000_000 / piece.utf8.count)
    let problem = firstProblem(text)
    #expect(
      problem == nil || problem == "this line has no key: no colon and space follow its first word")
  }

  @Test func fiveThousandUnknownKeysAreTwentyOneProblems() {
    let text = (0..<5_000).map { "key\($0): \($0)\n" }.joined()
    var diagnostics: [Diagnostic] = []
    let source = RecordSource(path: "a.yaml", bytes: Array(text.utf8))
    guard let mapping = YAMLMapping.read(source, diagnostics: &diagnostics) else {
      Issue.record("the text is YAML")
      return
    }
    let start = SourceRange(path: "a.yaml", start: 0, end: 0)
    let reader = RecordReader(mapping, in: source, subject: RecordSubject("the record", at: start))
    let problems = reader.finish()
    #expect(problems.count == 21)
    #expect(problems.first?.summary == "4980 more keys of the record are unknown")
  }
}
