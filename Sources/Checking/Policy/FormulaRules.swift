import Diagnostics
import Expressions

extension RuleCatalogue {
  /// Formulas can be read and computed, and their results mean something.
  static let formulas: [Rule] = [
    .expressionSyntax, .unknownName, .unknownFunction, .unknownColumn, .unknownProperty,
    .unknownArgument, .unreadableLiteral, .kindMismatch, .unitMismatch, .mixedNouns,
    .mixedVintages, .emptyText, .noRows, .badCell, .undefinedStatistic, .missingRate, .noPeriod,
    .noStatedValue, .divisionByZero, .unboundedResult, .undecided, .lostInRounding,
    .formulaCycle, .nestingTooDeep, .numberTooLarge,
  ]
}
