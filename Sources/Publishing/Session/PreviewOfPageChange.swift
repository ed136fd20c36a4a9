import SiteModel

extension PreviewSite {
  /// The same site after some pages have changed, each by itself.
  ///
  /// - Parameter places: indices into the pages of the site.
  func replacing(_ places: [Int], by resolved: ResolvedSite) -> PreviewSite {
    var parts = parts
    let (old, new) = (
      parts.views, parts.views.replacing(places, in: resolved.pages, resolved.context)
    )
    parts.views = new
    if !new.hasLedger(of: old) {
      parts.addresses = Lazily { [assets = parts.assets] in AddressBook(new, assets) }
    }
    if places.contains(where: { old.links(of: $0) != new.links(of: $0) }) {
      parts.linked = Lazily { new.linkedAddresses }
    }
    return PreviewSite(parts)
  }

  /// What is another than before, where some pages are.
  func extent(of places: [Int], since before: PreviewSite) -> PreviewChanges.Extent {
    let (old, new) = (before.parts.views, parts.views)
    var counts = old.site.counts
    // Only lists tell how many words there are.
    counts.words = new.site.counts.words
    let haveSameTitles = places.allSatisfy {
      old.pages[$0].title == new.pages[$0].title && old.pages[$0].summary == new.pages[$0].summary
    }
    guard counts == new.site.counts, haveSameTitles, new.hasLedger(of: old) else {
      return .everything
    }
    return .pages(Set(places.flatMap { old.addresses(of: $0) + new.addresses(of: $0) }))
  }
}

extension SiteViews {
  /// Whether the lines of the ledger stand on the same pages.
  fileprivate func hasLedger(of other: SiteViews) -> Bool {
    ledgerParts.parts.map(\.address) == other.ledgerParts.parts.map(\.address)
      && site.ledger == other.site.ledger
  }

  /// The addresses of the site to which a page links.
  fileprivate func links(of place: Int) -> Set<SiteAddress> {
    Set(
      pages[place].body.marks.compactMap { mark in
        if case .page(let link) = mark { link.address } else { nil }
      })
  }

  /// Where a page and what goes with it stand.
  fileprivate func addresses(of place: Int) -> [SiteAddress] {
    let page = RenderJob.briefing(place)
    let drawings = pages[place].body.marks.indices.compactMap { chart(place, $0)?.drawing }
    return [address(of: page)] + [companion(of: page)].compactMap { $0 } + drawings
  }
}
