import Files
import Glibc
import Testing

/// The clock, the environment, hashes: what a build takes from around it.
@Suite struct SurroundingsTests {
  @Test(arguments: [
    (0, 1970, 1, 1), (1_644_192_000, 2022, 2, 7), (1_644_278_399, 2022, 2, 7),
    (951_782_400, 2000, 2, 29), (-1, 1969, 12, 31), (253_402_300_799, 9999, 12, 31),
  ])
  func aMomentFallsOnADay(seconds: Int64, year: Int, month: Int, day: Int) {
    #expect(
      CivilDay(secondsSinceEpoch: seconds) == CivilDay(year: year, month: month, day: day))
    #expect(
      Clock.fixed(secondsSinceEpoch: seconds).today
        == CivilDay(year: year, month: month, day: day))
  }

  @Test func aMomentBeyondTheCalendarHasNoDay() {
    #expect(CivilDay(secondsSinceEpoch: .max) == nil)
  }

  @Test func theProcessHasAnEnvironment() {
    setenv("BRIEFGEN_TEST_VARIABLE", "a=b", 1)
    setenv("BRIEFGEN_TEST_EMPTY", "", 1)
    let environment = Environment.process()
    #expect(environment["BRIEFGEN_TEST_VARIABLE"] == "a=b")
    #expect(environment["BRIEFGEN_TEST_EMPTY"] == "")
    #expect(environment["BRIEFGEN_TEST_NOT_SET"] == nil)
    #expect(environment.processorCount >= 1)
    #expect(environment.isTerminal(1) == (isatty(1) == 1))
  }

  @Test func anEnvironmentIsAValue() {
    let environment = Environment(
      variables: ["SOURCE_DATE_EPOCH": "0"], terminals: [2], terminalWidth: 72)
    #expect(environment["SOURCE_DATE_EPOCH"] == "0")
    #expect(environment.isTerminal(2) && !environment.isTerminal(1))
    #expect(environment.processorCount == 1)
  }

  @Test func aHashSeesEveryByte() {
    let bytes = (0..<100).map { UInt8($0) }
    let hash = ContentHash(bytes)
    for index in bytes.indices {
      var changed = bytes
      changed[index] ^= 0x80
      #expect(ContentHash(changed) != hash)
      #expect(ContentHash(Array(bytes[..<index])) != hash)
    }
    #expect(ContentHash([]) != ContentHash([0]))
    #expect(hash.hexadecimal.count == 16)
  }
}
