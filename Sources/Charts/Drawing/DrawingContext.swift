import Quantities

/// What all parts of a drawing have to know.
struct DrawingContext {
  let specification: ChartSpecification
  let format: LabelFormat
  /// For a telephone's column, not a page's.
  let isNarrow: Bool

  /// A wide drawing is shown from 600 CSS pixels on and a narrow one from 283, the text of a page
  /// on the smallest telephone: so the least text has 11.5 of them everywhere.
  var width: Double { isNarrow ? 304 : 640 }
  var times: TimeWords { TimeWords(locale: format.locale) }

  /// The colour of a mark: that of its series, or where categories are highlighted, of these.
  func colour(_ series: SeriesTable.Series, _ category: SeriesTable.Category) -> Int {
    let highlight = specification.highlight
    guard !highlight.isEmpty, !highlight.contains(series.name), series.colour > 0 else {
      return series.colour
    }
    return highlight.contains(category.key) || highlight.contains(category.label)
      ? series.colour : 0
  }
}

/// Where marks came to lie, for the notes that point at them.
struct PlotPlaces {
  /// The top of each category's highest mark, by the place of the category.
  var marks: [Int: Point] = [:]
  /// The axis of numbers.
  var scale: LinearScale?
  var isHorizontal = false

  mutating func add(_ point: Point, at category: Int) {
    if let other = marks[category], other.y <= point.y { return }
    marks[category] = point
  }

  /// Where a note points, with its own number on the axis if it has one.
  func point(_ category: Int, y: Rational?) -> Point? {
    guard var point = marks[category] else { return nil }
    if let y, let scale {
      if isHorizontal { point.x = scale.position(y) } else { point.y = scale.position(y) }
    }
    return point
  }
}
