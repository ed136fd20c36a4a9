import Glibc
import NIOCore
import NIOHTTP1
import NIOPosix

/// Serves a site to the browsers of this machine, and tells them of changes.
public final class PreviewServer: Sendable {
  /// Where it listens.
  public let port: Int
  private let content: any PreviewContent
  private let group: MultiThreadedEventLoopGroup
  private let parts: ServerParts
  private let count: ConnectionCount

  /// Listens from here on.
  ///
  /// - Parameter content: is asked for each page when a browser asks.
  public init(
    _ content: some PreviewContent, at place: PreviewPlace, limits: PreviewLimits = PreviewLimits()
  ) throws(PreviewError) {
    let streams = EventStreams()
    let renderers = NIOThreadPool(numberOfThreads: 4)
    let parts = ServerParts(limits: limits, streams: streams, renderers: renderers)
    let machine = place.isPublic ? MachineNames.all : []
    let nonce = String(UInt64.random(in: .min ... .max), radix: 36)
    let count = ConnectionCount(limit: limits.connections)
    let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
    let bootstrap = ServerBootstrap(group: group)
      .serverChannelOption(.backlog, value: 256)
      .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
      .childChannelOption(.allowRemoteHalfClosure, value: true)
      .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
      .childChannelInitializer { channel in
        let hosts = AllowedHosts(
          port: channel.localAddress?.port ?? 0, machine: machine, given: place.allowedHosts)
        let responder = Responder(content: content, hosts: hosts, nonce: nonce)
        return Self.prepare(channel, responder, parts, count)
      }
    renderers.start()
    do throws(PreviewError) {
      port = try Self.listen(bootstrap, at: place)
    } catch {
      try? renderers.syncShutdownGracefully()
      try? group.syncShutdownGracefully()
      throw error
    }
    let pause = TimeAmount(limits.heartbeat)
    group.next().scheduleRepeatedTask(initialDelay: pause, delay: pause) { _ in
      streams.send(EventText.heartbeat)
    }
    self.content = content
    self.group = group
    self.parts = parts
    self.count = count
  }

  /// - Returns: the port.
  private static func listen(
    _ bootstrap: ServerBootstrap, at place: PreviewPlace
  ) throws(PreviewError) -> Int {
    var failure = PreviewError(place: place, code: EADDRINUSE)
    for port in place.port.candidates {
      do {
        let channel = try bootstrap.bind(host: place.address, port: port).wait()
        return channel.localAddress?.port ?? port
      } catch {
        failure.code = (error as? IOError)?.errnoCode ?? EIO
        guard failure.code == EADDRINUSE else { throw failure }
      }
    }
    throw failure
  }

  private static func prepare(
    _ channel: any Channel, _ responder: Responder, _ parts: ServerParts, _ count: ConnectionCount
  ) -> EventLoopFuture<Void> {
    channel.eventLoop.makeCompletedFuture {
      let pipeline = channel.pipeline.syncOperations
      guard count.enter() else { return try pipeline.addHandler(Overflow()) }
      channel.closeFuture.whenComplete { _ in count.leave() }
      var decoding = NIOHTTPDecoderLimitConfiguration()
      decoding.maxHeaderFieldSize = parts.limits.headerBytes
      decoding.maxHeaderListSize = parts.limits.headerBytes
      decoding.maxHeaderFieldCount = parts.limits.headerFields
      try pipeline.configureHTTPServerPipeline(
        withPipeliningAssistance: false, withErrorHandling: false,
        withEncoderConfiguration: .init(),
        withDecoderLimitConfiguration: decoding)
      try pipeline.addHandler(Connection(responder, parts))
    }
  }

  /// Tells every page that is open how the content stands now; each then looks whether it has
  /// changed itself.
  public func announce() { parts.streams.send(EventText.standing(content.standing)) }

  /// How many connections are open.
  public var connections: Int { count.current }

  /// How many pages listen.
  public var listeners: Int { parts.streams.count }

  /// Ends all connections, and listens no more.
  public func stop() {
    // A page that is being made is handed to a connection's loop, which must still be there.
    try? parts.renderers.syncShutdownGracefully()
    try? group.syncShutdownGracefully()
  }
}
