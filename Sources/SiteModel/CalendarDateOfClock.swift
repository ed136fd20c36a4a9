public import Files

extension CalendarDate {
  /// The clock's day.
  public init?(_ day: CivilDay) { self.init(year: day.year, month: day.month, day: day.day) }
}
