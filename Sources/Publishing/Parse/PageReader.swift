import Checking
import Diagnostics
import Expressions
import Files
import Markdown
import Quantities
import SiteModel
import Statistics

/// The second phase: one Markdown file becomes a `ParsedPage`, on its own, in one function.
struct PageReader: Sendable {
  let settings: SiteSettings
  let reader: QuantityReader
  let body: MarkdownParser
  let inline: MarkdownParser

  init(settings: SiteSettings) {
    self.settings = settings
    reader = QuantityReader(defaultCurrency: settings.currency)
    var options = MarkdownOptions()
    options.allowsRawHTML = settings.allowsRawHTML
    options.smartPunctuation = settings.smartPunctuation
    body = MarkdownParser(options: options)
    options.allowsRawHTML = false
    inline = MarkdownParser(options: options)
  }

  /// - Parameters:
  ///   - file: the path below `Content/`.
  ///   - bytes: the whole file.
  ///   - counter: one a worker: it remembers words between pages.
  /// - Returns: nil where the front matter leaves nothing to work with; `diagnostics` says why.
  func page(
    _ file: String, kind: FrontMatter.Kind, bytes: [UInt8], counter: inout TextCounter,
    diagnostics: inout [Diagnostic]
  ) -> ParsedPage? {
    let path = "Content/" + file
    guard
      let split = FrontMatterSplit.find(
        kind: kind, path: path, bytes: bytes, diagnostics: &diagnostics)
    else { return nil }
    let frontMatter = split.frontMatter.flatMap {
      FrontMatter.read(
        kind: kind, path: path, bytes: bytes, range: $0, diagnostics: &diagnostics)
    }
    // The body is parsed even when the front matter is broken, so that one run tells all.
    var text = TextStatistics()
    var body = body
    let language = frontMatter?.language ?? settings.language
    body.options.words = PageWords.of(language).markdown
    let parsed = bytes.withUnsafeBufferPointer { bytes in
      body.parse(path: path, bytes: bytes, body: split.body) { _, block in
        text += counter.count(block)
      }
    }
    if !parsed.isValidUTF8, let problem = EncodingRule.diagnostic(bytes, path: path) {
      diagnostics.append(problem)
      return nil
    }
    diagnostics += parsed.diagnostics
    guard let frontMatter, let slug = slug(of: file, frontMatter, &diagnostics) else { return nil }
    let title = inlineText(frontMatter.title)
    let summary = frontMatter.summary.map(inlineText)
    diagnostics += title.diagnostics + (summary?.diagnostics ?? [])
    let data = PageDataReader(parsed, path: path, bytes: bytes, inline: inlineText)
    diagnostics += data?.diagnostics ?? []
    return ParsedPage(
      kind: kind, path: path, slug: slug, address: address(of: slug, file: file, kind: kind),
      frontMatter: frontMatter, title: title, summary: summary, body: parsed, text: text,
      facts: facts(frontMatter, parsed, path: path, bytes: bytes, &diagnostics),
      statistics: statistics(frontMatter, &diagnostics), data: data?.data ?? PageData())
  }

  /// A title or summary, or what stands about a chart; its words are kept whether or not it has marks.
  private func inlineText(_ text: Located<String>) -> ParsedMarkdown {
    var words: [UInt8] = []
    var parsed = inline.parseInline(
      path: text.range.path, text: text.value, range: text.range.start..<text.range.end
    ) { words += $1 }
    if !parsed.blocks.isEmpty { parsed.blocks[0].text = String(decoding: words, as: UTF8.self) }
    return parsed
  }

  private func slug(
    of file: String, _ frontMatter: FrontMatter, _ diagnostics: inout [Diagnostic]
  ) -> Slug? {
    if let slug = frontMatter.slug { return slug.value }
    if let slug = Slug(from: ContentPath.stem(of: file)) { return slug }
    diagnostics.append(AddressRule.nameless(file))
    return nil
  }

  private func address(of slug: Slug, file: String, kind: FrontMatter.Kind) -> SiteAddress {
    guard kind == .page else { return SitePaths.briefing(slug) }
    let folders = file.split(separator: "/").dropLast().map { folder in
      Slug(from: folder)?.rawValue ?? String(folder)
    }
    return SitePaths.page(slug, in: folders)
  }
}
