import NIOHTTP1

/// What a request gets.
enum Answer: Sendable {
  case reply(Reply)
  /// The stream of events, which stays open.
  case events
}

/// A response with all that it carries.
struct Reply: Sendable {
  var status: HTTPResponseStatus
  /// Without the length, which follows from the body, and without what every reply has.
  var headers: [(name: String, value: String)]
  var body: ArraySlice<UInt8>
  /// The length that is told; that of the body, unless a HEAD keeps that back.
  var length: Int
  var closesConnection = false

  init(
    _ status: HTTPResponseStatus, _ headers: [(name: String, value: String)] = [],
    body: ArraySlice<UInt8> = []
  ) {
    self.status = status
    self.headers = headers
    self.body = body
    length = body.count
  }

  init(_ status: HTTPResponseStatus, text: String) {
    self.init(
      status, [("Content-Type", "text/plain; charset=utf-8")], body: Array((text + "\n").utf8)[...])
  }

  init(_ refusal: Refusal) {
    self.init(refusal.status, text: refusal.reason)
    if refusal.status == .methodNotAllowed { headers.append(("Allow", "GET, HEAD")) }
    closesConnection = true
  }

  /// The fields of the response, those included that each of them has.
  var fields: HTTPHeaders {
    var fields = HTTPHeaders(Self.always)
    for (name, value) in headers { fields.add(name: name, value: value) }
    if status != .notModified { fields.add(name: "Content-Length", value: "\(length)") }
    if closesConnection { fields.add(name: "Connection", value: "close") }
    return fields
  }

  /// Nothing is kept without asking whether it is still so; nothing is taken for another kind than
  /// it is; and pages of other sites can put nothing of ours into theirs.
  static let always = [
    ("Cache-Control", "no-cache"),
    ("X-Content-Type-Options", "nosniff"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
  ]
}
