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
    /// Nil unless the direction is all that is wrong.
    public var opposition: Opposition?
    /// The words of the link alone.
    public var link = ""
    /// The link begins a sentence.
    public var opensSentence = false

    public init(figure: Figure, words: String, withValues: String?, opposition: Opposition?) {
      self.figure = figure
      self.words = words
      self.withValues = withValues
      self.opposition = opposition
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
        at: range, notes: notes(subject), helps: ["write '\(subject.words)'"]
      ).mended(by: fix(text, subject, at: range, isSafe: false))
    case .mismatch, .differentUnits:
      let rule = figure.kind == .fact ? Rule.factMismatch : Rule.statisticMismatch
      if let opposition = subject.opposition {
        return Diagnostic(
          rule.id, opposition.message(text, of: name, subject.words), at: range,
          notes: notes(subject), helps: [opposition.help])
      }
      return Diagnostic(
        rule.id,
        "text says \(text), but \(name) is \(subject.words)", at: range, notes: notes(subject),
        helps: [help(subject)]
      ).mended(by: fix(text, subject, at: range, isSafe: false))
    case .hedgeDropped(let isError):
      return Diagnostic(
        isError ? .error : .warning, Rule.hedgeDropped.id,
        "text says \(text) without the hedge: \(name) is \(subject.words)", at: range,
        notes: notes(subject), helps: ["write '\(subject.words)'"]
      ).mended(
        by: subject.words.hasSuffix(" " + text)
          ? fix(text, subject, at: range, isSafe: true) : nil)
    }
  }

  /// Writes the figure's words where the link holds all that the text says of it.
  private static func fix(
    _ text: String, _ subject: Subject, at range: SourceRange?, isSafe: Bool
  ) -> Fix? {
    guard let range, text == subject.link, range.end - range.start == text.utf8.count else {
      return nil
    }
    let words = subject.words
    let written = subject.opensSentence ? words.prefix(1).uppercased() + words.dropFirst() : words
    return Fix("write '\(written)'", range, with: written, isSafe: isSafe)
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
