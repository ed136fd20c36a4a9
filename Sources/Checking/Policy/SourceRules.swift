import Diagnostics

extension RuleCatalogue {
  /// Figures have sources, and the sources agree or are said not to.
  static let sources: [Rule] = [
    .unknownSource, .unsourcedFact, .unsourcedDataset, .contradictingFacts, .otherHedge,
    .loneDispute, .revisionCycle, .revisionOrder, .ungradedSource, .unusedSource, .secondSource,
    .staleFact,
  ]
}
