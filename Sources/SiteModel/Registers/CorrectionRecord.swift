import Diagnostics
import Records

extension Correction {
  init?(_ record: inout RecordReader) {
    let date = record.required("date", .located(.day), example: "date: 2022-02-09")
    let kind = record.required(
      "class", .choice("a class of correction") as FieldType<Class>, example: "class: correction")
    let was = record.optional("was", .text)
    let now = record.required("now", .text, example: "now: seven attacks")
    let reason = record.optional("reason", .text)
    let source: Located<SourceID>? = record.optional("source", .located(.id()))
    guard let date, let kind, let now else { return nil }
    self.init(date: date.value, kind: kind, now: now, range: date.range)
    self.was = was
    self.reason = reason
    self.source = source
  }
}
