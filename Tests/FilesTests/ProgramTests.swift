import Files
import Testing

/// Other programs: those that every POSIX system has.
@Suite struct ProgramTests {
  private func run(_ program: String, _ arguments: String..., input: [UInt8] = []) throws
    -> ProgramResult
  {
    try ProgramRunner.system.run(ProgramCall(program, arguments, input: input))
  }

  @Test func givesWhatAProgramPrints() throws {
    let result = try run("printf", "%s-%s", "a b", "ü")
    #expect(result == ProgramResult(status: 0, output: Array("a b-ü".utf8), errors: ""))
  }

  @Test func givesItsStatusAndItsErrors() throws {
    let result = try run("sh", "-c", "echo no >&2; exit 3")
    #expect(result == ProgramResult(status: 3, output: [], errors: "no\n"))
    #expect(try run("sh", "-c", "kill -9 $$").status == 128 + 9)
  }

  /// More than a pipe holds, in both directions at once.
  @Test func carriesAnyAmount() throws {
    let bytes = (0..<1_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    #expect(try run("cat", input: bytes).output == bytes)
  }

  @Test func aProgramNeedNotReadItsInput() throws {
    let bytes = [UInt8](repeating: 1, count: 1_000_000)
    #expect(try run("true", input: bytes).status == 0)
  }

  @Test func tellsThatThereIsNone() {
    #expect(throws: ProgramError(program: "no-such", isMissing: true, reason: "no such program")) {
      try ProgramRunner.none.run(ProgramCall("no-such", []))
    }
    let error = #expect(throws: ProgramError.self) { try run("no-such-program-anywhere") }
    #expect(error?.isMissing == true)
    #expect(
      error?.description
        == "cannot run 'no-such-program-anywhere': no such file or directory")
  }
}
