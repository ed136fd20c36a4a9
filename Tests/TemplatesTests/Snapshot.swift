import Foundation
import Markup
import SiteModel
import Templates
import Testing

/// The whole pages that are expected, kept as files with a line for each tag.
///
/// `BRIEFGEN_RECORD=1` writes what came out instead of comparing it. Recording fails the run, so
/// that a recorded page is looked at before it is believed.
enum Snapshot {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Fixtures/Templates")

  static func expect(
    _ html: String, is name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let actual = lines(of: html)
    let file = folder.appendingPathComponent(name)
    if ProcessInfo.processInfo.environment["BRIEFGEN_RECORD"] != nil {
      try actual.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded \(name): look at it, then run again", sourceLocation: sourceLocation)
      return
    }
    let expected = try String(contentsOf: file, encoding: .utf8)
    let difference = zip(
      expected.split(separator: "\n", omittingEmptySubsequences: false),
      actual.split(separator: "\n", omittingEmptySubsequences: false)
    ).enumerated().first { $0.element.0 != $0.element.1 }
    let place = difference.map {
      "line \($0.offset + 1): expected \($0.element.0), found \($0.element.1)"
    }
    #expect(
      actual == expected, "\(name) \(place ?? "has another length")",
      sourceLocation: sourceLocation)
  }

  /// Each tag begins a line, so that a difference is a line and not a page.
  private static func lines(of html: String) -> String {
    html.replacingOccurrences(of: "><", with: ">\n<")
  }
}

/// What the theme writes for a page, as text.
func page(
  _ path: String, marking: Marking = .clear, baseURL: String? = nil,
  _ write: (BriefingTheme, PageContext, inout HTMLWriter) -> Void
) -> String {
  var writer = HTMLWriter()
  let context = SampleSite.context(path, marking: marking, baseURL: baseURL)
  write(BriefingTheme(), context, &writer)
  return String(decoding: writer.bytes, as: UTF8.self)
}

let sampleBriefingPage = page(
  SampleBriefing.summary.address.path, baseURL: "https://example.org/desk/"
) { theme, page, writer in
  theme.write(SampleBriefing.view, page: page, into: &writer)
}
