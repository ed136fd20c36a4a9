import CSQLite

/// SQLite's functions of dates, less what depends on the day or the place of the build.
extension QuerySession {
  func registerDates() {
    for name in ["date", "datetime", "julianday", "strftime", "time", "unixepoch"] {
      ExactFunction(
        name, self,
        .ofRow { row, context in
          do throws(QueryProblem) {
            try Self.refuseDependence(row)
            row.session.plainFunctions.answer(context, row)
          } catch {
            row.session.fail(context, error)
          }
        }
      ).register(arguments: -1)
    }
  }

  private static func refuseDependence(_ row: FunctionArguments) throws(QueryProblem) {
    let name = row.name
    let timePlace = name == "strftime" ? 1 : 0
    if row.count <= timePlace || row.text(timePlace)?.lowercased() == "now" {
      let format = name == "strftime" ? "'%Y', " : ""
      throw row.problem(
        "\(name)() of now depends on the day of the build",
        helps: ["write the date, such as \(name)(\(format)'2024-01-31')"])
    }
    for place in (timePlace + 1)..<max(row.count, timePlace + 1) {
      guard let modifier = row.text(place)?.lowercased(), ["localtime", "utc"].contains(modifier)
      else { continue }
      throw row.problem(
        "\(name)() with '\(modifier)' depends on the time zone of the machine",
        helps: ["write the times in the table in one zone"])
    }
  }
}
