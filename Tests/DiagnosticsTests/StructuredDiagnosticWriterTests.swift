import Diagnostics
import Testing

@Suite struct StructuredDiagnosticWriterTests {
  static let page = "# Théft\r\n\r\n[a \"b\"](fact:x)\r\n"
  static let problems = [
    Diagnostic(
      "unknown-fact", "there is no fact 'x'",
      at: SourceRange(path: "Content/a b.md", start: 13, end: 18),
      notes: [
        .init(
          "facts are declared in", at: SourceRange(path: "Content/facts.yaml", start: 0, end: 2))
      ],
      helps: ["write 'y'", "or declare \\ it"]),
    Diagnostic(
      .warning, "dead-link", "no page \u{1B}[2J",
      at: SourceRange(path: "gone.md", start: 7, end: 9)),
    Diagnostic(.hint, "no-date", "nothing says when", at: nil),
  ]

  private func sources(_ path: String) -> [UInt8]? {
    switch path {
    case "Content/a b.md": Array(Self.page.utf8)
    case "Content/facts.yaml": Array("y:\n".utf8)
    default: nil
    }
  }

  @Test func writesOneJSONObject() {
    let report = JSONDiagnosticWriter().report(Self.problems, sources: sources)
    #expect(
      String(decoding: report, as: UTF8.self) == #"""
        {"version":1,"counts":{"errors":1,"warnings":1,"hints":1},"diagnostics":[
        {"severity":"hint","rule":"no-date","message":"nothing says when","notes":[],"helps":[]},
        {"severity":"error","rule":"unknown-fact","message":"there is no fact 'x'",\#
        "file":"Content/a b.md","start":{"offset":13,"line":3,"column":2},\#
        "end":{"offset":18,"line":3,"column":7},\#
        "notes":[{"message":"facts are declared in Content/facts.yaml:1:1",\#
        "file":"Content/facts.yaml","start":{"offset":0,"line":1,"column":1},\#
        "end":{"offset":2,"line":1,"column":3}}],\#
        "helps":["write 'y'","or declare \\ it"]},
        {"severity":"warning","rule":"dead-link","message":"no page \u001b[2J",\#
        "file":"gone.md","start":{"offset":7},"end":{"offset":9},"notes":[],"helps":[]}
        ]}

        """#)
  }

  @Test func writesAnEmptyReportToo() {
    let report = JSONDiagnosticWriter().report([], sources: sources)
    #expect(
      String(decoding: report, as: UTF8.self) == """
        {"version":1,"counts":{"errors":0,"warnings":0,"hints":0},"diagnostics":[]}

        """)
  }

  @Test func writesASARIFLog() {
    let report = SARIFDiagnosticWriter(toolVersion: "1.2.3").report(
      Self.problems, sources: sources)
    #expect(
      String(decoding: report, as: UTF8.self) == #"""
        {"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[\#
        {"tool":{"driver":{"name":"briefgen","version":"1.2.3","rules":[\#
        {"id":"dead-link"},{"id":"no-date"},{"id":"unknown-fact"}]}},\#
        "columnKind":"unicodeCodePoints","results":[
        {"ruleId":"no-date","ruleIndex":1,"level":"note","message":{"text":"nothing says when"}},
        {"ruleId":"unknown-fact","ruleIndex":2,"level":"error",\#
        "message":{"text":"there is no fact 'x'\#
        \nfacts are declared in Content/facts.yaml:1:1\nwrite 'y'\nor declare \\ it"},\#
        "locations":[{"physicalLocation":{"artifactLocation":{"uri":"Content/a%20b.md"},\#
        "region":{"startLine":3,"startColumn":2,"endLine":3,"endColumn":7,\#
        "byteOffset":13,"byteLength":5}}}],\#
        "relatedLocations":[{"physicalLocation":{\#
        "artifactLocation":{"uri":"Content/facts.yaml"},\#
        "region":{"startLine":1,"startColumn":1,"endLine":1,"endColumn":3,\#
        "byteOffset":0,"byteLength":2}},\#
        "message":{"text":"facts are declared in Content/facts.yaml:1:1"}}]},
        {"ruleId":"dead-link","ruleIndex":0,"level":"warning",\#
        "message":{"text":"no page \u001b[2J"},\#
        "locations":[{"physicalLocation":{"artifactLocation":{"uri":"gone.md"}}}]}
        ]}]}

        """#)
  }

  @Test func aSARIFLogExplainsTheRulesThatItNames() {
    let rule = Rule(
      "no-date", .records, .strict, "a page says when", "Readers want to know how old it is.",
      bad: Rule.Example("page.md", "```yaml\n‹date:›\n```"), good: "Today.")
    let report = SARIFDiagnosticWriter(toolVersion: "1", rules: [rule]).report(
      [Diagnostic(.hint, "no-date", "nothing says when", at: nil)], sources: sources)
    let log = String(decoding: report, as: UTF8.self)
    #expect(
      log.contains(
        #"""
        "rules":[{"id":"no-date","shortDescription":{"text":"a page says when"},\#
        "fullDescription":{"text":"Readers want to know how old it is."},\#
        "help":{"text":"Readers want to know how old it is.",\#
        "markdown":"Readers want to know how old it is.\n\nNot so:\n\n\#
        `Content/page.md`:\n\n````markdown\n```yaml\ndate:\n```\n````\n\n\#
        But so:\n\n```markdown\nToday.\n```"},\#
        "defaultConfiguration":{"enabled":false,"level":"warning"}}]
        """#))
  }

  @Test func anExampleCanBePrinted() {
    let example: Rule.Example = "The ‹\u{8}port\u{1B}[2J›\nclosed."
    #expect(example.printable(showsPlace: false).map(\.text) == ["The ␈port␛[2J\nclosed."])
    #expect(
      example.markdown(showsPlace: true) == "```markdown\nThe ‹␈port␛[2J›\nclosed.\n```")
  }

  @Test(arguments: [
    (".", "Content/a.md"), ("./", "Content/a.md"), ("desk", "desk/Content/a.md"),
    ("./desk/", "desk/Content/a.md"), ("../desk", "../desk/Content/a.md"),
    ("/home/desk", "Content/a.md"),
  ])
  func codeHostsGetPathsOfTheRepository(_ folder: String, _ path: String) {
    let problem = Diagnostic("x", "y", at: SourceRange(path: "Content/a.md", start: 0, end: 0))
    let sarif = SARIFDiagnosticWriter(toolVersion: "1", folder: folder)
    let log = String(decoding: sarif.report([problem]) { _ in nil }, as: UTF8.self)
    #expect(log.contains(#""artifactLocation":{"uri":"\#(path)"}"#))
    let github = GitHubDiagnosticWriter(folder: folder).report([problem]) { _ in nil }
    #expect(String(decoding: github, as: UTF8.self) == "::error file=\(path),title=x::y\n")
  }

  private static let mended = Diagnostic(
    .warning, "citation-run", "one link", at: SourceRange(path: "Content/a b.md", start: 2, end: 4)
  ).mended(
    by: Fix("write 'T'", SourceRange(path: "Content/a b.md", start: 2, end: 4), with: "T"))

  @Test func writesTheEditThatMends() {
    let json = JSONDiagnosticWriter().report([Self.mended], sources: sources)
    #expect(
      String(decoding: json, as: UTF8.self).contains(
        #"""
        "fix":{"message":"write 'T'","safe":true,"edits":[{"file":"Content/a b.md",\#
        "start":{"offset":2,"line":1,"column":3},"end":{"offset":4,"line":1,"column":5},"text":"T"}]}
        """#))
    let sarif = SARIFDiagnosticWriter(toolVersion: "1.2.3").report([Self.mended], sources: sources)
    #expect(
      String(decoding: sarif, as: UTF8.self).contains(
        #"""
        "fixes":[{"description":{"text":"write 'T'"},"artifactChanges":[{"artifactLocation":\#
        {"uri":"Content/a%20b.md"},"replacements":[{"deletedRegion":{"startLine":1,"startColumn":3,\#
        "endLine":1,"endColumn":5,"byteOffset":2,"byteLength":2},"insertedContent":{"text":"T"}}]}]}]
        """#))
  }
}
