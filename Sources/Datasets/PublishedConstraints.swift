import Quantities

extension TableSchema.Constraints {
  /// What holds of a column as it is published, in the form that its cells have there.
  ///
  /// - Parameter type: as it is published.
  func published(
    _ column: PublishedColumn, as type: TableSchema.FieldType?, _ declared: TableSchema.Field
  ) -> Self {
    var published = Self()
    published.isRequired = isRequired
    switch column.cells {
    case .quantities: published.isUnique = isUnique
    case .numbers:
      published.isUnique = isUnique
      func number(_ text: String) -> String? { Rational(decimal: text)?.exactDecimal }
      published.minimum = minimum.flatMap(number)
      published.maximum = maximum.flatMap(number)
      published.allowed = Self.all(allowed, number)
    case .periods:
      published.isUnique = isUnique
      published.minimum = minimum.flatMap { Self.period($0, as: type) { $0.firstDay } }
      published.maximum = maximum.flatMap { Self.period($0, as: type) { $0.lastDay } }
      published.allowed = Self.all(allowed) { Self.period($0, as: type) }
    case .texts where declared.type == .boolean:
      published.allowed = Self.all(allowed) { text in
        if declared.trueValues?.contains(text) ?? ["true", "1"].contains(text.lowercased()) {
          return "true"
        }
        return declared.falseValues?.contains(text) ?? ["false", "0"].contains(text.lowercased())
          ? "false" : nil
      }
    case .texts(let texts):
      published.allowed = Self.all(allowed, PublishedColumn.guarded)
      // An apostrophe that guards a text is one letter more.
      if texts.values.contains(where: PublishedColumn.isFormula) { break }
      published.isUnique = isUnique
      published.pattern = pattern
      published.minimumLength = minimumLength
      published.maximumLength = maximumLength
    }
    return published
  }

  /// The values in their published form, each once; nil where one has none.
  private static func all(_ values: [String]?, _ form: (String) -> String?) -> [String]? {
    guard let values else { return nil }
    var published: [String] = []
    for value in values {
      guard let value = form(value) else { return nil }
      if !published.contains(value) { published.append(value) }
    }
    return published
  }

  /// A date in the form of a type. A day is made of a month where it is an end.
  private static func period(
    _ text: String, as type: TableSchema.FieldType?, end: ((Period) -> CalendarDay?)? = nil
  ) -> String? {
    guard let period = try? Period(edtf: text) else { return nil }
    if type == .string { return end == nil ? period.edtf : nil }
    if CodedCells([period]).dateType == type { return period.edtf }
    guard type == .date, let day = end?(period) else { return nil }
    let (year, month, number) = day.components
    return PeriodDate(year: year, part: .day(month: month, day: number)).edtf
  }
}
