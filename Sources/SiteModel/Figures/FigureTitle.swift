extension FigureID {
  /// What ids of figures end with that cover a time: `2021-06`, and the years of what goes over
  /// several months. Nil for a time that no id can tell.
  ///
  /// - Parameter edtf: a period as ISO 8601-2 writes it.
  public static func ending(edtf: String) -> String? {
    let ends = edtf.split(separator: "/")
    guard ends.count == 2 else { return Slug(from: edtf)?.rawValue }
    let years = ends.map { String($0.prefix { $0 != "-" }) }
    return Slug(from: years[0] == years[1] ? years[0] : years.joined(separator: "-"))?.rawValue
  }

  /// The id as a title: `voyages` of `voyages-2023-07-17`, a fact for that day, which is said beside
  /// it.
  ///
  /// - Parameter edtf: the period that the figure covers.
  public func title(without edtf: String?) -> String {
    guard let edtf, let ending = Self.ending(edtf: edtf) else { return rawValue.asWords }
    for time in [ending, String(edtf.prefix(4))] where rawValue.hasSuffix("-" + time) {
      return String(rawValue.dropLast(time.count + 1)).asWords
    }
    return rawValue.asWords
  }
}
