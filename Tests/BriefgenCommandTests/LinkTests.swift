import Files
import Testing

@testable import BriefgenCommand

/// Where links of a page lead once it is published.
@Suite struct LinkTests {
  /// Builds the desk's site with another page about its method.
  private func method(
    _ markdown: String, files: [String: String] = [:]
  ) throws -> (page: String, run: CommandRun) {
    let disk = MemoryFileSystem()
    try disk.lay(try Fixtures.files(below: "Sites/desk"), in: "/site")
    let page = "---\ntitle: Method\n---\n\n## Counting\n\n" + markdown
    try disk.lay(files.mapValues { Array($0.utf8) }, in: "/site/Content")
    try disk.lay(["method.md": Array(page.utf8)], in: "/site/Content")
    let run = CommandRun(["build", "--site", "/site", "--output", "/public"], on: disk)
    guard run.status == .success else { return ("", run) }
    return (String(decoding: try disk.read("/public/method/index.html"), as: UTF8.self), run)
  }

  @Test func findsAFileWhoseNameIsWrittenWithPercentSigns() throws {
    let (page, run) = try method("[plan](our%20plan.txt)\n", files: ["our plan.txt": "Quays.\n"])
    #expect(run.errors == "")
    #expect(page.contains("assets/our%20plan-"))
  }

  @Test(arguments: ["#inside", "method.md#inside", "#caf%C3%A9"])
  func findsHeadingsInListsAndOfAnyScript(address: String) throws {
    let (_, run) = try method("[up](\(address))\n\n- ### Inside\n\n### Café\n")
    #expect(run.errors == "")
  }

  @Test func listsTheSourceOfACorrection() throws {
    let disk = MemoryFileSystem()
    try disk.lay(try Fixtures.files(below: "Sites/desk"), in: "/site")
    let text = """
      ---
      title: Quays
      date: 2024-03-01
      corrections:
        - date: 2024-03-02
          class: correction
          now: two quays
          source: union
      ---

      Text.

      """
    try disk.lay(["Content/briefings/quays.md": Array(text.utf8)], in: "/site")
    let run = CommandRun(["build", "--site", "/site", "--output", "/public"], on: disk)
    #expect(run.errors == "")
    let page = String(decoding: try disk.read("/public/briefings/quays/index.html"), as: UTF8.self)
    #expect(page.contains("href=\"#s-union\">Dockers' Union"))
    #expect(page.contains("id=\"s-union\""))
  }

  @Test func publishesACopyOnce() throws {
    let (page, run) = try method(
      "[a](plan.txt) [b](assets/plan.txt)\n",
      files: ["plan.txt": "Twelve.\n", "assets/plan.txt": "Twelve.\n"])
    #expect(run.errors == "")
    #expect(page.split(separator: "assets/plan-").count == 3)
  }

  @Test func givesEveryMentionAnIDOfItsOwn() throws {
    let (page, run) = try method(
      """
      [One quay](fact:quay "source: union"), [one quay](fact:quay), [two quays](fact:quay-2 "source: union").
      [14 berths](fact:berths), `= berths / 2`, `= berths / 7`.

      """)
    #expect(run.errors == "")
    let ids = page.matches(of: #/ id="([^"]*)"/#).map { String($0.1) }
    #expect(ids.contains("r-quay_2"))
    #expect(Set(ids).count == ids.count)
  }
}
