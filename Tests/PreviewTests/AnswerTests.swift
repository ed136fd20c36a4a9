import Diagnostics
import Preview
import TestSupport
import Testing

/// What the preview answers to requests of good will.
@Suite struct AnswerTests {
  @Test func pagesAreFoundAsOnAWebServer() throws {
    let preview = try FixturePreview()
    let home = try preview.get("/")
    #expect(home.code == "200 OK")
    #expect(home.fields["content-type"] == "text/html; charset=utf-8")
    #expect(home.text.contains("<p>Home</p>"))
    #expect(try preview.get("/index.html").body == home.body)
    #expect(try preview.get("/?from=feed").body == home.body)
    #expect(try preview.get("/briefings/one/").text.contains("<p>One</p>"))
    #expect(try preview.get("/briefings/%6fne/").text.contains("<p>One</p>"))
  }

  @Test func aFolderWithoutItsSlashIsRedirected() throws {
    let preview = try FixturePreview()
    let response = try preview.get("/briefings/one?a=b")
    #expect(response.code == "308 Permanent Redirect")
    #expect(response.fields["location"] == "/briefings/one/?a=b")
    // A redirect to //elsewhere would leave the preview.
    preview.content.put("<p>x</p>", at: "/evil.example/index.html")
    #expect(try preview.get("//evil.example").code == "404 Not Found")
  }

  @Test func whatIsMissingIsTheSitesOwnPage() throws {
    let preview = try FixturePreview()
    for path in [
      "/nothing", "/nothing/", "/briefings/", "/index.html/", "/%C3%A9", "//", "/-briefgen/x",
    ] {
      #expect(try preview.get(path).code == "404 Not Found", "\(path)")
    }
    #expect(try preview.get("/nothing/at/all").text.contains("<p>Not here</p>"))
    preview.content.remove("404.html")
    #expect(try preview.get("/nothing").text == "There is no such page, and no 404.html\n")
  }

  @Test func everyAnswerIsAskedForAgainAndTakenForWhatItIs() throws {
    let preview = try FixturePreview()
    for path in ["/", "/assets/site-1.css", "/nothing", "/briefings/one", "/-briefgen/preview.js"] {
      let response = try preview.get(path)
      #expect(response.fields["cache-control"] == "no-cache", "\(path)")
      #expect(response.fields["x-content-type-options"] == "nosniff", "\(path)")
      #expect(response.fields["cross-origin-resource-policy"] == "same-origin", "\(path)")
    }
  }

  @Test(
    arguments: [
      ("a/site.css", "text/css; charset=utf-8"), ("feed.xml", "application/xml; charset=utf-8"),
      ("ledger.json", "application/json; charset=utf-8"),
      ("ledger.csv", "text/csv; charset=utf-8"), ("a.SVG", "image/svg+xml; charset=utf-8"),
      ("robots.txt", "text/plain; charset=utf-8"), ("photo.JPEG", "image/jpeg"),
      ("font.woff2", "font/woff2"), ("a.pdf", "application/pdf"),
      ("archive.tar.gz", "application/gzip"), ("LICENSE", "application/octet-stream"),
      (".hidden", "application/octet-stream"), ("a.b/c", "application/octet-stream"),
    ])
  func aFileHasTheTypeOfItsName(_ name: String, _ type: String) throws {
    let preview = try FixturePreview(FixtureContent([name: "content"]))
    #expect(try preview.get("/" + name).fields["content-type"] == type)
  }

  @Test func aHeadHasTheFieldsAndNothingElse() throws {
    let preview = try FixturePreview()
    for path in ["/", "/data/numbers.bin", "/nothing", "/briefings/one", "/-briefgen/events"] {
      let connection = try preview.connect()
      let host = "Host: localhost:\(preview.server.port)\r\n"
      connection.send("HEAD \(path) HTTP/1.1\r\n\(host)Range: bytes=0-1\r\n\r\n")
      let head = try connection.response(toHead: true)
      connection.send("GET /data/numbers.bin HTTP/1.1\r\n\(host)\r\n")
      #expect(try connection.response().text == "0123456789", "\(path)")
      guard path != "/-briefgen/events" else { continue }
      let get = try preview.get(path)
      #expect(head.code == get.code && head.fields == get.fields, "\(path)")
    }
  }

  @Test func whatABrowserHasIsNotSentAgain() throws {
    let preview = try FixturePreview()
    let first = try preview.get("/")
    let tag = try #require(first.fields["etag"])
    for field in [tag, "W/" + tag, "\"other\", \(tag)", "*"] {
      let second = try preview.get("/", ["If-None-Match: \(field)"])
      #expect(second.code == "304 Not Modified", "\(field)")
      #expect(second.fields["etag"] == tag)
    }
    #expect(try preview.get("/", ["If-None-Match: \"other\""]).code == "200 OK")
    preview.content.put("<p>New</p>", at: "index.html")
    let third = try preview.get("/", ["If-None-Match: \(tag)"])
    #expect(third.code == "200 OK" && third.text.contains("<p>New</p>"))
  }

  @Test(
    arguments: [
      ("bytes=0-3", "206 Partial Content", "0123", "bytes 0-3/10"),
      ("bytes=4-", "206 Partial Content", "456789", "bytes 4-9/10"),
      ("bytes=-3", "206 Partial Content", "789", "bytes 7-9/10"),
      ("bytes=-30", "206 Partial Content", "0123456789", "bytes 0-9/10"),
      ("bytes=9-9223372036854775807", "206 Partial Content", "9", "bytes 9-9/10"),
      ("bytes=9-99999999999999999999", "206 Partial Content", "9", "bytes 9-9/10"),
      ("Bytes=0-0", "206 Partial Content", "0", "bytes 0-0/10"),
      ("bytes=10-", "416 Range Not Satisfiable", "", "bytes */10"),
      ("bytes=-0", "416 Range Not Satisfiable", "", "bytes */10"),
      ("bytes=99999999999999999999-", "416 Range Not Satisfiable", "", "bytes */10"),
      ("bytes=3-2", "200 OK", "0123456789", nil), ("bytes=a-b", "200 OK", "0123456789", nil),
      ("bytes=-", "200 OK", "0123456789", nil), ("bytes=0-1,3-4", "200 OK", "0123456789", nil),
      ("lines=0-1", "200 OK", "0123456789", nil), ("bytes=+1-2", "200 OK", "0123456789", nil),
      ("bytes=-9223372036854775808", "206 Partial Content", "0123456789", "bytes 0-9/10"),
    ] as [(String, String, String, String?)])
  func apartOfAFileIsSent(_ range: String, _ code: String, _ text: String, _ place: String?) throws
  {
    let response = try FixturePreview().get("/data/numbers.bin", ["Range: \(range)"])
    #expect(response.code == code)
    #expect(response.text == text)
    #expect(response.fields["content-range"] == place)
  }

  @Test func aPartOfAnotherVersionIsTheWholeFile() throws {
    let preview = try FixturePreview()
    let tag = try #require(try preview.get("/data/numbers.bin").fields["etag"])
    let range = "Range: bytes=0-1"
    let ask = { (tag: String) throws -> String in
      try preview.get("/data/numbers.bin", [range, "If-Range: \(tag)"]).text
    }
    #expect(try ask(tag) == "01")
    #expect(try ask("\"other\"") == "0123456789")
    #expect(try ask("W/\(tag)") == "0123456789")
    #expect(try ask("Tue, 01 Mar 2022 00:00:00 GMT") == "0123456789")
  }

  @Test func requestsInOneGoAreAnsweredInTheirOrder() throws {
    let preview = try FixturePreview()
    let connection = try preview.connect()
    let host = "Host: localhost:\(preview.server.port)\r\n\r\n"
    let paths = ["/data/numbers.bin", "/nothing", "/assets/site-1.css"]
    connection.send(paths.map { "GET \($0) HTTP/1.1\r\n\(host)" }.joined())
    #expect(try connection.response().text == "0123456789")
    #expect(try connection.response().code == "404 Not Found")
    #expect(try connection.response().text == "p { color: red }")
  }

  /// Someone who has said all that there is to say still gets an answer.
  @Test func anAnswerComesAfterTheLastWord() throws {
    let preview = try FixturePreview()
    let connection = try preview.connect()
    connection.send(
      "GET /data/numbers.bin HTTP/1.1\r\nHost: localhost:\(preview.server.port)\r\n\r\n")
    connection.finish()
    #expect(try connection.response().text == "0123456789")
    #expect(try connection.receiveToEnd() == "")
  }

  @Test func aPortThatIsTakenIsLeftToItsOwner() throws {
    let first = try FixturePreview()
    let port = first.server.port
    let second = try PreviewServer(FixtureContent(), at: PreviewPlace(port: .firstFree(from: port)))
    defer { second.stop() }
    #expect(second.port > port)
    #expect {
      _ = try PreviewServer(FixtureContent(), at: PreviewPlace(port: .exactly(port)))
    } throws: {
      "\($0)" == "cannot listen on port \(port): another program does"
    }
  }
}
