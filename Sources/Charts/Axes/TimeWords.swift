import Quantities

/// The short names that an axis of time is labelled with, in the language of the page.
struct TimeWords {
  let locale: NumberLocale

  /// A step of time, and what it is a part of: `Jan` and `2022`, `5` and `Jan 2022`.
  func label(_ day: CalendarDay, _ grain: TimeGrain) -> (text: String, context: String?) {
    let (year, month, dayOfMonth) = day.components
    switch grain {
    case .year: return ("\(year)", nil)
    case .quarter: return ("\(quarterSign)\((month - 1) / 3 + 1)", "\(year)")
    case .month: return (self.month(month), "\(year)")
    case .day: return ("\(dayOfMonth)", "\(self.month(month)) \(year)")
    }
  }

  private var quarterSign: String {
    switch locale.language {
    case .french, .spanish: "T"
    default: "Q"
    }
  }

  private func month(_ number: Int) -> String {
    switch locale.language {
    case .english: Self.english[number - 1]
    case .french: Self.french[number - 1]
    case .german: Self.german[number - 1]
    case .spanish: Self.spanish[number - 1]
    case .korean: "\(number)월"
    case .arabic: "\(number)"
    }
  }

  private static let english = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
  private static let french = [
    "janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.",
    "déc.",
  ]
  private static let german = [
    "Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez.",
  ]
  private static let spanish = [
    "ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sept", "oct", "nov", "dic",
  ]
}
