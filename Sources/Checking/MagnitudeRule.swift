public import Diagnostics
public import Quantities
import SiteModel

/// The word after a number is not a misspelt magnitude: "$6 bilion" would be read as six dollars.
public enum MagnitudeRule {
  private static let magnitudes = ["thousand", "million", "billion", "trillion"]

  /// - Parameters:
  ///   - text: the block that the mention was read from.
  ///   - range: asked for only where there is something to report.
  public static func diagnostic(
    _ mention: QuantityMention, in text: String, at range: @autoclosure () -> SourceRange
  ) -> Diagnostic? {
    let rest = Array(text.utf8)[mention.range.upperBound...]
    guard rest.first == UInt8(ascii: " ") else { return nil }
    let letters = rest.dropFirst().prefix { (0x61...0x7A).contains($0 | 0x20) }
    let word = String(decoding: letters, as: UTF8.self)
    guard word.utf8.count >= 5, !magnitudes.contains(word),
      let meant = nearMiss(to: word, in: magnitudes)
    else { return nil }
    let words = mention.words(in: text)
    return Diagnostic(
      Rule.misspeltMagnitude.id,
      "'\(words) \(word)' would be read as \(words): '\(word)' is no magnitude", at: range(),
      helps: ["did you mean '\(words) \(meant)'?"])
  }
}

extension Rule {
  static let misspeltMagnitude = Rule(
    "misspelt-magnitude", .numbers, .error,
    "the word behind a number is no misspelt *million* or *billion*",
    """
    *$2 bilion* would be read as two dollars, and everything that is computed from it would be \
    wrong by nine digits. Correct the spelling; if the word is really what is counted, put the \
    link round the number with another word between.
    """,
    bad: """
      The fraud cost [‹$2 bilion›](fact:fraud "period: 2023; source: agency") in a year.
      """,
    good: """
      The fraud cost [$2 billion](fact:fraud "period: 2023; source: agency") in a year.
      """)
}
