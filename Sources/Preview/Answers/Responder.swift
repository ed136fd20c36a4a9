import NIOHTTP1

/// Decides what each request gets. It knows no sockets.
struct Responder: Sendable {
  let content: any PreviewContent
  let hosts: AllowedHosts
  /// Stands in the served copies of pages; see ``PageCopy``.
  let nonce: String

  /// What is the preview's own, below the root. No page of a site can have this name.
  static let folder = "-briefgen"
  static let scriptPath = folder + "/preview.js"
  static let eventsPath = folder + "/events"

  /// What can be told from the header alone, before anything that follows is read: nil where the
  /// request is one that is answered.
  func refusal(of head: HTTPRequestHead) -> Refusal? {
    guard let target = RequestTarget(head.uri) else { return .path }
    let named = head.headers["Host"]
    guard named.count == 1 else { return .noHost }
    let host = target.authority ?? named[0][...]
    guard hosts.allow(host) else { return .host(host) }
    for origin in head.headers["Origin"] where !hosts.allow(origin: origin) {
      return .origin(origin)
    }
    guard head.method == .GET || head.method == .HEAD else { return .method }
    let lengths = head.headers["Content-Length"]
    guard lengths.allSatisfy({ $0 == "0" }), !head.headers.contains(name: "Transfer-Encoding")
    else { return .body }
    return RequestPath(encoded: target.path) == nil ? .path : nil
  }

  /// - Parameter head: of a request that is not refused.
  func answer(to head: HTTPRequestHead) -> Answer {
    guard let target = RequestTarget(head.uri), let path = RequestPath(encoded: target.path) else {
      return .reply(Reply(.path))
    }
    if path.text == Self.eventsPath, head.method == .GET { return .events }
    return .reply(reply(to: path, target, head))
  }

  private func reply(
    to path: RequestPath, _ target: RequestTarget, _ head: HTTPRequestHead
  ) -> Reply {
    var fields = head.headers
    // Only GET knows of parts (RFC 9110 §14.2).
    if head.method != .GET { fields.remove(name: "Range") }
    if path.text == Self.scriptPath {
      return reply(with: ClientScript.bytes, at: path.text, fields)
    }
    if path.text.hasPrefix(Self.folder + "/") {
      return Reply(.notFound, text: "There is no such file")
    }
    guard !path.hasGap else { return missing() }
    let name = path.isFolder ? path.text + "index.html" : path.text
    if let file = content.file(at: name) { return reply(with: file, at: name, fields) }
    if !path.isFolder, content.file(at: path.text + "/index.html") != nil {
      return Reply(.permanentRedirect, [("Location", target.path + "/" + target.query)])
    }
    return missing()
  }

  /// The site's own page for what is not there, or else a page that waits until there is a site.
  private func missing() -> Reply {
    let standing = content.standing
    guard standing.phase == .built else {
      let page = WaitingPage(standing: standing, nonce: nonce)
      return Reply(.serviceUnavailable, [Self.html], body: page.bytes[...])
    }
    guard let page = content.file(at: "404.html") else {
      return Reply(.notFound, text: "There is no such page, and no 404.html")
    }
    let copy = PageCopy(of: page, nonce: nonce)
    return Reply(.notFound, [Self.html, ("ETag", copy.tag.text)], body: copy.bytes[...])
  }

  private static let html = (name: "Content-Type", value: "text/html; charset=utf-8")

  private func reply(with file: ServedFile, at path: String, _ fields: HTTPHeaders) -> Reply {
    guard path.hasSuffix(".html") else { return reply(with: file.bytes, at: path, fields) }
    let copy = PageCopy(of: file, nonce: nonce)
    return reply(with: copy.bytes, at: path, fields, tag: copy.tag)
  }

  /// A file, or the part of it that is asked for, or that it is still the same.
  private func reply(
    with bytes: [UInt8], at path: String, _ fields: HTTPHeaders, tag: EntityTag? = nil
  ) -> Reply {
    let tag = tag ?? EntityTag(bytes)
    let validator = (name: "ETag", value: tag.text)
    if fields["If-None-Match"].contains(where: tag.isIn) { return Reply(.notModified, [validator]) }
    var headers = [
      (name: "Content-Type", value: ContentKind.type(of: path)), validator,
      (name: "Accept-Ranges", value: "bytes"),
    ]
    // A range of another version than the reader has would not fit to it (RFC 9110 §13.1.5).
    let isSame = fields.first(name: "If-Range").map { $0 == tag.text } ?? true
    switch ByteRange(isSame ? fields.first(name: "Range") : nil, size: bytes.count) {
    case .whole: return Reply(.ok, headers, body: bytes[...])
    case .part(let range):
      let place = "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(bytes.count)"
      headers.append(("Content-Range", place))
      return Reply(.partialContent, headers, body: bytes[range])
    case .unsatisfiable:
      return Reply(.rangeNotSatisfiable, [validator, ("Content-Range", "bytes */\(bytes.count)")])
    }
  }
}
