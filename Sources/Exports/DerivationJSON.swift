import Markup
public import SiteModel

/// How a number came about, for programs: what `briefgen explain ID --format json` prints. Its
/// schema is `Documentation/explain.schema.json`.
public struct DerivationJSON {
  /// Raised when a program that reads it would have to change.
  public static let version = 1

  /// One end of what the number may be, worked out.
  public struct End: Hashable, Sendable {
    /// The formula with each input at the end that gives this one.
    public var withValues: String
    public var value: String
    public init(withValues: String, value: String) {
      self.withValues = withValues
      self.value = value
    }
  }

  let derivation: Derivation
  /// What its hedge says of it, in plain words; nil for a number that is what it says.
  public var meaning: String?
  /// Why it has that hedge, in sentences.
  public var why: [String] = []
  public var low: End?
  public var high: End?
  /// Where its id stands: `Content/facts.yaml:3:1`.
  public var declared: String?

  public init(_ derivation: Derivation) { self.derivation = derivation }

  public var bytes: [UInt8] {
    var writer = JSONWriter()
    writer.object { json in
      json.member("version", Self.version)
      json.member("meaning", meaning)
      FigureJSON.strings("why", why, into: &json)
      Self.end("at-least", low, into: &json)
      Self.end("at-most", high, into: &json)
      json.member("declared", declared)
      json.object("derivation") { Self.node(derivation, into: &$0) }
      json.array("sources") { json in
        for source in sources { FigureJSON.write(source, into: &json) }
      }
    }
    return writer.bytes + [0x0A]
  }

  private static func end(_ name: String, _ end: End?, into json: inout JSONWriter) {
    guard let end else { return }
    json.object(name) {
      $0.member("with-values", end.withValues)
      $0.member("value", end.value)
    }
  }

  private static func node(_ node: Derivation, into json: inout JSONWriter) {
    FigureJSON.write(node.entry, as: "figure", into: &json)
    if node.isRepeated { return json.member("repeated", true) }
    guard !node.inputs.isEmpty else { return }
    json.array("inputs") { json in
      for input in node.inputs { json.object { Self.node(input, into: &$0) } }
    }
  }

  /// Those of all figures in the tree, each once, in reading order.
  private var sources: [Source] {
    var known: Set<SourceID> = []
    return derivation.all.flatMap(\.entry.sources).map(\.source)
      .filter { known.insert($0.id).inserted }
  }
}
