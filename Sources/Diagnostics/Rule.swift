/// One kind of problem, as it is told to people: in the list of rules, by
/// `briefgen check --explain`, and to code scanners.
///
/// A rule stands in a file of its own, in the module that finds the problem:
///
///     extension Rule {
///       static let emptyLink = Rule(
///         "empty-link", .markdown, .error,
///         "a link or image has an address",
///         """
///         Markdown makes a link of `[words]()`, and the reader who clicks it stays where she is.
///         """,
///         bad: "The court ‹[published its ruling]()› on Monday.",
///         good: "The court [published its ruling](https://example.org/ruling) on Monday.")
///     }
public struct Rule: Sendable, Identifiable {
  public let id: RuleID
  public let group: Group
  public let level: Level
  /// What holds where the rule is kept, in one line without a full stop: *words that are bound to
  /// a fact agree with it*.
  public let summary: String
  /// Why it matters, and the ways out: Markdown, a few sentences.
  public let explanation: String
  /// Content that breaks the rule once; `‹` and `›` stand around the place that is reported. Nil
  /// for a rule that no content breaks: the disk is full, or a database does not answer.
  public let bad: Example?
  /// The same content, mended; nil where there is no bad example.
  public let good: Example?

  public init(
    _ id: RuleID, _ group: Group, _ level: Level, _ summary: String, _ explanation: String,
    bad: Example, good: Example
  ) {
    self.id = id
    self.group = group
    self.level = level
    self.summary = summary
    self.explanation = explanation
    self.bad = bad
    self.good = good
  }

  /// A rule that no content breaks.
  public init(
    _ id: RuleID, _ group: Group, _ level: Level, _ summary: String, _ explanation: String
  ) {
    self.id = id
    self.group = group
    self.level = level
    self.summary = summary
    self.explanation = explanation
    bad = nil
    good = nil
  }

  /// What a rule is about: a heading of the list of rules.
  public enum Group: String, Sendable, CaseIterable {
    case numbers = "Numbers"
    case sources = "Sources"
    case names = "Names and addresses"
    case formulas = "Formulas"
    case data = "Data, tables and charts"
    case language = "Language"
    case records = "Settings and front matter"
    case markdown = "Markdown"
    case files = "Files"
  }

  /// How grave a rule's problems are where the site says nothing else.
  public enum Level: Sendable, Hashable {
    /// Without the mending there is nothing to build on: a site cannot lower it, nor waive it.
    case fixedError
    case error, warning, hint
    /// Off; warnings with `--strict`.
    case strict
    /// Off; a warning where the front matter says `status: published`.
    case published

    /// Nil where nothing is reported by default.
    public var severity: Severity? {
      switch self {
      case .fixedError, .error: .error
      case .warning: .warning
      case .hint: .hint
      case .strict, .published: nil
      }
    }
  }

  /// The files of a small site. What is not in it is as in a site without mistakes, and `\u{FFFD}`
  /// in a text stands for a byte that is not UTF-8.
  public struct Example: Sendable, ExpressibleByStringInterpolation {
    /// Below `Content/`, with their texts; nil for the body of a briefing.
    public let files: [(path: String?, text: String)]

    /// The body of a briefing.
    public init(stringLiteral body: String) { files = [(nil, body)] }

    /// One file, and perhaps the body of a briefing beside it.
    public init(_ path: String, _ text: String, body: String? = nil) {
      files = [(path, text)] + (body.map { [(nil, $0)] } ?? [])
    }

    public init(files: [(path: String?, text: String)]) { self.files = files }
  }
}
