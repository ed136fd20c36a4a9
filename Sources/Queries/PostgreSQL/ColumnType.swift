/// The types of PostgreSQL whose values can be read exactly.
enum ColumnType: String, Hashable, Sendable {
  case integer, numeric, date
  /// With or without a time zone, of which only the day in UTC is kept.
  case timestamp
  case text, boolean

  /// By the number in the catalogue `pg_type`, which is fixed for built-in types; nil for others.
  init?(catalogueNumber number: UInt32) {
    switch number {
    case 20, 21, 23: self = .integer
    case 1700: self = .numeric
    case 1082: self = .date
    case 1114, 1184: self = .timestamp
    // "char", name, text, char(n), varchar(n), and a literal whose type nobody asked for.
    case 18, 19, 25, 1042, 1043, 705: self = .text
    case 16: self = .boolean
    default: return nil
    }
  }

  static func isInexact(_ type: String) -> Bool {
    type == "double precision" || type == "real"
  }

  /// What to write instead of a column of a type that cannot be read.
  ///
  /// - Parameter type: the server's name of it.
  static func cast(of column: String, type: String) -> String {
    switch type {
    case _ where isInexact(type): "round(\(column)::numeric, 2)"
    case "money", "oid", "xid", "xid8": "\(column)::\(type == "money" ? "numeric" : "text::bigint")"
    case "interval": "extract(epoch from \(column))"
    case _ where type.hasSuffix("[]"): "array_to_string(\(column), ', ')"
    case "bytea": "encode(\(column), 'hex')"
    default: "\(column)::text"
    }
  }
}
