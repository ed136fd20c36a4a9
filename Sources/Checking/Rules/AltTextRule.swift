import Diagnostics
import Markdown
import SiteModel

/// An image says in words what it shows.
enum AltTextRule {
  static func diagnostics(_ page: ReviewedPage) -> [Diagnostic] {
    page.blocks.flatMap(\.words.parts).filter { $0.kind == .image }.compactMap { image in
      // A chart is described by its title and its table where nothing else is written.
      guard !["chart:", "table:"].contains(where: image.destination.hasPrefix) else { return nil }
      let name = String(ContentPath.name(of: image.destination))
      let text = image.alternative
      if text.allSatisfy(\.isWhitespace) {
        return report("the image '\(name)' has no alternative text", image, page)
      }
      guard isFileName(text, of: name) else { return nil }
      return report("the alternative text '\(text)' is the name of a file", image, page)
    }
  }

  private static func report(
    _ summary: String, _ image: SourceWords.Part, _ page: ReviewedPage
  ) -> Diagnostic {
    Diagnostic(
      .warning, Rule.altText.id, summary, at: page.range(image.whole),
      helps: [
        "say between the brackets what a reader learns from the image",
        "where it only decorates: '<!-- briefgen: allow alt-text: it only decorates -->'",
      ])
  }

  private static func isFileName(_ text: String, of name: String) -> Bool {
    let text = text.lowercased()
    let name = name.lowercased()
    guard text != name, text != ContentPath.stem(of: name) || !isWord(text) else { return true }
    let endings = ["jpg", "jpeg", "png", "gif", "svg", "webp", "avif", "tif", "tiff"]
    return !text.contains(" ") && endings.contains(String(ContentPath.fileExtension(of: text)))
  }

  /// Whether a text could be a word: an image `harbour.jpg` may well show one.
  private static func isWord(_ text: String) -> Bool { text.allSatisfy(\.isLetter) }
}

extension Rule {
  static let altText = Rule(
    "alt-text", .markdown, .warning,
    "an image has an alternative text that says what it shows",
    """
    Whoever cannot see an image has its alternative text read out; without one there is nothing, \
    and with the name of a file there is *IMG underscore 2031*. Say what a reader learns from the \
    image. One that only decorates is allowed with a waiver, whose reason says so.
    """,
    bad: Example(
      files: [
        ("assets/quay.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
        (nil, "‹![](/assets/quay.svg)›"),
      ]),
    good: Example(
      files: [
        ("assets/quay.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
        (nil, "![Cranes stand idle on the quay](/assets/quay.svg)"),
      ]))
}
