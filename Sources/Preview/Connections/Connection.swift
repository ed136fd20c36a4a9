import NIOCore
import NIOHTTP1
import NIOPosix

/// One visitor's connection: takes its requests, one after the other, and ends it when they are too
/// slow, too large, or nothing that the preview answers.
final class Connection: ChannelInboundHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias OutboundOut = HTTPServerResponsePart

  private enum Phase {
    /// For a request, of which parts may have arrived.
    case waiting
    case answering
    case streaming
    /// Nothing that still arrives is looked at.
    case ending
  }

  private let responder: Responder
  private let server: ServerParts
  private var phase = Phase.waiting
  /// Requests that were sent before the one ahead of them was answered. None has a body, so its
  /// header is all of it.
  private var queue: [HTTPRequestHead] = []
  /// Whether nothing more will come.
  private var isFinished = false
  private var hasAnswered = false
  private var deadline: Scheduled<Void>?

  init(_ responder: Responder, _ server: ServerParts) {
    self.responder = responder
    self.server = server
  }

  func channelActive(context: ChannelHandlerContext) {
    limit(server.limits.headerTime, context)
  }

  func channelInactive(context: ChannelHandlerContext) {
    deadline?.cancel()
    phase = .ending
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    guard case .head(let head) = unwrapInboundIn(data) else { return }
    switch phase {
    case .waiting: take(head, context)
    case .answering where queue.count < server.limits.queue: queue.append(head)
    case .answering, .streaming: context.close(promise: nil)
    case .ending: break
    }
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    guard case .waiting = phase, let error = error as? HTTPParserError else {
      if case .ending = phase { return }
      context.close(promise: nil)
      return
    }
    refuse(error == .headerOverflow ? .tooLong : .malformed, context)
  }

  func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    guard case .inputClosed? = event as? ChannelEvent else { return }
    isFinished = true
    // Someone who has sent all that they will send may still want to read.
    if case .answering = phase { return }
    context.close(promise: nil)
  }

  // MARK: Answers

  private func take(_ head: HTTPRequestHead, _ context: ChannelHandlerContext) {
    if let refusal = responder.refusal(of: head) { return refuse(refusal, of: head, context) }
    phase = .answering
    // How long a page takes to make is not the reader's doing.
    deadline?.cancel()
    // Pages are made on threads of their own: a long one keeps no other connection waiting.
    server.renderers
      .runIfActive(eventLoop: context.eventLoop) { [responder] in responder.answer(to: head) }
      .assumeIsolated().whenComplete { result in
        guard case .answering = self.phase else { return }
        switch result {
        case .success(.reply(let reply)): self.send(reply, to: head, context)
        case .success(.events): self.stream(context)
        case .failure: self.refuse(.stopping, context)
        }
      }
  }

  /// - Parameter request: nil where it did not arrive whole.
  private func refuse(
    _ refusal: Refusal, of request: HTTPRequestHead? = nil, _ context: ChannelHandlerContext
  ) {
    send(Reply(refusal), to: request, context)
  }

  private func send(_ reply: Reply, to request: HTTPRequestHead?, _ context: ChannelHandlerContext)
  {
    let staysOpen = !reply.closesConnection && request?.isKeepAlive ?? false
    var reply = reply
    reply.closesConnection = !staysOpen
    if request?.method == .HEAD { reply.body = [] }
    phase = staysOpen ? .answering : .ending
    hasAnswered = true
    let head = HTTPResponseHead(version: .http1_1, status: reply.status, headers: reply.fields)
    context.write(wrapOutboundOut(.head(head)), promise: nil)
    if !reply.body.isEmpty {
      context.write(
        wrapOutboundOut(.body(.byteBuffer(ByteBuffer(bytes: reply.body)))), promise: nil)
    }
    limit(server.limits.answerTime, context)
    context.writeAndFlush(wrapOutboundOut(.end(nil))).assumeIsolated().whenComplete { _ in
      if staysOpen { self.goOn(context) } else { self.hangUp(context) }
    }
  }

  /// Waits for the next request, or takes one that was sent already.
  private func goOn(_ context: ChannelHandlerContext) {
    guard case .answering = phase else { return }
    if !queue.isEmpty { return take(queue.removeFirst(), context) }
    if isFinished { return context.close(promise: nil) }
    phase = .waiting
    limit(server.limits.idleTime, context)
  }

  /// Lets the reader have the whole answer: a connection that is closed while something of it is
  /// unread is cut off at both ends.
  private func hangUp(_ context: ChannelHandlerContext) {
    guard !isFinished else { return context.close(promise: nil) }
    limit(.seconds(1), context)
    context.close(mode: .output, promise: nil)
  }

  private func stream(_ context: ChannelHandlerContext) {
    phase = .streaming
    deadline?.cancel()
    var fields = HTTPHeaders(Reply.always)
    fields.replaceOrAdd(name: "Cache-Control", value: "no-store")
    fields.add(name: "Content-Type", value: "text/event-stream")
    let head = HTTPResponseHead(version: .http1_1, status: .ok, headers: fields)
    context.write(wrapOutboundOut(.head(head)), promise: nil)
    // First among those who are told, then told how things are: so nothing is missed between.
    server.streams.add(context.channel)
    let bytes = EventText.beginning + EventText.standing(responder.content.standing)
    context.writeAndFlush(
      wrapOutboundOut(.body(.byteBuffer(ByteBuffer(bytes: bytes)))), promise: nil)
  }

  // MARK: Time

  private func limit(_ time: Duration, _ context: ChannelHandlerContext) {
    deadline?.cancel()
    deadline = context.eventLoop.assumeIsolated().scheduleTask(in: TimeAmount(time)) {
      // A connection that is kept for another request may end without a word.
      if case .waiting = self.phase, !self.hasAnswered {
        self.refuse(.tooSlow, context)
      } else {
        context.close(promise: nil)
      }
    }
  }
}
