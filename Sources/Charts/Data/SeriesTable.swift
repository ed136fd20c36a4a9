import Quantities

/// Series of numbers over the same categories or periods.
struct SeriesTable {
  struct Series {
    let name: String
    /// One for each category; nil where a cell is missing.
    var values: [Quantity?]
    /// 1 to 6, or 0 for a series that is drawn in grey.
    var colour: Int
    /// Places of days without a row: nothing happened on them, so that no number is missing.
    var quietDays: Set<Int> = []

    /// Whether the number of a category is not known.
    func isGap(_ place: Int) -> Bool { values[place] == nil && !quietDays.contains(place) }
  }

  /// What stands on the axis: a name, or a stretch of time.
  struct Category {
    /// As the column has it, by which a note finds it.
    let key: String
    let period: Period?
    let locale: NumberLocale
    /// The row of the data, counted from 0; nil where none or several have it.
    var row: Int?

    /// As it is printed in a table or in words.
    var label: String { period?.words(in: locale) ?? key }
  }

  var categories: [Category]
  var series: [Series]
  var unit: Unit
  /// The step of time that all categories have; nil where they are names or of different lengths.
  var grain: TimeGrain?
  /// Whether most steps of time between the first and the last have no row: those that have were
  /// chosen, and bars stand side by side.
  var stepsAreChosen = false

  /// Whether all categories are times, which stand in no other order than their own.
  var isInOrderOfTime: Bool { Self.areInOrderOfTime(categories) }

  static func areInOrderOfTime(_ categories: [Category]) -> Bool {
    categories.allSatisfy { $0.period?.middle != nil }
  }

  /// Whether bars lie on each other.
  func isStacked(_ specification: ChartSpecification) -> Bool {
    specification.arrangement == .stacked && series.count > 1
  }

  /// Whether each mark has a place of its own, which can have a colour of its own.
  func canHighlightCategories(_ specification: ChartSpecification) -> Bool {
    specification.kind == .dot || (specification.kind == .bar && !isStacked(specification))
  }

  var values: [Quantity] { series.flatMap { $0.values.compactMap { $0 } } }

  /// Every number that the axis has to reach.
  var ends: [Rational] { values.flatMap { Extent($0).ends } }

  /// The numbers that stacks of series reach above and below zero.
  var stackedEnds: [Rational] {
    categories.indices.flatMap { place -> [Rational] in
      let parts = series.compactMap { $0.values[place] }.map { Extent($0).stated }
      let above = parts.filter { !$0.isNegative }.reduce(0, +)
      return [above, parts.filter(\.isNegative).reduce(0, +)]
    }
  }
}

extension SeriesTable {
  /// Adds the months, quarters or years between the first and the last that have no row, so that
  /// bars and dots show them as not counted, and lines have a gap. A day without a row is one on
  /// which nothing happened.
  mutating func addAbsentSteps(_ locale: NumberLocale) {
    guard let grain, grain != .day, let first = categories.first?.period?.firstDay,
      let last = categories.last?.period?.firstDay
    else { return }
    var steps: [CalendarDay] = []
    var day = first
    while day <= last {
      steps.append(day)
      guard steps.count <= 2 * categories.count else {
        stepsAreChosen = true
        return
      }
      day = grain.start(1, after: day)
    }
    guard steps.count > categories.count else { return }
    var rows: [CalendarDay: Int] = [:]
    for (place, category) in categories.enumerated() {
      if let day = category.period?.firstDay { rows[day] = place }
    }
    for place in series.indices {
      let values = series[place].values
      series[place].values = steps.map { rows[$0].flatMap { values[$0] } }
    }
    let known = categories
    categories = steps.map { day in
      if let place = rows[day] { return known[place] }
      let period = grain.period(from: day)
      return Category(key: period?.edtf ?? "", period: period, locale: locale)
    }
  }
}
