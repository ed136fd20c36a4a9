import Diagnostics
import ExternalLinks

extension RuleCatalogue {
  /// Ids, words with a meaning of their own, and addresses.
  static let names: [Rule] = [
    .unknownFigure, .unknownEntity, .unknownBriefing, .unknownEstimate, .unknownConfidence,
    .duplicateID, .shadowedID, .reservedID, .similarID, .misplacedDeclaration, .deadLink,
    .duplicateAddress, .duplicateFile, .unusedStatistic, .ambiguousFigure,
    .externalLink, .movedLink,
  ]
}
