import Diagnostics
import Files
import Testing

@testable import Checking

@Suite struct ContentFolderRuleTests {
  @Test(
    arguments: [
      (
        .leaves(target: "/etc/passwd"),
        "Content/a.md is a link to '/etc/passwd', outside the folder"
      ),
      (.dangling(target: "b.md"), "Content/a.md is a link to 'b.md', which does not exist"),
    ] as [(FileTree.Reason, String)])
  func namesTheFileAndWhatItIs(reason: FileTree.Reason, summary: String) {
    let problem = ContentFolderRule.diagnostic(FileTree.Problem("a.md", reason))
    #expect(problem.rule == "content-folder")
    #expect(problem.severity == .error)
    #expect(problem.summary == summary)
    #expect(problem.helps == ["replace it by a file of its own, or take it out of Content/"])
  }
}
