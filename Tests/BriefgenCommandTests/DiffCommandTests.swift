import Files
import Foundation
import Testing

@testable import BriefgenCommand

/// The comparison with revisions of real repositories, made in a temporary folder.
@Suite struct DiffCommandTests {
  /// A repository that is removed with the test.
  fileprivate final class Repository {
    let folder: URL

    init() throws {
      folder = FileManager.default.temporaryDirectory.appending(
        path: "briefgen-diff-\(UUID().uuidString)")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// The same author, day and branch, whatever this machine is set to.
    func git(_ arguments: String...) throws {
      let settings = [
        "user.name=A. Editor", "user.email=editor@example.org", "init.defaultBranch=main",
        "commit.gpgsign=false", "core.autocrlf=false",
      ].flatMap { ["-c", $0] }
      let environment = [
        "GIT_CONFIG_GLOBAL=/dev/null", "GIT_CONFIG_NOSYSTEM=1",
        "GIT_AUTHOR_DATE=2024-03-01T12:00:00Z", "GIT_COMMITTER_DATE=2024-03-01T12:00:00Z",
      ]
      let result = try ProgramRunner.system.run(
        ProgramCall("env", environment + ["git", "-C", folder.path] + settings + arguments))
      try #require(result.status == 0, "\(arguments): \(result.errors)")
    }

    func lay(_ fixture: String, in place: String = "") throws {
      let target = folder.appending(path: place)
      try? FileManager.default.removeItem(at: target.appending(path: "Content"))
      try POSIXFileSystem().lay(try Fixtures.files(below: "Editions/\(fixture)"), in: target.path)
    }

    func commit(_ fixture: String, in place: String = "") throws {
      try lay(fixture, in: place)
      try git("add", "--all")
      try git("commit", "--quiet", "--message", fixture)
    }

    func diff(_ arguments: String..., site: String = "") -> CommandRun {
      let place = folder.appending(path: site).path
      return CommandRun(
        ["diff", "--site", place] + arguments, on: POSIXFileSystem(), programs: .system)
    }
  }

  /// The hash of a commit depends on every byte of the fixtures.
  private func settled(_ text: String) -> String {
    text.replacing(#/\([0-9a-f]{7,}, /#, with: "(HASH, ")
  }

  @Test func comparesWithWhatIsCommitted() throws {
    let repository = try Repository()
    try repository.git("init", "--quiet")
    try repository.commit("before")
    let same = repository.diff()
    #expect(settled(same.output) == "No figure changed since HEAD (HASH, 2024-03-01).\n")
    #expect(same.errors == "")
    try repository.lay("after")
    let run = repository.diff("--fail-on", "unexplained")
    #expect(run.status == .contentErrors)
    // The same as with the folder itself, but for the name.
    let disk = MemoryFileSystem()
    try disk.lay(try Fixtures.files(below: "Editions/before"), in: "/before")
    try disk.lay(try Fixtures.files(below: "Editions/after"), in: "/after")
    let folders = CommandRun(["diff", "/before", "--site", "/after"], on: disk)
    let body = { (text: String) in text.split(separator: "\n\n").dropFirst().joined(separator: "\n")
    }
    #expect(body(run.output) == body(folders.output))
    #expect(body(run.output).contains("more than $12 million → more than $13 million"))
  }

  @Test func findsTheSiteInAFolderOfTheRepository() throws {
    let repository = try Repository()
    try repository.git("init", "--quiet")
    try repository.commit("before", in: "sites/port")
    try repository.git("tag", "v1")
    try repository.commit("after", in: "sites/port")
    #expect(repository.diff(site: "sites/port").output.hasPrefix("No figure changed"))
    let old = repository.diff("v1", "--fail-on", "any", site: "sites/port")
    #expect(
      settled(old.output).hasPrefix("Since v1 (HASH, 2024-03-01), 8 figures say another thing"))
    #expect(old.status == .contentErrors)
    #expect(repository.diff("HEAD~1", site: "sites/port").status == .success)
  }

  /// Nothing that is checked out is touched, be it in the way.
  @Test func leavesTheWorkingTreeAlone() throws {
    let repository = try Repository()
    try repository.git("init", "--quiet")
    try repository.commit("before")
    try repository.lay("after")
    let before = try Set(
      POSIXFileSystem().tree(repository.folder.appending(path: "Content").path).files)
    let status = try repository.status()
    _ = repository.diff()
    #expect(try repository.status() == status)
    #expect(
      try Set(POSIXFileSystem().tree(repository.folder.appending(path: "Content").path).files)
        == before)
  }

  @Test func saysWhyThereIsNothingToCompareWith() throws {
    let repository = try Repository()
    try repository.lay("after")
    let none = repository.diff()
    #expect(none.status == .usage)
    #expect(none.errors.contains("is in no git repository, so there is no HEAD to compare with"))
    try repository.git("init", "--quiet")
    #expect(repository.diff().errors.hasPrefix("error: the repository has no commit yet\n"))
    try repository.git("commit", "--quiet", "--allow-empty", "--message", "empty")
    let empty = repository.diff()
    #expect(
      settled(empty.errors).hasPrefix("error: HEAD (HASH, 2024-03-01) has no folder 'Content'"))
    try repository.git("tag", "march")
    let near = repository.diff("marsh")
    #expect(
      near.errors == """
        error: there is no file, folder or revision 'marsh'
           = help: did you mean 'march'?

        """)
    #expect(near.output == "")
  }

  @Test func saysThatARevisionDoesNotBuild() throws {
    let repository = try Repository()
    try repository.git("init", "--quiet")
    try repository.lay("after")
    let file = repository.folder.appending(path: "Content/briefings/2024-02-strike.md").path
    let disk = POSIXFileSystem()
    let text = String(decoding: try disk.read(file), as: UTF8.self)
    try disk.write(file, Array(text.replacing("fact:crews", with: "fact:crowds").utf8))
    try repository.git("add", "--all")
    try repository.git("commit", "--quiet", "--message", "broken")
    try repository.lay("after")
    let run = repository.diff()
    #expect(run.status == .usage)
    #expect(
      run.errors == """
        error: nothing was compared: the site as of HEAD has 1 error, and so no figures to compare with
           = help: name a revision that builds, such as HEAD~1, or the ledger.json of a build

        """)
  }

  @Test func aBrokenSiteIsReportedAndNotCompared() throws {
    let disk = MemoryFileSystem()
    try disk.lay(try Fixtures.files(below: "Editions/before"), in: "/before")
    try disk.lay(try Fixtures.files(below: "Editions/after"), in: "/site")
    try disk.lay(
      ["Content/method.md": Array("---\ntitle: M\n---\n\n[a](b.md)\n".utf8)], in: "/site")
    let run = CommandRun(["diff", "/before", "--site", "/site"], on: disk)
    #expect(run.status == .contentErrors)
    #expect(run.output == "")
    #expect(run.errors.contains("[dead-link]"))
    #expect(
      run.errors.hasSuffix(
        """
        error: nothing was compared: the site as it is now has 1 error
           = help: correct it, and compare again

        """), "\(run.errors)")
    let json = CommandRun(["diff", "/before", "--site", "/site", "--format", "json"], on: disk)
    #expect(json.errors.hasPrefix("{") && !json.errors.contains("nothing was compared"))
  }

  @Test func withoutGitItNamesTheWayOut() throws {
    let disk = MemoryFileSystem()
    try disk.lay(try Fixtures.files(below: "Editions/after"), in: "/site")
    let run = CommandRun(["diff", "--site", "/site"], on: disk)
    #expect(run.status == .machineFailure)
    #expect(
      run.errors == """
        error: there is no 'git' here to read HEAD with
           = help: install it, or name the ledger.json of an older build, or the folder of another site

        """)
  }

  /// A draft is not published, so nobody is owed a correction of it.
  @Test func draftsDoNotCount() throws {
    let disk = MemoryFileSystem()
    for (edition, words) in [("before", "nine days"), ("site", "eight days")] {
      try disk.lay(
        [
          "Content/site.yaml": Array("title: T\n".utf8),
          "Content/sources.yaml": Array("a: {title: A, date: 2024-01-01, grade: B2}\n".utf8),
          "Content/briefings/b.md": Array(
            """
            ---
            title: B
            date: 2024-01-01
            status: draft
            ---

            It took [\(words)](fact:strike "source: a; period: 2024").

            """.utf8),
        ], in: "/\(edition)")
    }
    let run = CommandRun(["diff", "/before", "--site", "/site", "--fail-on", "any"], on: disk)
    #expect(run.errors == "")
    #expect(run.output == "No figure changed since /before.\n")
    #expect(run.status == .success)
  }
}

extension DiffCommandTests.Repository {
  fileprivate func status() throws -> String {
    let call = ProgramCall("git", ["-C", folder.path, "status", "--porcelain"])
    return String(decoding: try ProgramRunner.system.run(call).output, as: UTF8.self)
  }
}
