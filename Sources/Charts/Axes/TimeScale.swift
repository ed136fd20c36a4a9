import Quantities

/// An axis of time: days between two pixels.
struct TimeScale {
  let first: CalendarDay
  /// The day after the last.
  let end: CalendarDay
  let left: Double
  let right: Double

  var pixelsPerDay: Double { (right - left) / Double(max(end.number - first.number, 1)) }

  func position(_ day: Double) -> Double { left + (day - Double(first.number)) * pixelsPerDay }
  func position(_ day: CalendarDay) -> Double { position(Double(day.number)) }

  /// A step that an axis may be labelled by: every so many days, months, quarters or years.
  struct Step {
    let grain: TimeGrain
    let count: Int
  }

  /// What may be asked of an axis, the finest first.
  private static let steps: [Step] =
    [1, 5, 10, 15].map { Step(grain: .day, count: $0) } + [Step(grain: .month, count: 1)]
    + [Step(grain: .quarter, count: 1)]
    + [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000].map { Step(grain: .year, count: $0) }

  /// A label of the axis: the step, and beneath it what it is a part of where that changes.
  struct Mark {
    let start: Double
    let end: Double
    let text: String
    let context: String?
    /// Days begin the stretch of their month; a month stands over the middle of its year's number.
    let isLeading: Bool

    private var middle: Double { (start + end) / 2 }

    /// The text and, a line below, the context, moved into a width.
    func texts(top: Double, width: Double, style: TextStyle) -> [PlacedText] {
      let half = style.width(text) / 2
      let x = min(max(middle, half), width - half)
      var texts = [PlacedText(text, at: Point(x: x, y: top), .middle, style)]
      guard let context else { return texts }
      let room = style.width(context)
      let left = isLeading ? x - half : x - room / 2
      texts.append(
        PlacedText(
          context, at: Point(x: min(max(left, 0), width - room), y: top + style.lineHeight), .start,
          style))
      return texts
    }
  }

  /// The labels that fit, of steps that are no finer than the data.
  func marks(grain: TimeGrain, words: TimeWords, style: TextStyle) -> [Mark] {
    let enough = Int((right - left) / 40)
    for step in Self.steps where step.grain >= grain {
      let marks = self.marks(step, words: words)
      // Each step of the data has its name if it can; a finer comb than that is only in the way.
      let isOwn = step.grain == grain && step.count == 1 && grain != .day
      guard marks.count <= (isOwn ? 60 : enough), fit(marks, style) else { continue }
      return marks.count > 1 || right - left > 200 ? marks : ends(grain, words, style) ?? marks
    }
    return []
  }

  /// The labels of single days, where all of them fit: what a few days hold is read by its dates.
  func marks(of days: [CalendarDay], words: TimeWords, style: TextStyle) -> [Mark]? {
    guard days.count <= 16 else { return nil }
    var marks: [Mark] = []
    var context: String?
    for day in days {
      let (text, part) = words.label(day, .day)
      marks.append(
        Mark(
          start: position(day), end: position(day.advanced(by: 1)), text: text,
          context: part == context ? nil : part, isLeading: true))
      context = part
    }
    return fit(marks, style) ? marks : nil
  }

  /// The first and the last step alone, where there is no room for more.
  private func ends(_ grain: TimeGrain, _ words: TimeWords, _ style: TextStyle) -> [Mark]? {
    let last = grain.start(of: end.advanced(by: -1))
    let marks = [grain.start(of: first), last].map { day -> Mark in
      let (text, part) = words.label(day, grain)
      return Mark(
        start: position(day), end: position(grain.start(1, after: day)), text: text, context: part,
        isLeading: grain == .day)
    }
    return first < last && fit(marks, style) ? marks : nil
  }

  private func fit(_ marks: [Mark], _ style: TextStyle) -> Bool {
    var free = [-Double.infinity, -Double.infinity]
    for mark in marks {
      for (line, text) in mark.texts(top: 0, width: right + 40, style: style).enumerated() {
        if text.frame.left < free[line] { return false }
        free[line] = text.frame.right + 5.5
      }
    }
    return true
  }

  /// Days are counted anew each month: the 1st, the 5th and so on, and none close to the next 1st.
  private func isAsked(_ step: Step, _ number: Int) -> Bool {
    guard step.grain == .day, step.count > 1 else { return number % step.count == 0 }
    return number == 0 || ((number + 1) % step.count == 0 && number < 28)
  }

  private func marks(_ step: Step, words: TimeWords) -> [Mark] {
    let days = Double(end.number - first.number)
    let length: Double =
      switch step.grain {
      case .day: 1
      case .month: 28
      case .quarter: 90
      case .year: 365
      }
    // Too many to look at: a coarser step will do.
    guard days / length / Double(step.count) <= 62 else {
      return Array(
        repeating: Mark(start: 0, end: 0, text: "", context: nil, isLeading: false), count: 61)
    }
    var marks: [Mark] = []
    var day = step.grain.start(of: first)
    var context: String?
    while day < end {
      let next = step.grain.start(1, after: day)
      let number = step.grain.number(day)
      if isAsked(step, number) {
        // A step that is cut off at an end has its label where it would be if its middle shows.
        let middle = (position(day) + position(next)) / 2
        if middle >= left - 0.5, middle <= right + 0.5 {
          let (text, part) = words.label(day, step.grain)
          marks.append(
            Mark(
              start: position(day), end: position(next), text: text,
              context: part == context ? nil : part, isLeading: step.grain == .day))
          context = part
        }
      }
      day = next
    }
    return marks
  }
}
