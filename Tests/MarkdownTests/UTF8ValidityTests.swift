import TestSupport
import Testing

@testable import Markdown

@Suite struct UTF8ValidityTests {
  private func isValid(_ bytes: [UInt8]) -> Bool { bytes.withUnsafeBufferPointer { isUTF8($0) } }

  @Test func everySequenceOfTwoAndItsNeighbours() {
    for first in UInt8.min...UInt8.max {
      for second in UInt8.min...UInt8.max {
        let bytes = [0x61, first, second, 0x80, 0x61]
        #expect(isValid(bytes) == (String(validating: bytes, as: UTF8.self) != nil))
      }
    }
  }

  @Test func randomSequences() {
    var random = SplitMix64(seed: 9)
    let edges: [UInt8] = [
      0x00, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xEC, 0xED,
      0xEF,
      0xF0, 0xF3, 0xF4, 0xF5, 0xFF,
    ]
    for _ in 0..<20_000 {
      let bytes = (0..<Int.random(in: 0...20, using: &random)).map { _ in
        Bool.random(using: &random) ? 0x41 : edges.randomElement(using: &random) ?? 0
      }
      #expect(isValid(bytes) == (String(validating: bytes, as: UTF8.self) != nil))
    }
  }
}
