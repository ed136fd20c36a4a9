import Diagnostics
import Records

extension StatisticDeclaration {
  /// `implied-2020: chainalysis-2021 / (1 + chainalysis-growth)`.
  init(id: FigureID, formula: FieldText, range: SourceRange) {
    self.init(id: id, formula: Located(formula.text, at: formula.range), range: range)
  }

  init(id: FigureID, range: SourceRange, record: inout RecordReader) {
    let formula = record.required("formula", .locatedText, example: "formula: total / 2")
    self.init(id: id, formula: formula ?? Located("", at: range), range: range)
    format = record.optional("format", .choice("a format"))
    title = record.optional("title", .text)
    period = record.optional("period", .period)
    note = record.optional("note", .text)
  }
}
