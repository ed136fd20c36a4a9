extension FactDeclaration {
  /// The day as of which the fact is stated: its `as-of`, or else the date of the first of its
  /// sources that has one. Nil where neither is known.
  ///
  /// Figures of one measure and period that have different vintages do not contradict each other,
  /// where one publisher has both, or the editor dated both: the later one may know more.
  public func vintage(in sources: [SourceID: Source]) -> CalendarDate? {
    asOf ?? self.sources.lazy.compactMap { sources[$0.value]?.date }.first
  }
}
