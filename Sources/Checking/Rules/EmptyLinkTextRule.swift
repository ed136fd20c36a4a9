import Diagnostics
import Markdown

/// A link has words.
enum EmptyLinkTextRule {
  /// Where a link gets its words from what it leads to.
  private static let filled = ["fact:", "stat:", "source:", "entity:", "briefing:"]

  static func diagnostics(_ page: ReviewedPage) -> [Diagnostic] {
    page.blocks.flatMap { block in
      block.words.parts.compactMap { link in
        guard link.kind == .link, !link.destination.isEmpty,
          !filled.contains(where: link.destination.hasPrefix),
          block.words.text[link.words].allSatisfy({ $0 == UInt8(ascii: " ") }),
          !block.hasDescribedImage(in: link)
        else { return nil }
        return Diagnostic(
          .warning, Rule.emptyLinkText.id, "the link to '\(link.destination)' has no words",
          at: page.range(link.whole),
          helps: ["write between the brackets what the reader finds there"])
      }
    }
  }
}

extension ReviewedBlock {
  fileprivate func hasDescribedImage(in link: SourceWords.Part) -> Bool {
    words.parts.contains {
      $0.kind == .image && link.content.contains($0.whole.lowerBound)
        && !$0.alternative.allSatisfy(\.isWhitespace)
    }
  }
}

extension Rule {
  static let emptyLinkText = Rule(
    "empty-link-text", .markdown, .warning,
    "a link has words",
    """
    Nobody sees a link without words, and who listens to the page hears its address letter by \
    letter (WCAG 2.2, 2.4.4). Say what the reader finds there. Links with `fact:`, `stat:`, \
    `source:`, `entity:` and `briefing:` get words of their own.
    """,
    bad: "The court published its ruling ‹[](https://example.org/ruling)›.",
    good: "The court published [its ruling](https://example.org/ruling).")
}
