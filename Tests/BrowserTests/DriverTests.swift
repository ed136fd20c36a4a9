import Foundation
import TestSupport
import Testing

extension WithBrowser {
  /// What the other tests rely on: that nothing which goes wrong is passed over in silence.
  @Suite struct DriverTests {
    @Test func whatGoesWrongOnAPageIsNoted() throws {
      let folder = try TemporaryFolder("briefgen-page")
      let page = """
        <!doctype html><title>Wrong</title><img src="missing.png">
        <script>console.error("a bad word"); throw new Error("uncaught");</script>
        """
      try Data(page.utf8).write(to: URL(filePath: folder.path + "/page.html"))
      let opened = try WithBrowser.page("file://\(folder.path)/page.html")
      for words in ["a bad word", "uncaught", "missing.png"] {
        #expect(opened.problems.contains { $0.contains(words) }, "\(words)")
      }
      #expect(opened.requests.contains("file://\(folder.path)/missing.png"))
    }

    @Test func mistakesOfATestAreFaults() throws {
      let page = try WithBrowser.page()
      #expect(throws: BrowserFault.self) { try page.open("file:///no/such/page.html") }
      #expect(throws: BrowserFault.self) { try page.run("nowhere.to.be.found") }
      #expect(throws: BrowserFault.self) { try page.call("Page.noSuchCommand") }
    }

    @Test func promisesAreWaitedFor() throws {
      let page = try WithBrowser.page()
      #expect(try page.evaluate("Promise.resolve([1, 2])") == [1, 2])
    }
  }
}

/// Programs that are no browser fail, and do not keep a test waiting.
@Suite struct BrokenBrowserTests {
  private static func browser(_ script: String, patience: Duration) throws -> Browser {
    let folder = try TemporaryFolder("briefgen-broken")
    let program = folder.path + "/browser"
    // Another process writes it: a child that a test beside this one starts would hold what we have
    // open for writing for a moment, and a program that is being written cannot be run.
    let writing = Process()
    writing.executableURL = URL(filePath: "/bin/sh")
    writing.arguments = [
      "-c", "printf '%s\\n' '#!/bin/sh' \"$1\" > \"$0\" && chmod 755 \"$0\"", program, script,
    ]
    try writing.run()
    writing.waitUntilExit()
    return try Browser(program: program, patience: patience)
  }

  @Test func itsLastWordsAreTold() {
    #expect {
      _ = try Self.browser("echo no display >&2; exit 1", patience: .seconds(60))
    } throws: {
      "\($0)" == "the browser ended\nno display"
        || "\($0)" == "the browser takes no message\nno display"
    }
  }

  @Test func aSilentOneIsGivenUp() {
    #expect {
      _ = try Self.browser("read -r line <&3", patience: .milliseconds(100))
    } throws: {
      "\($0)".hasPrefix("the browser said nothing for too long")
    }
  }

  @Test func oneThatIsNotThereIsNamed() {
    #expect {
      _ = try Browser(program: "/no/such/browser")
    } throws: {
      "\($0)" == "cannot run /no/such/browser: No such file or directory"
    }
  }
}
