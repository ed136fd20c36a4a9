import Markup

/// A number of things with its noun: `1 fact`, `1,234 words`.
struct Counted: HTML {
  let count: Int
  let noun: Noun
  let numerals: Numerals

  func write(into writer: inout HTMLWriter) {
    let form = noun.form(of: count, numerals.plural)
    writer.text(form.before)
    guard let after = form.after else { return }
    Grouped(value: count, numerals: numerals).write(into: &writer)
    writer.text(after)
  }

  /// The same for an attribute.
  var text: String {
    var writer = HTMLWriter()
    write(into: &writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}

/// A whole number with its thousands set apart: `1,234`.
struct Grouped: HTML {
  let value: Int
  let numerals: Numerals

  func write(into writer: inout HTMLWriter) {
    if value < 0 { writer.raw("-") }
    if value.magnitude < (numerals.leastGrouped == 5 ? 10_000 : 1000) {
      writer.number(Int(value.magnitude))
    } else {
      writeGroups(of: value.magnitude, into: &writer)
    }
  }

  private func writeGroups(of value: UInt, into writer: inout HTMLWriter) {
    guard value >= 1000 else { return writer.number(Int(value)) }
    writeGroups(of: value / 1000, into: &writer)
    writer.text(numerals.separator)
    let group = Int(value % 1000)
    if group < 100 { writer.raw("0") }
    if group < 10 { writer.raw("0") }
    writer.number(group)
  }
}

extension Wording {
  func number(_ value: Int) -> Grouped { Grouped(value: value, numerals: numerals) }

  func facts(_ count: Int) -> Counted { counted(count, counts.fact) }
  func statistics(_ count: Int) -> Counted { counted(count, counts.statistic) }
  func figures(_ count: Int) -> Counted { counted(count, counts.figure) }
  func sources(_ count: Int) -> Counted { counted(count, counts.source) }
  func briefings(_ count: Int) -> Counted { counted(count, counts.briefing) }
  func topics(_ count: Int) -> Counted { counted(count, counts.topic) }
  func minutes(_ count: Int) -> Counted { counted(count, counts.minute) }
  func words(_ count: Int) -> Counted { counted(count, counts.word) }
  func notices(_ count: Int) -> Counted { counted(count, counts.notice) }
  func rows(_ count: Int) -> Counted { counted(count, counts.row) }

  private func counted(_ count: Int, _ noun: Noun) -> Counted {
    Counted(count: count, noun: noun, numerals: numerals)
  }
}
