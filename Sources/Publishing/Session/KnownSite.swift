import Checking
import Diagnostics
import Files
import SiteModel

/// All that is known of content, whether or not it has errors.
struct KnownSite: Sendable {
  /// What all pages share: the registers, the data, the other files.
  struct Common: Sendable {
    var loaded: LoadedContent
    let reader: PageReader
    /// Those of the site's own register.
    let facts: [DeclaredFact]
    let assets: PublishedAssets
    let diagnostics: [Diagnostic]

    /// Whether nothing is another but what the theme makes of its colours.
    func hasOtherColours(than other: Common) -> Bool {
      var settings = loaded.settings
      settings.accent = other.loaded.settings.accent
      return settings == other.loaded.settings && diagnostics == other.diagnostics
    }

    /// The same with other Markdown files.
    func with(_ tree: FileTree) -> Common {
      var other = self
      other.loaded = loaded.with(tree.files)
      return other
    }
  }

  var common: Common
  /// The Markdown files, parsed.
  var files: [ParsedFile]
  /// Where each of them stands among them, by its path below `Content/`.
  let places: [String: Int]
  var resolved: ResolvedSite
  /// The site as it is shown; nil as long as errors kept it from being.
  var preview: PreviewSite?

  /// All that is to be reported.
  func diagnostics(_ build: SiteBuild) -> [Diagnostic] {
    var all = common.diagnostics
    for file in files where !file.diagnostics.isEmpty { all += file.diagnostics }
    all = resolved.findings.diagnostics(
      after: all, resolved.context.computation.evaluator)
    return build.policy(common.loaded).applied(to: all)
  }

  /// The site when nothing of an earlier one can be kept.
  func anew(_ build: SiteBuild, _ theme: any Theme) -> PreviewSite {
    let view = SiteView(
      settings: common.loaded.settings, baseURL: build.baseURL, assets: common.assets,
      navigation: resolved.navigation)
    let views = SiteViews(context: resolved.context, pages: resolved.pages, site: view)
    return PreviewSite(views, common.assets, theme)
  }
}
