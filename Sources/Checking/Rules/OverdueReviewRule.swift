import Diagnostics
import Markdown
import SiteModel

/// A page is looked at again by the day that it names.
enum OverdueReviewRule {
  static func diagnostics(_ page: ReviewedPage) -> [Diagnostic] {
    let frontMatter = page.page.frontMatter
    guard let day = frontMatter.reviewBy, let today = page.today, day < today,
      frontMatter.status != .withdrawn
    else { return [] }
    return [
      Diagnostic(
        .warning, Rule.overdueReview.id,
        "the page was to be looked at again by \(day.words), and it is \(today.words)",
        at: page.frontMatterRange(of: "review-by") ?? frontMatter.title.range,
        helps: ["look at it again, and give it another 'review-by'"])
    ]
  }
}

extension ReviewedPage {
  /// The line of a key of the front matter.
  fileprivate func frontMatterRange(of key: String) -> SourceRange? {
    let key = Array("\n\(key):".utf8)
    let end = min(page.body.blocks.first?.source.lowerBound ?? bytes.count, bytes.count)
    guard let start = bytes.indices.prefix(end).first(where: { bytes[$0...].starts(with: key) })
    else { return nil }
    return range((start + 1)..<(start + key.count - 1))
  }
}

extension Rule {
  static let overdueReview = Rule(
    "overdue-review", .records, .strict,
    "a page is looked at again by its `review-by`",
    """
    The day under `review-by` is when the desk wanted to see whether the page still holds. It is \
    compared with `--date`, or else with the newest date in the content.
    """,
    bad: Example(
      files: [
        (
          "briefings/port-calls.md",
          """
          ---
          title: Fewer ships call at the port
          date: 2023-01-31
          ‹review-by›: 2024-01-01
          ---

          The port counts every ship.
          """
        ),
        (nil, "The port counts every ship."),
      ]),
    good: Example(
      files: [
        (
          "briefings/port-calls.md",
          """
          ---
          title: Fewer ships call at the port
          date: 2023-01-31
          review-by: 2025-01-01
          ---

          The port counts every ship.
          """
        ),
        (nil, "The port counts every ship."),
      ]))
}
