import Diagnostics
import Records
import TestSupport
import Testing

@Suite struct YAMLReaderTests {
  private func read(_ text: String, bounds: Range<Int>? = nil) throws -> YAMLMapping {
    var diagnostics: [Diagnostic] = []
    let source = RecordSource(path: "a.yaml", bytes: Array(text.utf8), bounds: bounds)
    let mapping = YAMLMapping.read(source, diagnostics: &diagnostics)
    #expect(told(diagnostics, of: text) == "")
    return try #require(mapping)
  }

  /// Every scalar in the order of the file, with the text that its range covers.
  private func scalars(of node: YAMLNode, in text: String) -> [String] {
    let bytes = Array(text.utf8)
    switch node {
    case .scalar(let scalar):
      return ["\(scalar.text) = \(String(decoding: bytes[scalar.range], as: UTF8.self))"]
    case .sequence(let sequence):
      return sequence.items.flatMap { scalars(of: $0, in: text) }
    case .mapping(let mapping):
      return mapping.entries.flatMap {
        scalars(of: .scalar($0.key), in: text) + scalars(of: $0.value, in: text)
      }
    }
  }

  @Test func scalarsStayTheTextThatWasWritten() throws {
    let mapping = try read(
      """
      no: no
      null: null
      number: 007
      date: 2022-02-07
      time: 12:30:45
      sum: 1_000
      percent: 40%
      negative: -5
      equals: =x
      """)
    let values = mapping.entries.map { entry -> String in
      guard case .scalar(let scalar) = entry.value else { return "?" }
      return "\(entry.key.text) \(scalar.text)"
    }
    #expect(
      values == [
        "no no", "null null", "number 007", "date 2022-02-07", "time 12:30:45", "sum 1_000",
        "percent 40%", "negative -5", "equals =x",
      ])
  }

  @Test func theTreeKeepsOrderKindsAndStyles() throws {
    let mapping = try read("b: [x, 'y']\na:\n  - \"z\"\nc: {}\nd: |\n  one\n  two\n")
    #expect(
      mapping
        == YAMLMapping(
          entries: [
            .init(
              key: YAMLScalar(text: "b", style: .plain, range: 0..<1),
              value: .sequence(
                YAMLSequence(
                  items: [
                    .scalar(YAMLScalar(text: "x", style: .plain, range: 4..<5)),
                    .scalar(YAMLScalar(text: "y", style: .quoted, range: 8..<9)),
                  ], range: 3..<11, isFlow: true))),
            .init(
              key: YAMLScalar(text: "a", style: .plain, range: 12..<13),
              value: .sequence(
                YAMLSequence(
                  items: [.scalar(YAMLScalar(text: "z", style: .quoted, range: 20..<21))],
                  range: 17..<21, isFlow: false))),
            .init(
              key: YAMLScalar(text: "c", style: .plain, range: 23..<24),
              value: .mapping(YAMLMapping(entries: [], range: 26..<28, isFlow: true))),
            .init(
              key: YAMLScalar(text: "d", style: .plain, range: 29..<30),
              value: .scalar(YAMLScalar(text: "one\ntwo", style: .block, range: 32..<45))),
          ], range: 0..<45, isFlow: false))
  }

  @Test(arguments: ["\n", "\r\n"])
  func rangesCoverWhatStandsInTheFileBehindLettersOfAnyWidth(lineBreak: String) throws {
    let text = [
      "größe: naïve Ænderung", "日本: [東京, '大阪', \"京都\"]", "emoji: {🧮: 👩🏽‍🚀, combining: e\u{301}}",
      "list:", "- ¼", "- 'it''s'", "last: end",
    ].joined(separator: lineBreak)
    let mapping = try read(text)
    #expect(
      scalars(of: .mapping(mapping), in: text) == [
        "größe = größe", "naïve Ænderung = naïve Ænderung", "日本 = 日本", "東京 = 東京",
        "大阪 = 大阪", "京都 = 京都", "emoji = emoji", "🧮 = 🧮", "👩🏽‍🚀 = 👩🏽‍🚀",
        "combining = combining", "e\u{301} = e\u{301}", "list = list", "¼ = ¼", "it's = it''s",
        "last = last", "end = end",
      ])
  }

  @Test func aByteOrderMarkIsNoPartOfTheFirstKey() throws {
    let text = "\u{FEFF}título: añada\nb: c\n"
    #expect(
      scalars(of: .mapping(try read(text)), in: text) == [
        "título = título", "añada = añada", "b = b", "c = c",
      ])
  }

  @Test func placesAreThoseOfTheFileAndNotOfTheFrontMatter() throws {
    let text = "---\ntitle: Süd\ndate: 2022-02-07\n---\nbody: [\n"
    #expect(
      scalars(of: .mapping(try read(text, bounds: 4..<32)), in: text) == [
        "title = title", "Süd = Süd", "date = date", "2022-02-07 = 2022-02-07",
      ])
  }

  @Test func aValueOverSeveralLinesIsOneText() throws {
    let mapping = try read("a: one\n  two\nb: >\n  three\n  four\n\nc: 'five\n  six'\n")
    #expect(
      mapping.entries.map(\.value) == [
        .scalar(YAMLScalar(text: "one two", style: .plain, range: 3..<12)),
        .scalar(YAMLScalar(text: "three four", style: .block, range: 16..<32)),
        .scalar(YAMLScalar(text: "five six", style: .quoted, range: 38..<48)),
      ])
  }

  @Test(arguments: ["", "\n\n", "# only a comment\n", "---\n", "~\n", "\u{FEFF}"])
  func aTextThatSaysNothingIsAnEmptyRecord(text: String) throws {
    #expect(try read(text).entries.isEmpty)
  }

  @Test func commentsAndOneDocumentMarkAreTakenAsTheyCome() throws {
    let mapping = try read("# about\n---\na: b # why\n\n# more\nc: d\n...\n")
    #expect(mapping.entries.map(\.key.text) == ["a", "c"])
  }

  @Test(arguments: ["[2021,100]", "[1, 000]", "[a,b]", "{a: 1, b: 2}", "{a: , b: 2}"])
  func commasThatOnlySeparateAreLeftAlone(list: String) throws {
    #expect(try read("a: \(list)\n").entries.count == 1)
  }

  @Test func nestingEndsAtThirtyTwo() throws {
    func nested(_ depth: Int) -> String {
      "a: " + String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    #expect(try read(nested(31)).entries.count == 1)
    var diagnostics: [Diagnostic] = []
    let text = nested(32)
    let source = RecordSource(path: "a.yaml", bytes: Array(text.utf8))
    #expect(YAMLMapping.read(source, diagnostics: &diagnostics) == nil)
    #expect(
      told(diagnostics, of: text) == """
        [yaml-feature] «[» lists and maps are nested more than 32 deep here
          help: a record needs three or four levels: look for brackets or dashes too many
        """)
    #expect(diagnostics.first?.range?.start == 34)
  }
}
