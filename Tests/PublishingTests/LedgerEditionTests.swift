import Files
import Foundation
import Publishing
import SiteModel
import Testing

/// Ledgers that were published, read back.
@Suite struct LedgerEditionTests {
  private static let fixtures = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Fixtures")

  /// What a build publishes says as much as the site itself: nothing changed between the two.
  @Test(arguments: ["bare", "desk", "harbour", "redaction"])
  func aPublishedLedgerIsTheSites(_ name: String) throws {
    let site = SiteBuild(
      site: Self.fixtures.appendingPathComponent("Sites/\(name)").path, output: nil, baseURL: nil,
      jobs: 1, today: nil, home: nil, fileSystem: POSIXFileSystem())
    let ledger = try #require(try site.read().ledger)
    let file = try Data(
      contentsOf: Self.fixtures.appendingPathComponent("Expected/\(name)/ledger/ledger.json"))
    let published = try LedgerEdition(ledgerJSON: Array(file))
    #expect(published.figures == ledger.edition().figures)
    #expect(ledger.comparison(with: published).changes.isEmpty)
  }

  @Test(arguments: [
    ("", LedgerEdition.FileProblem.notJSON), ("{", .notJSON), ("[1,2]", .noLedger),
    (#"{"version":1}"#, .noLedger), (#"{"version":9,"figures":[]}"#, .newer(version: "9")),
    (#"{"version":1,"figures":[{"id":"a"}]}"#, .figure("'a'")),
    (#"{"version":1,"figures":[{"kind":"fact"}]}"#, .figure("number 1")),
    (
      #"{"version":1,"figures":[{"id":"a","kind":"fact","words":"7","modifier":"exactly"}]}"#,
      .figure("'a'")
    ),
    (String(repeating: "[", count: 100_000), .notJSON),
  ])
  func tellsWhyAFileIsNone(text: String, problem: LedgerEdition.FileProblem) {
    #expect(throws: problem) { try LedgerEdition(ledgerJSON: Array(text.utf8)) }
  }

  @Test func anEmptyLedgerIsOne() throws {
    let edition = try LedgerEdition(ledgerJSON: Array(#"{"version":1,"figures":[]}"#.utf8))
    #expect(edition.figures.isEmpty)
  }
}
