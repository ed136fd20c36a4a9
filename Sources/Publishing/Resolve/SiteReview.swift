import Checking
import Diagnostics
import Files
import SiteModel

extension SiteBuild {
  /// What the rules find that only a check keeps: all files are read again for it.
  ///
  /// - Parameter reported: what was found so far.
  func review(
    _ loaded: LoadedContent, _ parsed: ContentParser.Parsed, _ resolved: ResolvedSite,
    _ pool: WorkerPool, reported: [Diagnostic]
  ) -> [Diagnostic] {
    let index = resolved.context.index
    let site = ReviewedSite(
      index, pages: parsed.pages, siteFacts: parsed.siteFacts, settings: loaded.settings,
      reported: reported)
    let review = Review(
      site, RuleLevels(loaded.settings, isStrict: scrutiny.isStrict),
      today: today ?? parsed.newestDate)
    let texts = resolved.context.texts
    let found = pool.map(index.pages.count, state: {}) { place, _ -> [Diagnostic] in
      let page = index.pages[place]
      return texts.bytes(of: page.path).map { review.diagnostics(of: page, bytes: $0) } ?? []
    }
    return review.diagnostics + found.flatMap(\.self)
  }
}
