import Preview
import TestSupport
import Testing

/// Bytes in, status line out.
@Suite struct HostileRequestTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var name: String
    /// `PORT` stands for the preview's.
    var request: String
    var status: String
    var testDescription: String { name }
  }

  private static func get(_ target: String, _ fields: String = "Host: 127.0.0.1:PORT") -> String {
    "GET \(target) HTTP/1.1\r\n\(fields)\r\n\r\n"
  }

  private static func path(_ path: String) -> Case {
    Case(name: path, request: get(path), status: "400 Bad Request")
  }

  private static func host(_ fields: String, _ status: String) -> Case {
    Case(name: fields, request: get("/", fields), status: status)
  }

  private static func origin(_ origin: String, _ status: String) -> Case {
    host("Host: 127.0.0.1:PORT\r\nOrigin: \(origin)", status)
  }

  static let paths = [
    "/../etc/passwd", "/briefings/../../etc/passwd", "/..", "/briefings/..", "/.", "/./index.html",
    "/%2e%2e/etc/passwd", "/%2E%2e/etc/passwd", "/.%2e/etc/passwd", "/%2e./etc/passwd",
    "/%252e%252e/etc/passwd", "/%25252e%25252e/etc/passwd", "/%25%32%65%25%32%65/etc/passwd",
    "/..%2fetc/passwd", "/..%252fetc", "/%2e%2e%2fetc", "/..%5cetc", "/..%255cetc", "/a%2fb",
    "/..\\etc\\passwd", "/briefings\\..\\..\\etc", "/a\\b",
    // Dots and slashes in more bytes than they need (overlong UTF-8), and halves of surrogates.
    "/%c0%ae%c0%ae/etc/passwd", "/%e0%80%ae%e0%80%ae/etc", "/%f0%80%80%ae/etc", "/a%c0%afb",
    "/%ed%a0%80", "/%ff", "/%80", "/%c3",
    "/index.html%00.css", "/%00", "/a%0ab", "/a%0d%0aX-Injected:%20yes", "/a%7fb", "/a%1b[31m",
    "/%", "/%2", "/%zz", "/%u002e%u002e/", "/a%", "*", "index.html", "http:", "ftp://127.0.0.1/",
    // To decode it as often as it was encoded would take time that grows with its square.
    "/%" + String(repeating: "25", count: 2_000),
  ].map(path)

  static let hosts = [
    host("Host: localhost:PORT", "200 OK"),
    host("Host: LOCALHOST:PORT", "200 OK"),
    host("Host: localhost.:PORT", "200 OK"),
    host("Host: 127.0.0.1:PORT", "200 OK"),
    host("Host: [::1]:PORT", "200 OK"),
    host("Host: evil.example", "403 Forbidden"),
    host("Host: evil.example:PORT", "403 Forbidden"),
    host("Host: localhost.evil.example:PORT", "403 Forbidden"),
    host("Host: 127.0.0.1.evil.example:PORT", "403 Forbidden"),
    host("Host: localhost", "403 Forbidden"),
    host("Host: localhost:1", "403 Forbidden"),
    host("Host: localhost:0PORT", "200 OK"),
    host("Host: localhost:+PORT", "403 Forbidden"),
    host("Host: localhost:PORT:PORT", "403 Forbidden"),
    host("Host: me@localhost:PORT", "403 Forbidden"),
    host("Host: 127.1:PORT", "403 Forbidden"),
    host("Host: 2130706433:PORT", "403 Forbidden"),
    host("Host: [::ffff:127.0.0.1]:PORT", "403 Forbidden"),
    host("Host: ", "403 Forbidden"),
    host("Host: :PORT", "403 Forbidden"),
    host("Accept: */*", "400 Bad Request"),
    host("Host: 127.0.0.1:PORT\r\nHost: evil.example", "400 Bad Request"),
    Case(
      name: "a whole address counts, not the field",
      request: get("http://evil.example/", "Host: 127.0.0.1:PORT"), status: "403 Forbidden"),
    Case(
      name: "a whole address of ours",
      request: get("http://127.0.0.1:PORT/", "Host: 127.0.0.1:PORT"), status: "200 OK"),
    Case(
      name: "HTTP/1.0 without a host", request: "GET / HTTP/1.0\r\n\r\n", status: "400 Bad Request"),
  ]

  static let origins = [
    origin("http://127.0.0.1:PORT", "200 OK"),
    origin("http://localhost:PORT", "200 OK"),
    origin("http://evil.example", "403 Forbidden"),
    origin("http://evil.example:PORT", "403 Forbidden"),
    origin("http://localhost:1", "403 Forbidden"),
    origin("https://localhost:PORT", "403 Forbidden"),
    origin("null", "403 Forbidden"),
    origin("file://", "403 Forbidden"),
    origin("http://127.0.0.1:PORT\r\nOrigin: http://evil.example", "403 Forbidden"),
  ]

  static let methods =
    ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND"].map {
      Case(
        name: $0,
        request: "\($0) / HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nContent-Length: 3\r\n\r\nabc",
        status: "405 Method Not Allowed")
    } + [
      Case(
        name: "CONNECT",
        request: "CONNECT evil.example:443 HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n",
        status: "400 Bad Request")
    ]

  static let forms = [
    Case(
      name: "a body",
      request: "GET / HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nContent-Length: 3\r\n\r\nabc",
      status: "413 Payload Too Large"),
    Case(
      name: "a body in chunks",
      request:
        "GET / HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
      status: "413 Payload Too Large"),
    Case(
      name: "two lengths, to smuggle a request",
      request:
        "GET / HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nContent-Length: 0\r\nContent-Length: 30\r\n\r\n",
      status: "400 Bad Request"),
    Case(name: "no HTTP", request: "hello\r\n\r\n", status: "400 Bad Request"),
    Case(name: "TLS", request: "\u{16}\u{3}\u{1}\u{2}\0\u{1}\0", status: "400 Bad Request"),
    Case(name: "HTTP/2", request: "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", status: "400 Bad Request"),
    Case(
      name: "a line folded", status: "400 Bad Request",
      "GET / HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nX: a\r\n b\r\n\r\n"),
    Case(
      name: "a blank before the colon", status: "400 Bad Request",
      "GET / HTTP/1.1\r\nHost : 127.0.0.1:PORT\r\n\r\n"),
    Case(
      name: "a NUL in a field", status: "400 Bad Request",
      "GET / HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nX: \0\r\n\r\n"),
    Case(
      name: "raw letters beyond ASCII", status: "400 Bad Request",
      "GET /é HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n"),
  ]

  @Test(arguments: paths + hosts + origins + methods + forms)
  func isAnsweredByItsStatus(_ hostile: Case) throws {
    let preview = try FixturePreview()
    let connection = try preview.connect()
    connection.send(hostile.request.replacing("PORT", with: "\(preview.server.port)"))
    let response = try connection.response()
    #expect(response.code == hostile.status)
    guard hostile.status != "200 OK" else { return }
    // Nothing of what follows is taken for a request.
    connection.send("GET / HTTP/1.1\r\nHost: 127.0.0.1:\(preview.server.port)\r\n\r\n")
    #expect(response.fields["connection"] == "close")
    #expect(try connection.receiveToEnd() == "")
    #expect(response.fields["x-injected"] == nil)
    #expect(!response.text.contains("\u{1B}"))
  }

  @Test func tellsWhichMethodsThereAre() throws {
    let response = try FixturePreview().get("/", method: "DELETE")
    #expect(response.fields["allow"] == "GET, HEAD")
  }

  @Test func aNameThatWasAllowedIsAnswered() throws {
    let preview = try FixturePreview(allowedHosts: ["Preview.Example"])
    let ask = { (fields: String) throws -> String in
      let connection = try preview.connect()
      connection.send("GET / HTTP/1.1\r\n\(fields)\r\n\r\n")
      return try connection.response().code
    }
    #expect(try ask("Host: preview.example") == "200 OK")
    #expect(try ask("Host: preview.example\r\nOrigin: https://preview.example") == "200 OK")
    #expect(try ask("Host: other.example") == "403 Forbidden")
  }

  /// What was asked is repeated as text that can do nothing.
  @Test func theRefusalIsPlainText() throws {
    let preview = try FixturePreview()
    let connection = try preview.connect()
    connection.send("GET / HTTP/1.1\r\nHost: <script>alert(1)</script>\r\n\r\n")
    let response = try connection.response()
    #expect(response.fields["content-type"] == "text/plain; charset=utf-8")
    #expect(response.fields["x-content-type-options"] == "nosniff")
  }
}

extension HostileRequestTests.Case {
  fileprivate init(name: String, status: String, _ request: String) {
    self.init(name: name, request: request, status: status)
  }
}
