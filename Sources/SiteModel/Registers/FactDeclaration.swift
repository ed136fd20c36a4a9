public import Diagnostics
public import Quantities

/// A fact as the editor declared it: in `facts.yaml`, in front matter or by a link with a title.
/// Its words are not read yet.
public struct FactDeclaration: Hashable, Sendable {
  public var id: FigureID
  /// The quantity in the source's words: `more than $50 million`. Empty where prose declares the
  /// fact (there the sentence has the words), and where the record's value could not be read, which
  /// was reported.
  public var value: Located<String>
  /// What is measured, in a few words; shown on cards and in the ledger.
  public var title: String?
  public var period: Located<Period>?
  public var sources: [Located<SourceID>] = []
  public var asOf: CalendarDate?
  /// The earlier fact that this one replaces; of another briefing as `SLUG/id`.
  public var revises: Located<FigureID>?
  /// Facts with the same measure, period and vintage are compared.
  public var measure: String?
  /// An expression that the value must agree with.
  public var check: Located<String>?
  /// Why it disagrees with another fact or its own check: shown to the reader, not a failure.
  public var disputed: String?
  public var note: String?
  /// A part of it could not be read, which was reported; it may be what explains a disagreement.
  public var hasProblems = false
  /// True where a link's title says `new`: the sentence's period and citations are the fact's, as
  /// far as the title names no others.
  public var followsSentence = false
  /// Where the id is declared.
  public var range: SourceRange

  public init(id: FigureID, value: Located<String>, range: SourceRange) {
    self.id = id
    self.value = value
    self.range = range
  }
}

/// A statistic as the editor wrote it: an id and a formula.
public struct StatisticDeclaration: Hashable, Sendable {
  public var id: FigureID
  public var formula: Located<String>
  /// How it is printed; it goes before a format that the formula names after a pipe.
  public var format: FigureFormat?
  public var title: String?
  /// What the result covers, where the editor says so: it does not follow from the inputs' periods.
  public var period: Period?
  public var note: String?
  public var range: SourceRange

  public init(id: FigureID, formula: Located<String>, range: SourceRange) {
    self.id = id
    self.formula = formula
    self.range = range
  }
}
