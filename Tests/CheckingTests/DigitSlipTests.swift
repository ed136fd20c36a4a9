import Quantities
import Testing

@testable import Checking

/// Which slip of the hand leads from one number to another.
@Suite struct DigitSlipTests {
  @Test(arguments: [
    ("1204", "1240", DigitSlip.swapped), ("1204", "4201", .swapped), ("0.8", "8", .magnitude),
    ("50000000", "50000000000", .magnitude), ("1204", "1205", .digit), ("36.5", "36.4", .digit),
    ("36.5", "36.50", DigitSlip.none), ("12", "21", .swapped),
  ])
  func isOneSlip(_ a: String, _ b: String, _ slip: DigitSlip) throws {
    let (a, b) = (try #require(Rational(decimal: a)), try #require(Rational(decimal: b)))
    #expect(DigitSlip(from: a, to: b) == slip)
    #expect(DigitSlip(from: b, to: a) == slip)
  }

  @Test(arguments: [("1204", "1250"), ("1204", "3"), ("0", "5"), ("412", "389")])
  func isNoSlip(_ a: String, _ b: String) throws {
    let (a, b) = (try #require(Rational(decimal: a)), try #require(Rational(decimal: b)))
    #expect(DigitSlip(from: a, to: b) == nil)
  }
}
