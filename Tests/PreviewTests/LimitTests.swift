import Glibc
import Preview
import TestSupport
import Testing

/// What one visitor may take.
@Suite struct LimitTests {
  private static func limits(_ change: (inout PreviewLimits) -> Void) -> PreviewLimits {
    var limits = PreviewLimits()
    change(&limits)
    return limits
  }

  @Test(arguments: [
    "GET /\(String(repeating: "a", count: 20_000)) HTTP/1.1\r\nHost: localhost:PORT\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: localhost:PORT\r\nX: \(String(repeating: "a", count: 20_000))\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: localhost:PORT\r\n"
      + String(repeating: "X-Many: \(String(repeating: "a", count: 500))\r\n", count: 40) + "\r\n",
    "GET / HTTP/1.1\r\nHost: localhost:PORT\r\n" + String(repeating: "X: a\r\n", count: 200)
      + "\r\n",
  ])
  func aHeaderHasItsBounds(_ request: String) throws {
    let preview = try FixturePreview()
    let connection = try preview.connect()
    connection.send(request.replacing("PORT", with: "\(preview.server.port)"))
    #expect(try connection.response().code == "431 Request Header Fields Too Large")
    #expect(try connection.receiveToEnd() == "")
  }

  @Test func aLargeHeaderWithinThemIsRead() throws {
    let preview = try FixturePreview()
    let cookie = "Cookie: " + String(repeating: "a", count: 15_000)
    #expect(try preview.get("/", [cookie]).code == "200 OK")
  }

  @Test func connectionsAreCounted() throws {
    let preview = try FixturePreview(limits: Self.limits { $0.connections = 2 })
    let request = "GET /data/numbers.bin HTTP/1.1\r\nHost: localhost:\(preview.server.port)\r\n\r\n"
    var first: RawConnection? = try preview.connect()
    let second = try preview.connect()
    for connection in [first, second] {
      connection?.send(request)
      #expect(try connection?.response().text == "0123456789")
    }
    let third = try preview.connect()
    #expect(try third.response().code == "503 Service Unavailable")
    #expect(try third.receiveToEnd() == "")
    // There is room again as soon as the preview has seen that one has gone.
    first = nil
    var code = ""
    for _ in 0..<10_000 where code != "200 OK" {
      let next = try preview.connect()
      next.send(request)
      code = try next.response().code
    }
    #expect(code == "200 OK")
    second.send(request)
    #expect(try second.response().text == "0123456789")
  }

  @Test func aRequestHasToArriveInTime() throws {
    let preview = try FixturePreview(limits: Self.limits { $0.headerTime = .milliseconds(1) })
    let connection = try preview.connect()
    connection.send("GET / HTTP/1.1\r\nHost: ")
    #expect(try connection.response().code == "408 Request Timeout")
    #expect(try connection.receiveToEnd() == "")
  }

  @Test func aConnectionIsNotKeptForEver() throws {
    let preview = try FixturePreview(limits: Self.limits { $0.idleTime = .milliseconds(1) })
    let connection = try preview.connect()
    connection.send(
      "GET /data/numbers.bin HTTP/1.1\r\nHost: localhost:\(preview.server.port)\r\n\r\n")
    #expect(try connection.response().text == "0123456789")
    #expect(try connection.receiveToEnd() == "")
  }

  @Test func anAnswerHasToBeFetchedInTime() throws {
    // More than the buffers of both ends hold.
    let content = FixtureContent(["large.bin": String(repeating: "x", count: 32_000_000)])
    let limits = Self.limits { $0.answerTime = .milliseconds(1) }
    let preview = try FixturePreview(content, limits: limits)
    let connection = try preview.connect()
    connection.send("GET /large.bin HTTP/1.1\r\nHost: localhost:\(preview.server.port)\r\n\r\n")
    _ = try connection.receive(through: "\r\n\r\n")
    // Nothing more is read before the preview has given up.
    while preview.server.connections > 0 { sched_yield() }
    #expect(try connection.receiveToEnd().utf8.count < 32_000_000)
  }
}
