import Files
import Testing

@testable import BriefgenCommand

/// The first minutes of an editor: a site from nothing, then a briefing of her own.
@Suite struct StarterTests {
  @Test func aNewSiteBuildsWithoutAWord() throws {
    let disk = MemoryFileSystem()
    let made = CommandRun(["init", "/desk"], on: disk)
    #expect(made.status == .success)
    #expect(
      made.output == """
        /desk holds a site with one briefing, Content/briefings/2023-11-fewer-containers.md.
        See it, and each change: briefgen serve --site /desk
        Begin another briefing:  briefgen new briefing "A title" --site /desk
        Publish it:              briefgen build --site /desk

        """)

    let checked = CommandRun(["check", "--site", "/desk", "--strict"], on: disk)
    #expect(checked.output == "Nothing found in 1 briefing with 3 figures.\n")
    let built = CommandRun(["build", "--site", "/desk"], on: disk)
    #expect(built.errors == "")
    #expect(try disk.exists("/desk/Public/briefings/2023-11-fewer-containers/index.html"))
  }

  @Test func nothingThatIsThereIsTouched() throws {
    let disk = MemoryFileSystem()
    try disk.lay(["Content/site.yaml": Array("title: Ours\n".utf8)], in: "/desk")
    let run = CommandRun(["init", "/desk"], on: disk)
    #expect(run.status == .usage)
    let there = "'/desk/Content/site.yaml' is there already"
    #expect(
      run.errors == """
        error: \(there), and nothing was written
           = help: name a folder that holds no site

        """)
    #expect(try !disk.exists("/desk/Content/sources.yaml"))
  }

  @Test(arguments: [
    ("It's “over”: 60% fell", "2024-05-it-s-over-60-fell", "title: 'It''s “over”: 60% fell'"),
    ("  Drei\tMänner ", "2024-05-drei-männer", "title: 'Drei Männer'"),
  ])
  func aBriefingBeginsAsADraft(title: String, stem: String, line: String) throws {
    let disk = MemoryFileSystem()
    _ = CommandRun(["init", "/desk"], on: disk)
    let arguments = ["new", "briefing", title, "--site", "/desk", "--date", "2024-05-06"]
    let run = CommandRun(arguments, on: disk)
    let path = "/desk/Content/briefings/\(stem).md"
    #expect(run.output == path + "\n")
    let text = String(decoding: try disk.read(path), as: UTF8.self)
    #expect(text.contains(line + "\ndate: 2024-05-06\nstatus: draft\n"))
    #expect(CommandRun(["check", "--site", "/desk", "--strict"], on: disk).status == .success)

    let again = CommandRun(arguments, on: disk)
    #expect(again.status == .usage)
    #expect(
      again.errors == """
        error: '\(path)' is there already, and nothing was written
           = help: choose another title

        """)
  }

  @Test func aPageStandsAtTheTopOfContent() throws {
    let disk = MemoryFileSystem()
    _ = CommandRun(["init", "/desk"], on: disk)
    let run = CommandRun(["new", "page", "About us", "--site", "/desk"], on: disk)
    #expect(run.output == "/desk/Content/about-us.md\n")
    #expect(CommandRun(["build", "--site", "/desk"], on: disk).errors == "")
  }

  @Test(arguments: [
    (
      ["new", "briefing", "Ships", "--site", "/nowhere"],
      "'/nowhere' holds no Content/site.yaml"
    ),
    (["new", "briefing", "…"], "'…' has no letter and no digit that a file could be called by"),
    (
      ["new", "briefing", "Ships", "--date", "May"],
      "--date takes a day such as 2022-02-07, not 'May'"
    ),
    (["new", "brief", "Ships"], "'brief'"),
  ])
  func whatCannotBeMadeIsSaid(arguments: [String], words: String) {
    let run = CommandRun(arguments)
    #expect(run.status == .usage)
    #expect(run.errors.contains(words), "\(run.errors)")
  }
}
