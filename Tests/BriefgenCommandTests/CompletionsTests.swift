import ArgumentParser
import Files
import Foundation
import Testing

@testable import BriefgenCommand

@Suite struct CompletionsTests {
  @Test(arguments: ["bash", "zsh", "fish"])
  func printsAScript(_ shell: String) {
    let run = CommandRun(["completions", shell])
    #expect(run.status == .success)
    #expect(run.errors.isEmpty)
    for command in ["build", "check", "explain", "completions"] {
      #expect(run.output.contains(command))
    }
  }

  /// bash itself completes with the script.
  @Test(arguments: [
    ("briefgen bui", "build"), ("briefgen completions z", "zsh"),
    ("briefgen build --form", "--format"), ("briefgen build --format s", "sarif"),
  ])
  func bashCompletes(_ line: String, _ expected: String) throws {
    let words = line.split(separator: " ").map { "'\($0)'" }
    let script =
      CommandRun(["completions", "bash"]).output + """

        COMP_WORDS=(\(words.joined(separator: " ")))
        COMP_CWORD=\(words.count - 1)
        COMP_LINE='\(line)'
        COMP_POINT=\(line.count)
        _briefgen briefgen "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD-1]}"
        printf '%s\\n' "${COMPREPLY[@]}"
        """
    let bash = Process()
    bash.executableURL = URL(filePath: "/bin/bash")
    bash.arguments = ["--norc", "-c", script]
    let answers = Pipe()
    bash.standardOutput = answers
    try bash.run()
    let answer = String(decoding: answers.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    bash.waitUntilExit()
    #expect(
      answer.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) } == [expected])
  }

  @Test func offersTheFiguresOfASite() throws {
    let disk = MemoryFileSystem()
    let fact = "calls: { value: \"1,204 ships\", source: agency }\n"
    try disk.lay(
      [
        "Content/site.yaml": Array("title: Desk\n".utf8),
        "Content/sources.yaml": Array("agency: { title: Report }\n".utf8),
        "Content/facts.yaml": Array(fact.utf8),
      ], in: "/site")
    #expect(CompletionKind.figureNames(site: "/site", fileSystem: disk) == ["calls"])
    #expect(CompletionKind.figureNames(site: "/nowhere", fileSystem: disk) == [])
  }

  @Test func namesTheShellsThereAre() {
    let run = CommandRun(["completions", "tcsh"])
    #expect(run.status == .usage)
    #expect(run.errors.contains("Please provide one of 'bash', 'zsh' or 'fish'."))
  }
}
