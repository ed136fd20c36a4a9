/// An expression of a query, and where it stands.
struct SQLExpression {
  indirect enum Form {
    case whole, decimal, null
    case text(String)
    case column(table: String?, name: String)
    case call(SQLCall)
    /// With `-`, `+`, `~` or `not`.
    case unary(String, SQLExpression)
    /// With an operator in lower case: `+`, `and`, `is not`, `like`.
    case binary(String, SQLExpression, SQLExpression)
    case isNull(SQLExpression)
    case between(SQLExpression, SQLExpression, SQLExpression)
    case inList(SQLExpression, [SQLExpression])
    case inQuery(SQLExpression, SQLQuery)
    case cases(SQLExpression?, [(when: SQLExpression, then: SQLExpression)], SQLExpression?)
    case cast(SQLExpression, type: String)
    case collated(SQLExpression)
    case query(SQLQuery)
    case exists(SQLQuery)
    case row([SQLExpression])
  }

  let form: Form
  /// The bytes of the SQL.
  let range: Range<Int>
}

struct SQLCall {
  /// In lower case.
  let name: String
  var arguments: [SQLExpression] = []
  var filter: SQLExpression?
  var window: SQLWindow?
}

struct SQLWindow {
  var partitions: [SQLExpression] = []
  var orders: [SQLExpression] = []
}

/// A whole query or one in parentheses.
struct SQLQuery {
  /// What `with` names.
  struct Part {
    let name: String
    /// Empty where the columns are called as the query calls them.
    let columns: [String]
    let query: SQLQuery

    /// Whether it is recursive: then SQLite lets its further selections alone name it, as a table.
    var readsItself: Bool {
      query.selections.dropFirst().flatMap(\.tables).contains { table in
        if case .named(let other) = table.table {
          other.lowercased() == name.lowercased()
        } else {
          false
        }
      }
    }
  }

  var parts: [Part] = []
  /// One, or several that `union` and the like put together.
  var selections: [SQLSelection] = []
  var orders: [SQLExpression] = []
  var limits: [SQLExpression] = []
}

/// What stands from one `select` to the next, or the rows of `values`.
struct SQLSelection {
  enum Item {
    /// All columns, of one table or of all.
    case star(table: String?)
    case value(SQLExpression, name: String?)
  }

  enum Table {
    case named(String)
    case query(SQLQuery)
  }

  var items: [Item] = []
  var tables: [(table: Table, alias: String?)] = []
  /// Of `on`, `where` and `having`.
  var conditions: [SQLExpression] = []
  /// The columns of `using`.
  var shared: [(name: String, range: Range<Int>)] = []
  /// Where `natural` stands.
  var natural: Range<Int>?
  var groups: [SQLExpression] = []
  var windows: [SQLWindow] = []
}
