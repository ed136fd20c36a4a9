public import Diagnostics

/// What a Data Package says about a table (Table Schema v1), with the unit of each column.
public struct TableSchema: Hashable, Sendable {
  /// One for each column that it has something to say about.
  public var fields: [Field]
  /// Cells that mean that there is no value; nil for the usual ones: nothing, dashes, dots, `NA`,
  /// `n/a`, `NaN`, `null`, and of texts nothing alone.
  public var missingValues: [String]?
  /// The names of the columns that tell one row from every other.
  public var primaryKey: [String]
  /// Which columns hold what stands in columns of a table.
  public var foreignKeys: [ForeignKey] = []
  /// What separates the fields of a file (`dialect.delimiter`); nil to find out.
  public var delimiter: String?
  /// Whether the first row of a file names the columns (`dialect.header`); where it does not, the
  /// fields do, in their order.
  public var hasHeader = true

  public init(
    fields: [Field] = [], missingValues: [String]? = nil, primaryKey: [String] = [],
    delimiter: String? = nil
  ) {
    self.fields = fields
    self.missingValues = missingValues
    self.primaryKey = primaryKey
    self.delimiter = delimiter
  }

  /// What is said about the column of a name, as the header writes it.
  public subscript(name: String) -> Field? { fields.first { $0.name == name } }
}

extension TableSchema {
  /// What is said about one column.
  public struct Field: Hashable, Sendable {
    /// As the header of the table writes it.
    public var name: String
    public var title: String?
    public var description: String?
    /// Nil where the type follows from the cells.
    public var type: FieldType?
    /// How a date is written: `%d/%m/%Y`; nil and `default` for a day such as `2022-06-24`, `any`
    /// for EDTF.
    public var format: String?
    /// What the numbers count: an ISO 4217 code, `percent`, a measure or a noun.
    public var unit: String?
    /// `.` where nothing else is said.
    public var decimalChar: String?
    public var groupChar: String?
    /// Cells of this column that mean that there is no value; nil for those of the table.
    public var missingValues: [String]?
    /// What a boolean column writes; nil for `true`, `false`, `1` and `0`.
    public var trueValues: [String]?
    public var falseValues: [String]?
    public var constraints: Constraints

    public init(
      name: String, title: String? = nil, description: String? = nil, type: FieldType? = nil,
      format: String? = nil, unit: String? = nil, constraints: Constraints = Constraints()
    ) {
      self.name = name
      self.title = title
      self.description = description
      self.type = type
      self.format = format
      self.unit = unit
      self.constraints = constraints
    }
  }

  /// Columns whose values have to stand in columns of a table (Table Schema v1 §foreign keys).
  public struct ForeignKey: Hashable, Sendable {
    /// A name with the place where the data package says it.
    public struct Name: Hashable, Sendable {
      public var text: String
      public var place: SourceRange

      public init(_ text: String, at place: SourceRange) {
        self.text = text
        self.place = place
      }
    }

    /// As many as `referenceFields`, and at least one.
    public var fields: [Name]
    /// The table that is referred to; nil for the table of the key itself.
    public var resource: Name?
    public var referenceFields: [Name]

    public init(fields: [Name], resource: Name?, referenceFields: [Name]) {
      self.fields = fields
      self.resource = resource
      self.referenceFields = referenceFields
    }
  }

  /// The types of Table Schema v1. Those from `time` on are read as texts.
  public enum FieldType: String, Hashable, Sendable, CaseIterable {
    case any, string, number, integer, boolean, date, year, yearmonth
    case time, datetime, duration, geopoint, geojson, object, array, list
  }

  /// What every cell of a column has to fulfil. A missing cell fulfils all but the first.
  public struct Constraints: Hashable, Sendable {
    public var isRequired = false
    public var isUnique = false
    /// As the cells write it: `0`, `2018-01-01`.
    public var minimum: String?
    public var maximum: String?
    /// The only values that there are; nil for any.
    public var allowed: [String]?
    /// A regular expression for the whole cell.
    public var pattern: String?
    /// In characters.
    public var minimumLength: Int?
    public var maximumLength: Int?

    public init() {}

    public var isEmpty: Bool { self == Constraints() }
  }
}
