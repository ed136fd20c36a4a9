public import Files
public import Queries

/// What asking a database needs of the surroundings.
public struct DatabaseAccess: Sendable {
  /// Passwords, and addresses that do not stand in `site.yaml`.
  public var environment: Environment
  /// Tells when an answer was read.
  public var clock: Clock
  /// No database is asked: the answers are those that were kept.
  public var isOffline: Bool
  public var limits = DatabaseLimits()

  public init(environment: Environment, clock: Clock, isOffline: Bool) {
    self.environment = environment
    self.clock = clock
    self.isOffline = isOffline
  }

  /// Needs no surroundings.
  public static let keptAnswers = DatabaseAccess(
    environment: Environment(), clock: .fixed(secondsSinceEpoch: 0), isOffline: true)
}
