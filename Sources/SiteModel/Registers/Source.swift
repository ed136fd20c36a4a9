public import Diagnostics

/// A document or outlet that is cited.
public struct Source: Hashable, Sendable {
  public var id: SourceID
  public var title: String
  public var publisher: String?
  public var authors: [String] = []
  public var date: CalendarDate?
  public var url: String?
  public var archived: String?
  public var sha256: String?
  public var grade: AdmiraltyGrade?
  /// Who saw the document where we did not: it is cited at second hand.
  public var seenBy: String?
  /// What bears on its quality: access, past record, age, completeness, bias (ICD 206).
  public var descriptor: String?
  public var language: String?
  /// Where the id stands in the register.
  public var range: SourceRange

  public init(id: SourceID, title: String, range: SourceRange) {
    self.id = id
    self.title = title
    self.range = range
  }
}

/// Reliability of the source (A to F) and credibility of the information (1 to 6), given
/// independently; F and 6 mean "no basis to judge", not "worst" (NATO AJP-2.1).
public struct AdmiraltyGrade: Hashable, Sendable, CustomStringConvertible {
  /// The letter of a grade, from completely reliable to "cannot be judged".
  public enum Reliability: Character, Hashable, Sendable, CaseIterable {
    case a = "A"
    case b = "B"
    case c = "C"
    case d = "D"
    case e = "E"
    case f = "F"
  }

  public let reliability: Reliability
  /// 1 to 6.
  public let credibility: Int

  /// `B2`; nil for anything else.
  public init?(_ text: some StringProtocol) {
    guard text.count == 2, let first = text.first, let last = text.last,
      let reliability = Reliability(rawValue: first),
      let credibility = last.wholeNumberValue, (1...6).contains(credibility)
    else { return nil }
    self.reliability = reliability
    self.credibility = credibility
  }

  public var description: String { "\(reliability.rawValue)\(credibility)" }

  /// `usually reliable, probably true`.
  public var words: String {
    let first =
      switch reliability {
      case .a: "completely reliable"
      case .b: "usually reliable"
      case .c: "fairly reliable"
      case .d: "not usually reliable"
      case .e: "unreliable"
      case .f: "reliability cannot be judged"
      }
    let second = [
      "confirmed by other sources", "probably true", "possibly true", "doubtful", "improbable",
      "truth cannot be judged",
    ]
    return "\(first), \(second[credibility - 1])"
  }
}
