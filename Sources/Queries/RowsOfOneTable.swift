/// A query that picks rows of one table and shows something of each: `select … from t where … order
/// by … limit …`. What puts rows together, with a statistic or another table, is none.
struct RowsOfOneTable {
  /// As the query calls it.
  let table: String
  /// The byte behind what is selected.
  let end: Int

  init?(_ text: SQLText) {
    let tokens = text.tokens
    guard let table = QueriedTables.names(in: text).first, tokens.first?.isWord("select") ?? false,
      tokens.count(where: { $0.isWord("select") }) == 1,
      !tokens.contains(where: { $0.kind == .word && Self.joining.contains($0.text) })
    else { return nil }
    for (token, next) in zip(tokens, tokens.dropFirst())
    where token.kind == .word && next.isSign("(") && Self.ofManyRows.contains(token.text) {
      return nil
    }
    var depth = 0
    var from: Int?
    for (place, token) in tokens.enumerated() {
      if token.isSign("(") { depth += 1 }
      if token.isSign(")") { depth -= 1 }
      if depth == 0, token.isWord("from") { from = from ?? place }
    }
    guard let from, from > 1 else { return nil }
    // One table, and perhaps another name for it.
    let tables = tokens[(from + 1)...].prefix {
      !$0.isSign(";") && !($0.kind == .word && Self.ends.contains($0.text))
    }
    guard !tables.contains(where: { $0.isSign(",") || $0.isSign("(") }) else { return nil }
    self.table = table
    end = tokens[from - 1].range.upperBound
  }

  private static let ends: Set<String> = ["where", "order", "limit"]

  private static let joining: Set<String> = [
    "distinct", "except", "group", "having", "intersect", "join", "over", "union", "values", "with",
  ]

  private static let ofManyRows: Set<String> = [
    "avg", "correlation", "count", "geometric_mean", "group_concat", "iqr", "max", "mean", "median",
    "min", "quantile", "stdev", "string_agg", "sum", "total", "variance", "weighted_mean",
  ]
}
