import Files
import TestSupport
import Testing

@testable import ExternalLinks

/// Links are looked after with real requests to a server of the test's own.
@Suite(.enabled("libcurl is not installed") { isLibcurlInstalled })
struct LinkCheckTests {
  private let disk = MemoryFileSystem()

  private var memory: LinkMemory { LinkMemory(disk, path: "/site/.briefgen/links") }

  private func check(at time: Int64 = 1_700_000_000) -> LinkCheck {
    var check = LinkCheck(
      agent: "briefgen/test", clock: .fixed(secondsSinceEpoch: time))
    check.courtesy.pause = .zero
    return check
  }

  @Test func tellsWhatIsThereFromWhatIsNot() throws {
    let server = try WebServer([
      "/there": "200 OK", "/missing": "404 Not Found", "/gone": "410 Gone",
      "/forbidden": "403 Forbidden", "/failing": "500 Internal Server Error",
      "/old": "301 Moved Permanently\r\nLocation: /there",
      "/elsewhere": "302 Found\r\nLocation: http://127.0.0.1:PORT/there",
      "/circle": "301 Moved Permanently\r\nLocation: /circle",
      "/to-a-file": "301 Moved Permanently\r\nLocation: file:///etc/passwd",
    ])
    defer { server.stop() }
    let expected: [String: LinkState] = [
      "/there": .there, "/missing": .notFound, "/gone": .gone, "/forbidden": .refused(403),
      "/failing": .serverFailed(500), "/old": .moved(to: server.url("/there")),
      "/elsewhere": .there, "/circle": .endlessRedirects, "/to-a-file": .endlessRedirects,
    ]
    let states = try check().states(of: Set(expected.keys.map(server.url)), memory)
    for (path, state) in expected { #expect(states[server.url(path)] == state, "\(path)") }
    #expect(Set(server.requests.map(\.agent)) == ["briefgen/test"])
  }

  @Test func asksForTheHeadFirstAndForTheWholeWhereThatIsRefused() throws {
    let server = try WebServer([
      "HEAD /a": "405 Method Not Allowed", "GET /a": "200 OK", "/b": "200 OK",
    ])
    defer { server.stop() }
    let states = try check().states(of: [server.url("/a"), server.url("/b")], memory)
    #expect(states.values.allSatisfy { $0 == .there })
    #expect(server.requests.filter { $0.path == "/a" }.map(\.method) == ["HEAD", "GET"])
    #expect(server.requests.filter { $0.path == "/b" }.map(\.method) == ["HEAD"])
  }

  @Test func asksOneHostForTwoThingsAtMostAtOnce() throws {
    let paths = (1...12).map { "/\($0)" }
    let server = try WebServer(
      Dictionary(uniqueKeysWithValues: paths.map { ($0, "200 OK") }))
    defer { server.stop() }
    let states = try check().states(of: Set(paths.map(server.url)), memory)
    #expect(states.count == 12 && states.values.allSatisfy { $0 == .there })
    #expect(server.requests.count == 12)
    #expect(server.mostOpen <= 2)
  }

  @Test func givesUpAHostThatIsSilent() throws {
    let silent = try WebServer([:])
    defer { silent.stop() }
    var check = check()
    check.courtesy.limit = .milliseconds(200)
    #expect(try check.states(of: [silent.url("/")], memory) == [silent.url("/"): .timeout])
  }

  @Test func tellsAHostThatTakesNoConnection() throws {
    let closed = try ClosedPort()
    let address = "http://127.0.0.1:\(closed.number)/"
    #expect(try check().states(of: [address], memory) == [address: .noConnection])
  }

  @Test func tellsAConnectionThatIsNotSafe() throws {
    // It speaks no TLS.
    let server = try WebServer(["/": "200 OK"])
    defer { server.stop() }
    let address = "https://127.0.0.1:\(server.port)/"
    let state = try check().states(of: [address], memory)[address]
    guard case .insecure? = state else {
      Issue.record("\(String(describing: state))")
      return
    }
  }

  @Test func remembersWhatWasThereForAWeekAndWhatWasNotForAnHour() throws {
    let server = try WebServer(["/there": "200 OK", "/missing": "404 Not Found"])
    defer { server.stop() }
    let addresses = Set(["/there", "/missing"].map(server.url))
    func asked(after seconds: Int64) throws -> [String] {
      let before = server.requests.count
      _ = try check(at: 1_700_000_000 + seconds).states(of: addresses, memory)
      return Set(server.requests.dropFirst(before).map(\.path)).sorted()
    }
    #expect(try asked(after: 0) == ["/missing", "/there"])
    #expect(try asked(after: 3_599) == [])
    #expect(try asked(after: 3_600) == ["/missing"])
    #expect(try asked(after: 7 * 86_400) == ["/missing", "/there"])
  }

  @Test func saysThatTheLibraryIsMissing() {
    var check = check()
    check.library = "libnowhere.so.1"
    #expect(throws: MissingLibrary.self) {
      try check.states(of: ["http://127.0.0.1:1/"], memory)
    }
  }

  @Test func readsNoMemoryOfAnotherVersionNorDamagedLines() throws {
    try disk.makeFolders("/site/.briefgen")
    try disk.write("/site/.briefgen/links", Array("briefgen links 2\n1\tthere\t\thttp://a/\n".utf8))
    #expect(memory.read().isEmpty)
    try disk.write(
      "/site/.briefgen/links", Array("briefgen links 1\nx\n1\twhere\t\thttp://a/\n".utf8))
    #expect(memory.read().isEmpty)
    let kept: [String: LinkMemory.Kept] = [
      "http://a/": .init(time: 1, state: .moved(to: "http://b/")),
      "http://c/": .init(time: 2, state: .insecure("it is expired")),
    ]
    try memory.write(kept)
    #expect(memory.read() == kept)
  }
}

private var isLibcurlInstalled: Bool {
  do {
    _ = try WebClient(library: "libcurl.so.4")
    return true
  } catch {
    return false
  }
}
