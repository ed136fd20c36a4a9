import NIOHTTP1

/// Why a request is not answered with a file. The connection ends with the refusal, since what
/// follows it cannot be trusted to be a request.
struct Refusal: Error, Hashable {
  var status: HTTPResponseStatus
  /// Told to whoever asked, as plain text.
  var reason: String

  static let method = Refusal(
    status: .methodNotAllowed, reason: "The preview is only read: it takes GET and HEAD")
  static let body = Refusal(
    status: .payloadTooLarge, reason: "The preview takes no data with a request")
  static let path = Refusal(status: .badRequest, reason: "This is no path of a site")
  static let noHost = Refusal(
    status: .badRequest, reason: "The request does not say, once and clearly, which host it is for")
  static let malformed = Refusal(status: .badRequest, reason: "This is no request of HTTP/1.1")
  static let tooLong = Refusal(
    status: .requestHeaderFieldsTooLarge, reason: "The request's header is too large")
  static let tooSlow = Refusal(
    status: .requestTimeout, reason: "The request took too long to arrive")
  static let tooMany = Refusal(
    status: .serviceUnavailable, reason: "Too many connections are open to the preview")
  static let stopping = Refusal(status: .serviceUnavailable, reason: "The preview is ending")

  static func host(_ name: some StringProtocol) -> Refusal {
    Refusal(
      status: .forbidden,
      reason: "The preview does not answer to the name '\(shown(name))'. To allow a name, start it "
        + "with --allow-host NAME")
  }

  static func origin(_ name: String) -> Refusal {
    Refusal(
      status: .forbidden,
      reason: "The preview does not answer to pages of '\(shown(name))'")
  }

  /// A text of a request, of bearable length and without anything that could act on a terminal.
  private static func shown(_ text: some StringProtocol) -> String {
    String(text.unicodeScalars.prefix(80).map { (" "..."~").contains($0) ? Character($0) : "?" })
  }
}
