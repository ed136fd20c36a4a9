public import Diagnostics

/// A text of a record with its place in the content.
public struct FieldText: Sendable {
  public let text: String
  /// Without quotation marks.
  public let range: SourceRange
  /// True where YAML mangled the text: whatever else is wrong with it has the same cause.
  var isReported = false

  public init(_ text: String, at range: SourceRange) {
    self.text = text
    self.range = range
  }
}

/// Why a text is not the value that its key wants; the reader of the record adds the place.
public struct FieldProblem: Error {
  public var rule: RuleID
  public var summary: String
  public var notes: [Diagnostic.Note]
  public var helps: [String]
  /// What the text must be instead, where that is certain.
  public var replacement: String?

  public init(
    _ rule: RuleID, _ summary: String, notes: [Diagnostic.Note] = [], helps: [String] = [],
    replacement: String? = nil
  ) {
    self.replacement = replacement
    self.rule = rule
    self.summary = summary
    self.notes = notes
    self.helps = helps
  }
}

extension FieldProblem {
  /// The edit that writes the right text, where the file has the wrong one as it was read.
  func fix(of field: FieldText) -> Fix? {
    guard let replacement, field.range.end - field.range.start == field.text.utf8.count else {
      return nil
    }
    return Fix("write '\(replacement)'", field.range, with: replacement)
  }
}

/// How the text of a key becomes a value. YAML types nothing; these do.
public struct FieldType<Value> {
  public let read: (FieldText) throws(FieldProblem) -> Value
  /// What editing programs are told of the text.
  public let shape: TextShape

  public init(
    _ shape: TextShape = .any, _ read: @escaping (FieldText) throws(FieldProblem) -> Value
  ) {
    self.read = read
    self.shape = shape
  }
}

extension FieldType where Value == String {
  /// Any text.
  public static var text: Self { Self { (field) throws(FieldProblem) in field.text } }
}

extension FieldType where Value == Int {
  /// A whole number in decimal digits.
  public static func integer(in range: ClosedRange<Int>) -> Self {
    Self(.integer(range)) { (field) throws(FieldProblem) in
      guard let number = Int(field.text), range.contains(number) else {
        throw FieldProblem(
          Rule.badNumber.id,
          "'\(field.text.shortened)' is not a whole number from \(range.lowerBound) to "
            + "\(range.upperBound)")
      }
      return number
    }
  }
}

extension FieldType where Value == Bool {
  /// `true` or `false`, also `yes` or `no`, `on` or `off`.
  public static var flag: Self {
    Self(.flag) { (field) throws(FieldProblem) in
      switch field.text.lowercased() {
      case "true", "yes", "on": return true
      case "false", "no", "off": return false
      default:
        throw FieldProblem(
          Rule.badChoice.id, "'\(field.text.shortened)' is neither true nor false",
          helps: ["write 'true' or 'false'"])
      }
    }
  }
}

extension FieldType
where Value: CaseIterable & RawRepresentable, Value.RawValue == String {
  /// One of the words that an enumeration lists, in small or capital letters.
  ///
  /// - Parameter name: what the value is, with its article: `a status`.
  public static func choice(_ name: String) -> Self {
    Self(.choice(Value.self)) { (field) throws(FieldProblem) in
      if let value = Value(rawValue: field.text) { return value }
      let words = Value.allCases.map(\.rawValue)
      if let word = words.first(where: { $0.lowercased() == field.text.lowercased() }),
        let value = Value(rawValue: word)
      {
        return value
      }
      throw FieldProblem(choosing: field.text, from: words, name: name)
    }
  }
}

extension FieldProblem {
  /// A word that is none of those to choose from.
  ///
  /// - Parameter near: what was probably meant, where that is not simply the nearest spelling.
  public init(choosing text: String, from words: [String], near: String? = nil, name: String) {
    let near = near ?? nearMiss(to: text, in: words)
    let choices = words.dropLast().map { "'\($0)'" }.joined(separator: ", ")
    let last = words.last.map { "'\($0)'" } ?? ""
    self.init(
      Rule.badChoice.id, "'\(text.shortened)' is not \(name)",
      helps: [
        near.map { "did you mean '\($0)'?" }
          ?? "write \(choices.isEmpty ? last : "\(choices) or \(last)")"
      ])
  }
}
