public import Quantities

/// A sentence tells of a rise where its figure is a fall, or the other way round.
public struct Opposition: Hashable, Sendable {
  /// What the sentence tells of.
  public var told: Change
  /// The figure's formula with the other sign, where that is the difference of two, as a message has it.
  public var turnedDifference: String?

  public init(told: Change, turnedDifference: String?) {
    self.told = told
    self.turnedDifference = turnedDifference
  }

  /// - Parameters:
  ///   - text: the number of the sentence.
  ///   - figure: what it is bound to, by its name.
  ///   - words: those of the figure.
  func message(_ text: String, of figure: String, _ words: String) -> String {
    let (one, other) = told == .up ? ("rise", "fall") : ("fall", "rise")
    return "in the sentence \(text) is a \(one), but \(figure) is \(words), a \(other)"
  }

  var help: String {
    guard let turnedDifference else { return "turn the sentence round, or correct the figure" }
    let side = told == .up ? "above" : "below"
    return "a \(told == .up ? "rise" : "fall") is \(side) zero: write the formula as "
      + "\(turnedDifference), or turn the sentence round"
  }
}
