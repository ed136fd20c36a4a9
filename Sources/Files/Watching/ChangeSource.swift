/// What a ``LiveWatcher`` hears of changes from.
protocol ChangeSource: Sendable {
  /// Waits for changes.
  ///
  /// - Parameters:
  ///   - milliseconds: how long at most; below zero for ever.
  ///   - bell: a descriptor that ends the wait when something can be read from it.
  mutating func wait(_ milliseconds: Int32, bell: Int32) -> Observation
}

/// What came of a wait.
enum Observation {
  case nothing
  case changes(FolderChanges)
  /// The system has no more watches to give.
  case exhausted
}
