import Diagnostics
import Markdown
import SiteModel

/// Headings go down by one level at a time, below the title, and have words.
enum HeadingOrderRule {
  static func diagnostics(_ page: ReviewedPage) -> [Diagnostic] {
    // The title of the page.
    var last = 1
    return page.blocks.compactMap { block in
      guard let level = block.words.level, block.isTopLevel else { return nil }
      defer { last = max(level, 2) }
      let problem: (summary: String, help: String)
      if block.words.text.isEmpty, block.words.parts.isEmpty {
        problem = ("a heading has no words", "write what the section says, or take the heading out")
      } else if level == 1 {
        problem = (
          "a second heading of the first level: the title of the page is the first",
          "write '##' for a section"
        )
      } else if level > last + 1 {
        let signs = String(repeating: "#", count: last + 1)
        problem = (
          "a heading of level \(level) follows one of level \(last)",
          "write '\(signs)', or put the section that it belongs to before it"
        )
      } else {
        return nil
      }
      return Diagnostic(
        .warning, Rule.headingOrder.id, problem.summary, at: page.range(block.words.source),
        helps: [problem.help])
    }
  }
}

extension Rule {
  static let headingOrder = Rule(
    "heading-order", .markdown, .warning,
    "headings have words, and go down by one level at a time below the title",
    """
    Readers who listen to a page go through it by its headings, and a level that is left out \
    sounds like a section that is missing (WCAG 2.2, 1.3.1 and 2.4.6). The title is the heading \
    of the first level, so sections begin with `##`.
    """,
    bad: """
      ## The strike

      The port stood still.

      ‹#### Its cost›

      Nobody has counted it.
      """,
    good: """
      ## The strike

      The port stood still.

      ### Its cost

      Nobody has counted it.
      """)
}
