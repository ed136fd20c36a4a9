import NIOCore
import NIOHTTP1
import Synchronization

/// The streams of events that are open.
final class EventStreams: Sendable {
  private let channels = Mutex<[ObjectIdentifier: any Channel]>([:])

  /// The stream lasts until its connection ends.
  func add(_ channel: any Channel) {
    let key = ObjectIdentifier(channel)
    channels.withLock { $0[key] = channel }
    channel.closeFuture.whenComplete { _ in
      _ = self.channels.withLock { $0.removeValue(forKey: key) }
    }
  }

  var count: Int { channels.withLock { $0.count } }

  func send(_ bytes: [UInt8]) {
    let part = HTTPServerResponsePart.body(.byteBuffer(ByteBuffer(bytes: bytes)))
    for channel in channels.withLock({ Array($0.values) }) {
      // One that does not read what it is sent must not fill our memory. It can come back.
      if channel.isWritable {
        channel.writeAndFlush(part, promise: nil)
      } else {
        channel.close(promise: nil)
      }
    }
  }
}
