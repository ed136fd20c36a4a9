/// What a record may hold: every key that its reader asks for, and what stands after it.
///
/// A shape is made by the code that reads records, so what an editing program is told of a file is
/// what briefgen takes. See ``RecordReader/shape(of:)``.
public struct RecordShape {
  public struct Key {
    public let name: String
    public var value: ValueShape
    public let isRequired: Bool
  }

  /// In the order in which the reader asks.
  public internal(set) var keys: [Key] = []
  /// Where the keys are ids of records, and not known: what an id is, and what stands after it.
  public internal(set) var entries: (key: TextShape, value: ValueShape)?

  /// A key that is asked for twice may hold either.
  mutating func add(_ name: String, _ value: ValueShape, isRequired: Bool = false) {
    if let index = keys.firstIndex(where: { $0.name == name }) {
      keys[index].value = .either(keys[index].value, value)
    } else {
      keys.append(Key(name: name, value: value, isRequired: isRequired))
    }
  }
}

/// What stands after a key.
public indirect enum ValueShape {
  case text(TextShape)
  /// One text, or a list of them.
  case texts(TextShape)
  case record(RecordShape)
  case list(of: ValueShape)
  case map(keys: TextShape, values: ValueShape)
  case either(ValueShape, ValueShape)
  /// Something that is passed over.
  case anything
}

/// What a text is to look like. It is a help for the editing program: a value of the right shape
/// may still be wrong, as the 30th of February is.
public enum TextShape {
  case any
  case integer(ClosedRange<Int>)
  /// `true` or `false`.
  case flag
  /// One of the words of an enumeration, in small or capital letters.
  ///
  /// - Parameter prefix: what the words begin with, and need not.
  case choice(any (CaseIterable & RawRepresentable<String>).Type, optional: String = "")
  case words([String])
  /// A regular expression (ECMA-262) that the text matches as a whole.
  case pattern(String)
}
