/// What one visitor may take of the preview. The defaults are far above what browsers do.
public struct PreviewLimits: Sendable {
  /// How many connections may be open at once.
  public var connections = 256
  /// How many bytes the address and the header fields of a request may have.
  public var headerBytes = 16 * 1024
  /// How many fields a header may have.
  public var headerFields = 100
  /// How many requests may be sent on a connection ahead of the answers.
  public var queue = 32
  /// How long the first request of a connection may take to arrive whole.
  public var headerTime = Duration.seconds(10)
  /// How long a connection is kept for another request, until that has arrived whole.
  public var idleTime = Duration.seconds(60)
  /// How long a reader may take to fetch an answer.
  public var answerTime = Duration.seconds(120)
  /// How often an open stream of events is told that the preview is still there.
  public var heartbeat = Duration.seconds(20)

  public init() {}
}
