import NIOPosix

/// What all connections share.
struct ServerParts: Sendable {
  let limits: PreviewLimits
  let streams: EventStreams
  /// The threads on which pages are made.
  let renderers: NIOThreadPool
}
