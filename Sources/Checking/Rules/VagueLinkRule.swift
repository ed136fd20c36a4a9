import Diagnostics
import Markdown

/// The words of a link say where it leads.
enum VagueLinkRule {
  private static let vague: Set = [
    "here", "click here", "click", "read more", "more", "learn more", "this", "this link", "link",
    "this page", "see here", "there", "details", "more details", "website", "this website",
  ]
  /// What these lead to is said by the words before them, or is a number.
  private static let ours = ["fact:", "stat:", "estimate:", "confidence:"]

  static func diagnostics(_ page: ReviewedPage) -> [Diagnostic] {
    guard page.isEnglish else { return [] }
    return page.blocks.flatMap { block in
      block.words.parts.compactMap { link in
        guard link.kind == .link, !ours.contains(where: link.destination.hasPrefix),
          !block.isQuoted(link.words)
        else { return nil }
        let words = String(decoding: block.words.text[link.words], as: UTF8.self)
        let plain = words.lowercased().filter { $0.isLetter || $0 == " " }
        guard vague.contains(String(plain.trimmed)) else { return nil }
        return Diagnostic(
          .warning, Rule.vagueLink.id, "a link says '\(words)', and not where it leads",
          at: page.range(link.content),
          helps: ["make a link of the words that name what the reader finds there"])
      }
    }
  }
}

extension String {
  fileprivate var trimmed: Substring {
    let rest = drop { $0 == " " }
    return rest.lastIndex { $0 != " " }.map { rest[...$0] } ?? ""
  }
}

extension Rule {
  static let vagueLink = Rule(
    "vague-link", .language, .strict,
    "the words of a link say where it leads",
    """
    Links are read out and listed without the sentence around them, and five links *here* are one \
    link five times (WCAG 2.2, 2.4.9). Make the link of the words that name the thing.
    """,
    bad: "The ruling is [‹here›](https://example.org/ruling).",
    good: "The court published [its ruling](https://example.org/ruling).")
}
