public import Charts
public import Diagnostics
import Quantities
import Records

extension DeclaredChart {
  /// Reads the YAML of a `chart` or `timeline` block.
  ///
  /// - Parameters:
  ///   - bytes: the whole file.
  ///   - code: where the YAML stands in it.
  ///   - kind: nil where the block says it.
  /// - Returns: nil where what is left would be no chart; `diagnostics` says why.
  public static func read(
    name: Located<FigureID>?, mark: Int, path: String, bytes: [UInt8], code: Range<Int>,
    kind: ChartSpecification.Kind?, block: SourceRange, diagnostics: inout [Diagnostic]
  ) -> DeclaredChart? {
    let source = RecordSource(path: path, bytes: bytes, bounds: code)
    guard let mapping = YAMLMapping.read(source, diagnostics: &diagnostics) else { return nil }
    var record = RecordReader(
      mapping, in: source,
      subject: RecordSubject("chart", id: name?.value.rawValue, at: name?.range ?? block))
    let chart = DeclaredChart(name: name, mark: mark, kind: kind, block: block, record: &record)
    diagnostics += record.finish()
    return chart
  }

  private init?(
    name: Located<FigureID>?, mark: Int, kind: ChartSpecification.Kind?, block: SourceRange,
    record: inout RecordReader
  ) {
    var places: [ChartProblem.Part: [SourceRange]] = [:]
    func value<Value>(_ part: ChartProblem.Part, _ type: FieldType<Located<Value>>) -> Value? {
      guard let field = record.optional(part.rawValue, type) else { return nil }
      places[part] = [field.range]
      return field.value
    }
    var shape = kind
    if shape == nil {
      let field: Located<ChartSpecification.Kind>? = record.required(
        "kind", .located(.choice("a kind of chart")), example: "kind: bar")
      shape = field?.value
      places[.kind] = field.map { [$0.range] }
    }
    let data: Located<String>? = record.optional("data", .locatedText)
    let dataset = data ?? name.map { Located($0.value.rawValue, at: $0.range) }
    places[.data] = dataset.map { [$0.range] }
    let x: Located<String>? = record.required("x", .locatedText, example: "x: year")
    places[.x] = x.map { [$0.range] }
    let y: [Located<String>] = record.several("y", .locatedText)
    places[.y] = y.map(\.range)
    var specification = ChartSpecification(
      kind: shape ?? .bar, dataset: dataset?.value ?? "", x: x?.value ?? "", y: y.map(\.value))
    specification.series = value(.series, .locatedText)
    specification.multiples = value(.multiples, .locatedText)
    specification.labels = value(.labels, .locatedText)
    specification.low = value(.low, .locatedText)
    specification.high = value(.high, .locatedText)
    specification.arrangement = value(
      .arrangement, .located(.choice("an arrangement of bars")))
    specification.direction = value(.direction, .located(.choice("a direction of bars")))
    specification.order = value(.order, .located(.choice("an order")))
    let highlight: [Located<String>] = record.several("highlight", .locatedText)
    places[.highlight] = highlight.map(\.range)
    specification.highlight = highlight.map(\.value)
    words = Words()
    for (note, text) in Self.notes("note", &record) + Self.notes("notes", &record) {
      places[.notes, default: []].append(text.range)
      specification.notes.append(note)
      words.notes.append(text)
    }
    words.title = record.optional("title", .locatedText)
    words.subtitle = record.optional("subtitle", .locatedText)
    specification.title = words.title?.value ?? ""
    specification.subtitle = words.subtitle?.value
    sources = record.several("source", .located(.id()))
    words.remark = record.optional("remark", .locatedText)
    if dataset == nil {
      record.report(
        Diagnostic(
          Rule.missingKey.id, "the chart does not say what it is drawn from", at: block,
          helps: ["add 'data: NAME', or give the block the dataset's name: '```chart NAME'"]))
    }
    guard shape != nil, let dataset, x != nil else { return nil }
    self.name = name
    self.mark = mark
    self.specification = specification
    self.dataset = dataset
    self.places = places
    range = block
  }

  private typealias Note = (note: ChartSpecification.Note, text: Located<String>)

  /// `2018 peak`, or a map that says the place apart: `{at: 2018, words: peak}`.
  private static func notes(_ key: String, _ record: inout RecordReader) -> [Note] {
    record.list(
      key, each: "note",
      shorthand: { (ChartSpecification.Note(words: $0.text), Located($0.text, at: $0.range)) }
    ) { (record: inout RecordReader) -> Note? in
      let at: String? = record.required("at", .text, example: "at: 2022")
      let y: Located<String>? = record.optional("y", .locatedText)
      let words: Located<String>? = record.required("words", .locatedText, example: "words: peak")
      var height: Rational?
      if let y {
        height = Rational(decimal: y.value)
        if height == nil {
          record.report(
            Diagnostic(
              Rule.badNumber.id, "'\(y.value)' is no number on the axis", at: y.range,
              helps: ["write digits alone: y: 1650000000"]))
        }
      }
      guard let at, let words else { return nil }
      return (ChartSpecification.Note(x: at, y: height, words: words.value), words)
    }
  }
}
