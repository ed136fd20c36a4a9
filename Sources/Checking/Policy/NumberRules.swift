import Diagnostics

extension RuleCatalogue {
  /// Words and values agree with the figures that they are bound to, and with each other.
  static let numbers: [Rule] = [
    .factMismatch, .statisticMismatch, .hedgeDropped, .weakBound, .periodMismatch, .figureKind,
    .unreadableWords, .unreadableValue, .misspeltMagnitude, .insertedWords, .opensWithFigure,
    .printedInEnglish, .failedCheck, .partAboveWhole, .shares, .missingPeriod, .unboundNumber,
    .contradictingNumber, .wrongTotal, .wrongDirection, .unsourcedNumber,
  ]
}
