import Diagnostics
import Testing

@Suite struct LineMapTests {
  /// `byte offset -> line:column` for a text; `|` in the comment marks the place.
  @Test(arguments: [
    ("one\ntwo", 0, 1, 1),
    ("one\ntwo", 3, 1, 4),  // the line feed itself
    ("one\ntwo", 4, 2, 1),
    ("one\ntwo", 7, 2, 4),  // the end, without a line end
    ("one\ntwo\n", 8, 3, 1),  // the empty last line
    ("one\r\ntwo", 3, 1, 4),
    ("one\r\ntwo", 4, 1, 4),  // between the two bytes of the line end
    ("one\r\ntwo", 5, 2, 1),
    ("one\rtwo\rthree", 8, 3, 1),  // lone carriage returns
    ("one\r\rtwo", 5, 3, 1),
    ("\n\n\nx", 3, 4, 1),
    ("\tx", 1, 1, 2),  // a tab is one column
    ("£1 → €2", 2, 1, 2),  // code points, not bytes
    ("£1 → €2", 1, 1, 1),  // inside the pound sign
    ("£1 → €2", 8, 1, 6),
    ("👩‍🚀x", 11, 1, 4),  // an emoji sequence is three code points
    ("e\u{301}x", 3, 1, 3),
    ("\u{FEFF}title", 3, 1, 1),  // a byte order mark has no column
    ("\u{FEFF}title", 0, 1, 1),
    ("", 0, 1, 1),
    ("one", 99, 1, 4),
    ("one", -5, 1, 1),
  ])
  func findsLineAndColumn(text: String, offset: Int, line: Int, column: Int) {
    let map = LineMap(Array(text.utf8))
    #expect(map.position(at: offset) == SourcePosition(line: line, column: column))
  }

  @Test func bytesThatAreNotUTF8CountAsTheCharactersThatAreShown() {
    // A stray continuation byte, an impossible byte, and a character cut short: three of them.
    let map = LineMap([0x80, 0xFF, 0xE2, 0x82, 0x61])
    #expect(map.position(at: 1).column == 2)
    #expect(map.position(at: 2).column == 3)
    #expect(map.position(at: 3).column == 3)
    #expect(map.position(at: 4).column == 4)
  }

  @Test(arguments: [
    "one\ntwo\r\nthree\rfour", "£1 → €2\n\n👩‍🚀 flew\n", "", "\n", "\u{FEFF}a\nb",
  ])
  func everyCharacterIsFoundAgainByItsPosition(text: String) {
    let map = LineMap(Array(text.utf8))
    var offset = 0
    for scalar in text.unicodeScalars {
      let isInLineEnd = scalar == "\n" || scalar == "\r" || scalar == "\u{FEFF}"
      if !isInLineEnd { #expect(map.offset(of: map.position(at: offset)) == offset) }
      offset += UTF8.width(scalar)
    }
    #expect(map.offset(of: map.position(at: offset)) == offset)
  }

  @Test func aPositionThatDoesNotExistIsTheNextBestPlace() {
    let map = LineMap(Array("one\ntwo".utf8))
    #expect(map.offset(of: SourcePosition(line: 1, column: 80)) == 3)
    #expect(map.offset(of: SourcePosition(line: 9, column: 1)) == 7)
    #expect(map.offset(of: SourcePosition(line: 0, column: 0)) == 0)
  }

  @Test func linesAreReadWithoutTheirEnds() {
    let map = LineMap(Array("\u{FEFF}one\r\n\ntwo\rthree".utf8))
    #expect(map.lineCount == 4)
    #expect((1...5).map { map.textRange(ofLine: $0) } == [3..<6, 8..<8, 9..<12, 13..<18, 18..<18])
  }
}
