public import Diagnostics
public import Quantities
public import SiteModel

/// The words of a bound link agree with the fact or statistic they are bound to.
///
/// The verdict is `Agreement`'s; this rule words it.
public enum AgreementRule {
  /// What the text is compared with.
  public struct Subject: Sendable {
    public var figure: Figure
    /// The house style's words for the value.
    public var words: String
    public var withValues: String?
    /// The text would agree if it spoke of a rise in place of a fall, or the other way round.
    public var isOpposite: Bool

    public init(figure: Figure, words: String, withValues: String?, isOpposite: Bool) {
      self.figure = figure
      self.words = words
      self.withValues = withValues
      self.isOpposite = isOpposite
    }
  }

  /// - Parameter text: the words with their hedge, as the sentence has them.
  /// - Returns: nil where text and value agree.
  public static func diagnostic(
    _ verdict: Agreement.Verdict, text: String, subject: Subject, at range: SourceRange?
  ) -> Diagnostic? {
    let figure = subject.figure
    let name = "\(figure.kind.rawValue) '\(figure.key.id)'"
    switch verdict {
    case .agrees: return nil
    case .weak:
      return Diagnostic(
        .warning, Rule.weakBound.id,
        "text says \(text), which is true but weak: \(name) is \(subject.words)",
        at: range, notes: notes(subject), helps: ["write '\(subject.words)'"])
    case .mismatch where subject.isOpposite:
      return Diagnostic(
        figure.kind == .fact ? Rule.factMismatch.id : Rule.statisticMismatch.id,
        "in the sentence \(text) goes the other way: \(name) is \(subject.words)",
        at: range, notes: notes(subject), helps: ["turn the sentence round, or correct the figure"])
    case .mismatch, .differentUnits:
      return Diagnostic(
        figure.kind == .fact ? Rule.factMismatch.id : Rule.statisticMismatch.id,
        "text says \(text), but \(name) is \(subject.words)", at: range, notes: notes(subject),
        helps: [help(subject)])
    case .hedgeDropped(let isError):
      return Diagnostic(
        isError ? .error : .warning, Rule.hedgeDropped.id,
        "text says \(text) without the hedge: \(name) is \(subject.words)", at: range,
        notes: notes(subject), helps: ["write '\(subject.words)'"])
    }
  }

  private static func help(_ subject: Subject) -> String {
    switch subject.figure.kind {
    case .fact: "write '\(subject.words)', or correct the fact and add a correction"
    case .statistic: "write '\(subject.words)', or '[…](stat:\(subject.figure.key.id))'"
    }
  }

  private static func notes(_ subject: Subject) -> [Diagnostic.Note] {
    switch subject.figure.content {
    case .fact(let fact):
      return [.init("declared at", at: subject.figure.range, fact.fromSources)]
    case .statistic(let statistic):
      let values = subject.withValues.map { ", that is \($0)" } ?? ""
      return [
        .init(
          "declared at", at: subject.figure.range,
          " as \(statistic.declaration.formula.value)\(values)")
      ]
    }
  }
}

extension DeclaredFact {
  /// `, from 'un-poe-2022'`.
  var fromSources: String {
    guard !declaration.sources.isEmpty else { return "" }
    return ", from " + declaration.sources.map { "'\($0.value)'" }.joined(separator: ", ")
  }
}
