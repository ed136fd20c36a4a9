import SiteModel

extension PreviewSite {
  /// The same site with other files of the theme.
  func styled(by assets: PublishedAssets) -> PreviewSite {
    var parts = parts
    parts.assets = assets
    parts.views.site.styleSheet = assets.styleSheet
    parts.views.site.favicon = assets.favicon
    parts.views.site.scripts = assets.scripts
    parts.addresses = Lazily { [views = parts.views] in AddressBook(views, assets) }
    return PreviewSite(parts)
  }
}
