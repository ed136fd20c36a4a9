import Testing

/// Gives the tests of a suite the browser, started before the first and ended behind the last, and
/// the demonstration site.
struct BrowserTrait: SuiteTrait, TestScoping {
  var isRecursive: Bool { false }

  @TaskLocal static var browser: Browser?
  @TaskLocal static var demonstration: BuiltSite?

  func provideScope(
    for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
  ) async throws {
    guard let program = Browser.program else { return try await function() }
    try await Self.$browser.withValue(try Browser(program: program)) {
      try await Self.$demonstration.withValue(try .demonstration()) { try await function() }
    }
  }
}

/// Everything that is tested in a real browser, one test after the other.
@Suite(
  .enabled(
    if: Browser.program != nil,
    "Chromium is not installed: apt-get install --no-install-recommends chromium"),
  .serialized, BrowserTrait())
enum WithBrowser {
  /// A page that is there for one test.
  static func page() throws -> Page { try Page(in: #require(BrowserTrait.browser)) }

  static func demonstration() throws -> BuiltSite { try #require(BrowserTrait.demonstration) }

  /// A page that shows an address.
  static func page(_ address: String, width: Int = 1_200) throws -> Page {
    let page = try page()
    if width != 1_200 { try page.setSize(width: width, height: 800) }
    try page.open(address)
    return page
  }
}
