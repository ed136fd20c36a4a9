public import Diagnostics
import Quantities

/// What is said to have risen is more than it was, and what has fallen is less.
public enum WrongDirectionRule {
  public static func diagnostic(_ stated: StatedChange) -> Diagnostic {
    let (word, size) = stated.change == .up ? ("a rise", "less") : ("a fall", "more")
    return Diagnostic(
      .warning, Rule.wrongDirection.id,
      "text says \(word), but \(stated.after.words) is \(size) than \(stated.before.words)",
      at: stated.after.range,
      helps: ["correct the word or the numbers, or put the numbers the other way round"])
  }
}

extension Rule {
  static let wrongDirection = Rule(
    "wrong-direction", .numbers, .warning,
    "what rose is more than before, and what fell is less",
    """
    A sentence that tells a change with the number before it and the one after it can refute \
    itself: *fell from 11 ships to 28 ships*. It is reported where a word such as *rose*, *up*, \
    *fell* or *cut* stands right beside such a pair, and both numbers are plain ones of the same \
    unit. Bare numbers below a hundred are let be: they may be places in a ranking.
    """,
    bad: "The harbour's calls fell from 110 ships to ‹280 ships› in a year.",
    good: "The harbour's calls rose from 110 ships to 280 ships in a year.")
}
