public import Diagnostics

/// What a record is, for messages: `the front matter`, `source 'un-poe-2022'`.
public struct RecordSubject: Sendable, CustomStringConvertible {
  let name: String
  let id: String?
  /// Where a missing key is reported: the record's id, or the line that opens it.
  let range: SourceRange

  public init(_ name: String, id: String? = nil, at range: SourceRange) {
    self.name = name
    self.id = id
    self.range = range
  }

  public var description: String { id.map { "\(name) '\($0.shortened)'" } ?? name }
}
