import CCurl
import Glibc

/// Asks servers, several at a time and on the calling thread, with libcurl.
struct WebClient: ~Copyable {
  private let round: OpaquePointer

  /// - Parameter library: the file name of libcurl.
  init(library: String) throws(MissingLibrary) {
    if let reason = curl_load(library) {
      defer { free(reason) }
      throw MissingLibrary(reason: String(cString: reason))
    }
    guard let round = curl_begin_round() else { throw MissingLibrary(reason: "out of memory") }
    self.round = round
  }

  deinit { curl_end_round(round) }

  /// Sends a request.
  ///
  /// - Returns: false where there is no memory for it.
  func ask(_ number: Int, _ visit: Visit, agent: String, _ courtesy: Courtesy) -> Bool {
    requested(visit.current).withCString { address in
      agent.withCString { agent in
        var question = curl_question(
          number: Int32(number), is_head: visit.asksForHead ? 1 : 0,
          connect_milliseconds: Int(courtesy.connecting.milliseconds),
          milliseconds: Int(courtesy.limit.milliseconds), address: address, agent: agent)
        return curl_ask(round, &question) != 0
      }
    }
  }

  /// The next answer, with the number of its request; nil where none came in time.
  func next(within wait: Duration) -> (number: Int, answer: Visit.Answer)? {
    var found = curl_answer()
    guard curl_next(round, Int32(clamping: wait.milliseconds), &found) != 0 else { return nil }
    defer { free(found.location) }
    let reason = found.reason.map { String(cString: $0) } ?? "unknown reason"
    var answer = Visit.Answer(
      status: found.status, retryAfter: found.retry_after,
      location: found.location.map { String(cString: $0) })
    switch Int(found.fault) {
    case CURL_ANSWERED: break
    case CURL_UNREADABLE_ADDRESS: answer.fault = .unreadableAddress
    case CURL_UNKNOWN_HOST: answer.fault = .unknownHost
    case CURL_NO_CONNECTION: answer.fault = .noConnection
    case CURL_TIMEOUT: answer.fault = .timeout
    case CURL_INSECURE: answer.fault = .insecure(reason)
    default: answer.fault = .broken(reason)
    }
    return (Int(found.number), answer)
  }
}

/// Why no server can be asked.
public struct MissingLibrary: Error, Hashable, Sendable {
  public var reason: String
}

extension Duration {
  var milliseconds: Int64 {
    let (seconds, attoseconds) = components
    return seconds * 1_000 + attoseconds / 1_000_000_000_000_000
  }
}
