import SiteModel

extension SiteView {
  /// What `site.yaml` and the command line say of the site; counts come with the pages.
  init(
    settings: SiteSettings, baseURL: String?, assets: PublishedAssets,
    navigation: [NavigationLink]
  ) {
    self.init(
      title: settings.title.value, language: settings.language, marking: settings.marking,
      styleSheet: assets.styleSheet, favicon: assets.favicon, estimates: settings.estimates,
      counts: SiteCounts())
    scripts = assets.scripts
    description = settings.description
    publisher = settings.publisher
    self.navigation = navigation
    self.baseURL = (baseURL ?? settings.baseURL?.value).map { $0.hasSuffix("/") ? $0 : $0 + "/" }
    feed = self.baseURL == nil ? nil : SitePaths.feed
  }
}
