import Foundation
import Testing

@testable import Templates

/// The palette keeps the contrast of WCAG 2.2, 1.4.3 and 1.4.11, in light and dark.
struct ContrastTests {
  /// Relative luminance of an sRGB colour `#rrggbb` (WCAG 2.2, definitions).
  private func luminance(_ colour: Substring) -> Double {
    let value = Int(colour.dropFirst(), radix: 16) ?? 0
    let channels = [16, 8, 0].map { shift -> Double in
      let channel = Double((value >> shift) & 255) / 255
      return channel <= 0.04045 ? channel / 12.92 : pow((channel + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
  }

  /// Light and dark of each colour.
  private var palette: [Substring: [Substring]] {
    let pairs = (StyleSheet.palette + StyleSheet.data).matches(
      of: /--([a-z0-9-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/)
    return Dictionary(uniqueKeysWithValues: pairs.map { ($0.1, [$0.2, $0.3]) })
  }

  private func contrast(_ a: Substring, _ b: Substring) -> Double {
    let (high, low) = (max(luminance(a), luminance(b)), min(luminance(a), luminance(b)))
    return (high + 0.05) / (low + 0.05)
  }

  @Test(arguments: ["ink", "soft", "accent"], ["paper", "panel", "tint"])
  func textReadsOnEveryGround(text: String, ground: String) throws {
    let texts = try #require(palette[Substring(text)])
    let grounds = try #require(palette[Substring(ground)])
    for (text, ground) in zip(texts, grounds) { #expect(contrast(text, ground) >= 4.5) }
  }

  @Test func marksAreSeenOnThePaper() throws {
    let data = try #require(palette["data"])
    let paper = try #require(palette["paper"])
    for (mark, ground) in zip(data, paper) { #expect(contrast(mark, ground) >= 4.5) }
  }

  @Test(arguments: 1...6)
  func seriesAreSeenOnThePaper(number: Int) throws {
    let series = try #require(palette["chart-\(number)"])
    let paper = try #require(palette["paper"])
    for (mark, ground) in zip(series, paper) { #expect(contrast(mark, ground) >= 3) }
  }
}
