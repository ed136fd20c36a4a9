import Diagnostics
import Records
import Testing

@Suite struct UnreadableBytesTests {
  /// Headline and byte range of the one problem of a text.
  private func problem(_ bytes: [UInt8], bounds: Range<Int>? = nil) throws -> (String, Range<Int>) {
    var diagnostics: [Diagnostic] = []
    let source = RecordSource(path: "a.yaml", bytes: bytes, bounds: bounds)
    #expect(YAMLMapping.read(source, diagnostics: &diagnostics) == nil)
    #expect(diagnostics.count == 1)
    let diagnostic = try #require(diagnostics.first)
    let range = try #require(diagnostic.range)
    return ("[\(diagnostic.rule.rawValue)] \(diagnostic.summary)", range.start..<range.end)
  }

  @Test func aByteThatIsNotUTF8IsShownByItsPlace() throws {
    let (text, range) = try problem(Array("título: a".utf8) + [0xFF, 0x0A])
    #expect(text == "[not-utf8] this byte (0xFF) is not UTF-8")
    #expect(range == 10..<11)
  }

  @Test func latin1InFrontMatterIsFoundAtItsPlaceInTheFile() throws {
    let file = Array("---\ntitle: S".utf8) + [0xFC] + Array("d\n---\n".utf8)
    let (text, range) = try problem(file, bounds: 4..<15)
    #expect(text.hasPrefix("[not-utf8]"))
    #expect(range == 12..<13)
  }

  @Test func aCutCharacterAtTheEndIsReported() throws {
    let (text, range) = try problem(Array("a: ".utf8) + [0xE2, 0x82])
    #expect(text.hasPrefix("[not-utf8]"))
    #expect(range == 3..<4)
  }

  @Test(arguments: [
    ("é: \u{1}", 4..<5, "U+0001"), ("a: \u{85}b\u{9F}", 6..<8, "U+009F"),
  ])
  func controlCharactersAreNamed(text: String, range: Range<Int>, name: String) throws {
    let problem = try problem(Array(text.utf8))
    #expect(problem.0 == "[control-character] the control character \(name) stands here")
    #expect(problem.1 == range)
  }
}
