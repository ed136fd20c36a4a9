/// How grave a problem is. Nothing is published while there is an error.
public enum Severity: String, Hashable, Sendable, Comparable, CaseIterable {
  case hint, warning, error

  public static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }

  private var rank: Int {
    switch self {
    case .hint: 0
    case .warning: 1
    case .error: 2
    }
  }
}

/// The stable name of a kind of problem, as shown in brackets: `fact-mismatch`.
public struct RuleID: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public init(stringLiteral value: StaticString) { rawValue = "\(value)" }
}

/// One problem in the content, with its place and a way out.
///
/// The summary is a headline without a full stop that proves the text was understood: *text says
/// $60 million, but fact 'un-theft' is more than $50 million*. Notes say where things came from;
/// helps say what to do.
public struct Diagnostic: Hashable, Sendable {
  public var severity: Severity
  public var rule: RuleID
  public var summary: String
  /// Nil only where no file is to blame: a missing `Content` folder, a full disk.
  public var range: SourceRange?
  public var notes: [Note]
  public var helps: [String]
  /// The edit that mends it, where there is one certain or probable.
  public var fix: Fix?

  /// A remark under the excerpt. With a range it reads `prefix path:line:column suffix`.
  public struct Note: Hashable, Sendable, ExpressibleByStringInterpolation {
    public var prefix: String
    public var range: SourceRange?
    public var suffix: String

    public init(_ prefix: String, at range: SourceRange? = nil, _ suffix: String = "") {
      self.prefix = prefix
      self.range = range
      self.suffix = suffix
    }

    public init(stringLiteral value: String) { self.init(value) }
  }

  /// An error.
  public init(
    _ rule: RuleID, _ summary: String, at range: SourceRange?, notes: [Note] = [],
    helps: [String] = []
  ) {
    self.init(.error, rule, summary, at: range, notes: notes, helps: helps)
  }

  public init(
    _ severity: Severity, _ rule: RuleID, _ summary: String, at range: SourceRange?,
    notes: [Note] = [], helps: [String] = []
  ) {
    self.severity = severity
    self.rule = rule
    self.summary = summary
    self.range = range
    self.notes = notes
    self.helps = helps
  }
}
