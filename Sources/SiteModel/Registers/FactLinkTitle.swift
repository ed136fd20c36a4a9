public import Diagnostics
import Records

extension FactDeclaration {
  /// Reads the declaration in the title of a `fact:` link:
  /// `period: 2020/2021-06~; source: un-poe-2022, b; title: …`, or `new`.
  ///
  /// Fields end with `;`, lists with `,`. The words of the fact are the link's own, so `value` of
  /// the declaration is empty and stands at the id.
  ///
  /// - Parameters:
  ///   - linkTitle: the title without its quotation marks. Problems are reported inside its range
  ///     where the text stands in the file as it is, otherwise at the whole of it.
  ///   - id: the link's destination after `fact:`.
  public static func read(
    linkTitle: Located<String>, id: Located<FigureID>, diagnostics: inout [Diagnostic]
  ) -> FactDeclaration {
    var declaration = FactDeclaration(
      id: id.value, value: Located("", at: id.range), range: id.range)
    let title = FactLinkTitle(linkTitle)
    declaration.followsSentence = title.isNew
    let subject = RecordSubject("fact", id: id.value.rawValue, at: linkTitle.range)
    let mapping = YAMLMapping(entries: title.fields, range: 0..<0, isFlow: true)
    var record = RecordReader(
      mapping, in: RecordSource(path: linkTitle.range.path, bytes: []), subject: subject)
    declaration.readAllButValue(&record)
    if !title.diagnostics.isEmpty { declaration.hasProblems = true }
    do throws(FieldProblem) {
      _ = try FieldType<FigureID>.id().read(FieldText(id.value.rawValue, at: id.range))
    } catch {
      diagnostics.append(
        Diagnostic(error.rule, error.summary, at: id.range, notes: error.notes, helps: error.helps))
    }
    diagnostics += title.diagnostics + record.finish()
    return declaration
  }
}

/// The fields of a link's title as the entries of a record.
private struct FactLinkTitle {
  private(set) var isNew = false
  private(set) var fields: [YAMLMapping.Entry] = []
  private(set) var diagnostics: [Diagnostic] = []
  private let title: Located<String>

  init(_ title: Located<String>) {
    self.title = title
    let text = Substring(title.value)
    for field in text.fields(separatedBy: ";") where !field.isEmpty { add(field) }
    if fields.isEmpty, diagnostics.isEmpty, !isNew {
      diagnostics.append(
        Diagnostic(
          Rule.badLinkTitle.id, "this title declares a fact, but it is empty", at: title.range,
          helps: ["write 'new', or 'period: 2021; source: ID'", "delete the title"]))
    }
  }

  private mutating func add(_ field: Substring) {
    if field == "new" {
      isNew = true
      return
    }
    guard let colon = field.utf8.firstIndex(of: UInt8(ascii: ":")) else {
      report(
        field, "'\(String(field).shortened)' is not a field of a fact: it has no colon",
        helps: Self.helps(for: field))
      return
    }
    add(
      scalar(field[..<colon].trimmed), field[field.utf8.index(after: colon)...].trimmed, of: field)
  }

  private mutating func add(_ key: YAMLScalar, _ value: Substring, of field: Substring) {
    let stray = StrayField(in: value)
    let value = stray?.before ?? value
    if key.text == "value" {
      report(
        field, "the words of a fact in prose are those of its link, so it has no 'value'",
        helps: ["delete '\(field);'"])
    } else if let first = fields.first(where: { $0.key.text == key.text }) {
      diagnostics.append(
        Diagnostic(
          Rule.duplicateKey.id, "'\(key.text)' stands twice here", at: sourceRange(key.range),
          notes: [.init("it stands first at", at: sourceRange(first.key.range))],
          helps: ["keep one of the two"]))
    } else {
      fields.append(
        YAMLMapping.Entry(
          key: key, value: key.text == "source" ? list(value) : .scalar(scalar(value))))
    }
    if let stray { add(stray, behind: key.text) }
  }

  /// The field is taken for what it was meant to be, so that the fact lacks nothing: one cause, one
  /// report.
  private mutating func add(_ stray: StrayField, behind key: String) {
    report(
      stray.text, "'\(String(stray.text).shortened)' would be read as words of '\(key)'",
      helps: ["a field ends with ';': write '; \(stray.key): \(stray.value)'"])
    guard !fields.contains(where: { $0.key.text == stray.key }) else { return }
    let name = YAMLScalar(text: stray.key, style: .plain, range: range(of: stray.name))
    add(name, stray.value, of: stray.text)
  }

  private static func helps(for field: Substring) -> [String] {
    let first = field.prefix { !$0.isWhitespace }
    let rest = field.dropFirst(first.count).trimmed
    if first == "period" || first == "source", !rest.isEmpty {
      return ["write '\(first): \(rest)'"]
    }
    return [
      "a title declares the fact: write 'new', or fields such as 'period: 2021; source: ID'"
    ]
  }

  private func list(_ value: Substring) -> YAMLNode {
    let items = value.fields(separatedBy: ",").map { YAMLNode.scalar(scalar($0)) }
    if items.count < 2 { return .scalar(scalar(value)) }
    return .sequence(YAMLSequence(items: items, range: range(of: value), isFlow: true))
  }

  private func scalar(_ text: Substring) -> YAMLScalar {
    YAMLScalar(text: String(text), style: .plain, range: range(of: text))
  }

  private mutating func report(_ field: Substring, _ summary: String, helps: [String]) {
    diagnostics.append(
      Diagnostic(Rule.badLinkTitle.id, summary, at: place(field), helps: helps))
  }

  /// A part of the title in the file.
  private func range(of part: Substring) -> Range<Int> {
    let (start, end) = (title.range.start, title.range.end)
    let text = title.value
    // An escape or an entity in the title: nothing inside it has a place of its own.
    guard text.utf8.count == end - start else { return start..<end }
    let offset = text.utf8.distance(from: text.startIndex, to: part.startIndex)
    return start + offset..<start + offset + part.utf8.count
  }

  private func sourceRange(_ range: Range<Int>) -> SourceRange {
    SourceRange(path: title.range.path, start: range.lowerBound, end: range.upperBound)
  }

  private func place(_ part: Substring) -> SourceRange { sourceRange(range(of: part)) }
}

extension Substring {
  /// What stands between the separators, trimmed; nothing for separators side by side.
  fileprivate func fields(separatedBy separator: Unicode.Scalar) -> [Substring] {
    utf8.split(separator: UInt8(ascii: separator)).map { Substring($0).trimmed }
  }

  /// Without white space at its ends.
  fileprivate var trimmed: Substring {
    // Most need no look at Unicode's tables.
    if let first = utf8.first, let last = utf8.last, (0x21...0x7E).contains(first),
      (0x21...0x7E).contains(last)
    {
      return self
    }
    var rest = drop(while: \.isWhitespace)
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return rest
  }
}
