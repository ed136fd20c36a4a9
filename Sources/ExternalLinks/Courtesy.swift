/// How servers are asked, so that a check is finished some day and nobody is bothered by it.
public struct Courtesy: Sendable {
  /// Requests under way at once, and those of them to one host.
  public var requests = 8
  public var requestsToHost = 2
  /// How long a host is left alone after an answer.
  public var pause = Duration.milliseconds(500)
  public var connecting = Duration.seconds(10)
  /// For one request as a whole.
  public var limit = Duration.seconds(20)
  /// A server that asks us to come back later than this is not waited for.
  public var longestWait = Duration.seconds(30)
  /// How often an address is asked again that says so.
  public var retries = 1
  public var redirects = 5
  /// For how many seconds an answer is remembered.
  public var goodFor: Int64 = 7 * 24 * 3600
  public var badFor: Int64 = 3600

  public init() {}
}
