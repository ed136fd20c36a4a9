import Diagnostics
import Preview
import TestSupport
import Testing

/// What pages are told, byte by byte.
@Suite struct EventStreamTests {
  private static func listen(_ preview: FixturePreview) throws -> RawConnection {
    let connection = try preview.connect()
    connection.send(
      "GET /-briefgen/events HTTP/1.1\r\nHost: localhost:\(preview.server.port)\r\n\r\n")
    return connection
  }

  /// Chunks of HTTP/1.1 (RFC 9112 §7.1), one an event.
  private static func chunk(_ connection: RawConnection) throws -> String {
    let size = try connection.receive(through: "\r\n").dropLast()
    let bytes = try connection.receive(count: try #require(Int(size, radix: 16)))
    _ = try connection.receive(count: 2)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let text = "Attackers took [more than $60 million](fact:un-theft).\n"

  private static func problem(_ summary: String) -> PreviewStanding {
    let range = SourceRange(path: "Content/a.md", start: 16, end: 37)
    let diagnostic = Diagnostic("fact-mismatch", summary, at: range, helps: ["write \"less\""])
    let shown = [diagnostic].shown(9, columns: 80) { _ in Array(text.utf8) }
    return PreviewStanding(.built, problems: shown)
  }

  @Test func howThingsStandIsToldAtOnceAndAtEveryChange() throws {
    let preview = try FixturePreview()
    let connection = try Self.listen(preview)
    let head = try connection.receive(through: "\r\n\r\n").lowercased()
    #expect(head.hasPrefix("http/1.1 200 ok\r\n"))
    #expect(head.contains("content-type: text/event-stream\r\n"))
    #expect(head.contains("cache-control: no-store\r\n"))
    let fine = "event: standing\ndata: {\"phase\":\"built\",\"count\":0,\"problems\":[]}\n\n"
    #expect(try Self.chunk(connection) == "retry: 500\n\n" + fine)

    preview.content.stand(Self.problem("the text\nsays </script> \u{2028}"))
    preview.server.announce()
    let broken = try Self.chunk(connection)
    #expect(
      broken == """
        event: standing
        data: {"phase":"built","count":1,"problems":[{"severity":"error","rule":"fact-mismatch",\
        "place":"Content/a.md:1:17","summary":"the text\\\\u{a}says \\u003C/script> \\\\u{2028}",\
        "line":{"number":1,"before":"Attackers took [","marked":"more than $60 million",\
        "after":"](fact:un-theft)."},"notes":[],"helps":["write \\"less\\""]}]}


        """)

    preview.content.stand(PreviewStanding(.built))
    preview.server.announce()
    #expect(try Self.chunk(connection) == fine)
  }

  @Test func someoneWhoComesLateIsToldTheSame() throws {
    let preview = try FixturePreview()
    preview.content.stand(Self.problem("wrong"))
    preview.server.announce()
    let connection = try Self.listen(preview)
    _ = try connection.receive(through: "\r\n\r\n")
    #expect(try Self.chunk(connection).contains("\"summary\":\"wrong\""))
  }

  @Test func theLineIsKeptAlive() throws {
    var limits = PreviewLimits()
    limits.heartbeat = .milliseconds(1)
    // No other limit ends it.
    limits.idleTime = .milliseconds(1)
    let preview = try FixturePreview(limits: limits)
    let connection = try Self.listen(preview)
    _ = try connection.receive(through: "\r\n\r\n")
    _ = try Self.chunk(connection)
    for _ in 0..<3 { #expect(try Self.chunk(connection) == ":\n\n") }
  }

  @Test func aPageOfAnotherSiteMayNotListen() throws {
    let preview = try FixturePreview()
    let response = try preview.get("/-briefgen/events", ["Origin: http://evil.example"])
    #expect(response.code == "403 Forbidden")
  }

  @Test func whoeverHasGoneIsForgotten() throws {
    let preview = try FixturePreview()
    var connection: RawConnection? = try Self.listen(preview)
    _ = try connection?.receive(through: "\"problems\":[]}\n\n")
    #expect(preview.server.listeners == 1)
    connection = nil
    // What is sent to nobody fails, and no later than that the preview knows.
    while preview.server.listeners > 0 { preview.server.announce() }
  }
}
