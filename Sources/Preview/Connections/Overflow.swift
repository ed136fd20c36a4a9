import NIOCore
import NIOHTTP1

/// Takes a connection for which there is no room, says so and ends it, without reading anything.
final class Overflow: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer
  typealias OutboundOut = ByteBuffer

  func channelActive(context: ChannelHandlerContext) {
    let reply = Reply(.tooMany)
    var text = "HTTP/1.1 \(reply.status.code) \(reply.status.reasonPhrase)\r\n"
    for field in reply.fields { text += "\(field.name): \(field.value)\r\n" }
    var bytes = ByteBuffer(string: text + "\r\n")
    bytes.writeBytes(reply.body)
    context.writeAndFlush(wrapOutboundOut(bytes)).assumeIsolated().whenComplete { _ in
      context.close(promise: nil)
    }
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {}
}
