public import Diagnostics
import Records
import SiteModel

extension RuleCatalogue {
  /// What is wrong with settings and front matter.
  public static let records: [Rule] = [
    .missingKey, .unknownKey, .duplicateKey, .emptyValue, .wrongKind, .badChoice,
    .badNumber, .yamlSyntax, .yamlQuote, .yamlFeature, .controlCharacter, .notUTF8, .badAddress,
    .badColour, .badCurrency, .badDate, .badGrade, .badHash, .badID, .badLanguage, .badPeriod,
    .badSlug, .badLinkTitle, .dateOrder, .obsoleteMarking, .noFrontMatter, .unclosedFrontMatter,
    .notSupported, .correctionMismatch, .overdueReview,
  ]
}
