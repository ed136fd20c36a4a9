import Checking
import Diagnostics
import SiteModel

/// All that is known of content, whether or not it has errors.
struct KnownSite: Sendable {
  let loaded: LoadedContent
  let reader: PageReader
  let assets: PublishedAssets
  /// What was found before any page was parsed.
  let earlier: [Diagnostic]
  /// The Markdown files, parsed.
  var files: [ParsedFile]
  /// Where each of them stands among them, by its path below `Content/`.
  let places: [String: Int]
  var resolved: ResolvedSite
  /// The site as it is shown; nil as long as errors kept it from being.
  var preview: PreviewSite?

  /// All that is to be reported.
  func diagnostics(_ build: SiteBuild) -> [Diagnostic] {
    var all = earlier
    for file in files where !file.diagnostics.isEmpty { all += file.diagnostics }
    all = resolved.findings.diagnostics(
      after: all, resolved.context.computation.evaluator)
    return build.policy(loaded).applied(to: all)
  }

  /// The site when nothing of an earlier one can be kept.
  func anew(_ build: SiteBuild, _ theme: any Theme) -> PreviewSite {
    let view = SiteView(
      settings: loaded.settings, baseURL: build.baseURL, assets: assets,
      navigation: resolved.navigation)
    let views = SiteViews(context: resolved.context, pages: resolved.pages, site: view)
    return PreviewSite(views, assets, theme)
  }
}
