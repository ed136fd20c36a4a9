import Quantities

extension TableSchema {
  /// What there is to say about the file that ``CSVWriter`` makes of a dataset: types, units, and
  /// what its own schema declares. The values fulfil Table Schema v1 as they stand.
  ///
  /// - Parameter others: what is published beside it: foreign keys to anything else are left out.
  public init(of dataset: Dataset, beside others: [Dataset] = []) {
    let columns = PublishedColumn.columns(of: dataset)
    self.init(
      fields: columns.map { Field($0, declared: dataset.schema?[$0.origin.name]) },
      missingValues: [""],
      primaryKey: dataset.schema?.primaryKey.map(PublishedColumn.guarded) ?? [], delimiter: ",")
    for key in dataset.schema?.foreignKeys ?? [] {
      let other =
        key.resource.map { name in others.first { $0.name == name.text } } ?? dataset
      guard let other else { continue }
      let published = key.published
      let types = published.fields.map { self[$0.text]?.type }
      // Programs compare values of one type.
      let schema = key.resource == nil ? self : TableSchema(of: other)
      if types == published.referenceFields.map({ schema[$0.text]?.type }) {
        foreignKeys.append(published)
      }
    }
  }
}

extension TableSchema.ForeignKey {
  /// With the names that the columns have in published files.
  fileprivate var published: Self {
    func guarded(_ name: Name) -> Name {
      Name(PublishedColumn.guarded(name.text), at: name.place)
    }
    return Self(
      fields: fields.map(guarded), resource: resource, referenceFields: referenceFields.map(guarded)
    )
  }
}

extension TableSchema.Field {
  fileprivate init(_ column: PublishedColumn, declared: TableSchema.Field?) {
    self.init(
      name: column.name, title: column.origin.title ?? declared?.title,
      description: declared?.description)
    if let unit = column.origin.unit {
      self.unit = unit == .count("") ? declared?.unit : unit.noun ?? unit.name
    }
    switch column.part {
    case .whole:
      type = column.cells.publishedType(declared?.type)
      if let declared {
        constraints = declared.constraints.published(column, as: type, declared)
      }
    case .low: describe("The least that it can be", column)
    case .high: describe("The most that it can be", column)
    }
  }

  private mutating func describe(_ end: String, _ column: PublishedColumn) {
    title = column.origin.title.map { "\($0): \(end.lowercased())" }
    description = "\(end), by the words of '\(column.origin.name)'."
    type = .number
  }
}

extension Cells {
  fileprivate func publishedType(_ declared: TableSchema.FieldType?) -> TableSchema.FieldType {
    switch self {
    case .numbers(let numbers):
      if !numbers.areIntegers { return .number }
      return declared == .year ? .year : .integer
    case .quantities: return .string
    case .texts: return declared == .boolean ? .boolean : .string
    case .periods(let periods): return periods.dateType
    }
  }
}

extension CodedCells<Period> {
  /// The type of Table Schema that all of the dates have.
  var dateType: TableSchema.FieldType {
    let dates = values.compactMap { period -> PeriodDate? in
      guard !period.isInterval, case .date(let date) = period.start,
        date.qualifier == .certain, date.unknownDigits == 0
      else { return nil }
      return date
    }
    guard dates.count == values.count else { return .string }
    if dates.allSatisfy({ if case .day = $0.part { true } else { false } }) { return .date }
    if dates.allSatisfy({ if case .month = $0.part { true } else { false } }) { return .yearmonth }
    return areYears ? .year : .string
  }

  /// Whether all are certain years: 2021, 0009.
  var areYears: Bool {
    values.allSatisfy { period in
      guard !period.isInterval, case .date(let date) = period.start else { return false }
      return date.qualifier == .certain && date.unknownDigits == 0 && date.part == .wholeYear
    }
  }
}
