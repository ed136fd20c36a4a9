public import Diagnostics
import Records

extension TableBlock {
  /// Reads the YAML of a `table` block, which may be empty.
  ///
  /// - Parameters:
  ///   - bytes: the whole file.
  ///   - code: where the YAML stands in it.
  /// - Returns: nil where it names no dataset; `diagnostics` says so.
  public static func read(
    name: Located<FigureID>?, mark: Int, path: String, bytes: [UInt8], code: Range<Int>,
    block: SourceRange, diagnostics: inout [Diagnostic]
  ) -> TableBlock? {
    let source = RecordSource(path: path, bytes: bytes, bounds: code)
    guard let mapping = YAMLMapping.read(source, diagnostics: &diagnostics) else { return nil }
    var record = RecordReader(
      mapping, in: source,
      subject: RecordSubject("table", id: name?.value.rawValue, at: name?.range ?? block))
    let table = TableBlock(name: name, mark: mark, block: block, record: &record)
    diagnostics += record.finish()
    return table
  }

  private init?(
    name: Located<FigureID>?, mark: Int, block: SourceRange, record: inout RecordReader
  ) {
    let data: Located<String>? = record.optional("data", .locatedText)
    caption = record.optional("caption", .text)
    columns = record.several("columns", .locatedText)
    let sort: Located<String>? = record.optional("sort", .locatedText)
    (self.sort, isDescending) = Self.order(sort)
    statistics = TableStatistic.allCases.compactMap { kind in
      let columns: [Located<String>] = record.several(kind.rawValue, .locatedText)
      return columns.isEmpty ? nil : Statistic(kind: kind, columns: columns)
    }
    sparkline = record.several("sparkline", .locatedText)
    rows = record.optional("rows", .integer(in: 1...1_000))
    sources = record.several("source", .located(.id()))
    remark = record.optional("remark", .text)
    self.name = name
    self.mark = mark
    range = block
    guard let dataset = data ?? name.map({ Located($0.value.rawValue, at: $0.range) }) else {
      record.report(
        Diagnostic(
          Rule.missingKey.id, "the table does not say which dataset it shows", at: block,
          helps: ["add 'data: NAME', or give the block the dataset's name: '```table NAME'"]))
      return nil
    }
    self.dataset = dataset
  }

  /// `usd descending`: a column, and a word that may follow it.
  private static func order(_ text: Located<String>?) -> (Located<String>?, Bool) {
    guard let text else { return (nil, false) }
    for (word, isDescending) in [(" descending", true), (" ascending", false)]
    where text.value.hasSuffix(word) {
      return (Located(String(text.value.dropLast(word.count)), at: text.range), isDescending)
    }
    return (text, false)
  }
}
