import Markup

/// A number of things with its noun: `1 fact`, `1,234 words`.
struct Counted: HTML {
  let count: Int
  let one: StaticString
  let many: StaticString

  init(_ count: Int, _ one: StaticString, _ many: StaticString) {
    self.count = count
    self.one = one
    self.many = many
  }

  func write(into writer: inout HTMLWriter) {
    Grouped(count).write(into: &writer)
    writer.raw(" ")
    writer.raw(count == 1 ? one : many)
  }
}

/// A whole number with its thousands set apart: `1,234`.
struct Grouped: HTML {
  let value: Int

  init(_ value: Int) { self.value = value }

  func write(into writer: inout HTMLWriter) {
    if value < 0 { writer.raw("-") }
    writeGroups(of: value.magnitude, into: &writer)
  }

  private func writeGroups(of value: UInt, into writer: inout HTMLWriter) {
    guard value >= 1000 else { return writer.number(Int(value)) }
    writeGroups(of: value / 1000, into: &writer)
    writer.raw(",")
    let group = Int(value % 1000)
    if group < 100 { writer.raw("0") }
    if group < 10 { writer.raw("0") }
    writer.number(group)
  }
}
