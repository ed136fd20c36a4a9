import SiteModel
import Statistics

extension SiteViews {
  /// The views of the same site after some pages have changed, each by itself.
  ///
  /// - Parameters:
  ///   - places: indices into `pages` of those that are others.
  ///   - pages: all pages.
  func replacing(
    _ places: [Int], in pages: [Shared<ResolvedPage>], _ context: ResolutionContext
  ) -> SiteViews {
    var views = self
    views.context = context
    views.pages = pages
    views.ledger.context = context
    views.ledger.pages = pages
    var (hasOtherLines, hasOtherData, hasOtherCharts) = (false, false, false)
    for place in places {
      let (old, new) = (self.pages[place], pages[place])
      views.replaceMentions(at: place, old.value, new.value)
      views.site.counts.add(old.value, in: self.context, times: -1)
      views.site.counts.add(new.value, in: context)
      hasOtherLines = hasOtherLines || views.ledger.count(of: place) != ledger.count(of: place)
      hasOtherData =
        hasOtherData || (old.expressions + new.expressions).contains { !$0.datasets.isEmpty }
        || Set(DatasetUses.datasets(on: old, in: self.context))
          != Set(DatasetUses.datasets(on: new, in: context))
      hasOtherCharts = hasOtherCharts || !context.index.pages[place].data.charts.isEmpty
    }
    views.site.counts.sources = Self.sources(context, cited: views.bySource)
    if hasOtherLines {
      views.ledgerParts = LedgerDivision(views.ledger)
      views.site.ledger = views.ledgerParts.addresses(in: views.ledger)
    }
    if hasOtherData { views.datasetUses = DatasetUses(views.ledger) }
    if hasOtherCharts { views.shownData = ShownData(pages, in: context.index) }
    return views
  }

  private mutating func replaceMentions(
    at place: Int, _ old: ResolvedPage, _ new: ResolvedPage
  ) {
    ledger.replaceUses(at: place, old, new)
    guard let position = positions[place] else { return }
    summaries[place] = Self.summary(of: pages[place], in: context)
    let (oldSources, newSources) = (old.sources.map(\.source.id), new.sources.map(\.source.id))
    move(
      place, position, from: Set(oldSources), to: Set(newSources), in: \.bySource)
    move(place, position, from: old.entities, to: new.entities, in: \.byEntity)
  }

  /// Takes a briefing out of the lists of what it mentions no longer, and into those of what it
  /// mentions now, where the newest comes first.
  private mutating func move<Key: Hashable>(
    _ place: Int, _ position: Int, from old: Set<Key>, to new: Set<Key>,
    in lists: WritableKeyPath<SiteViews, [Key: [Int]]>
  ) {
    guard old != new else { return }
    for key in old.subtracting(new) {
      let rest = (self[keyPath: lists][key] ?? []).filter { $0 != place }
      // What nobody mentions has no list.
      self[keyPath: lists][key] = rest.isEmpty ? nil : rest
    }
    for key in new.subtracting(old) {
      var list = self[keyPath: lists][key] ?? []
      let after = list.firstIndex { (positions[$0] ?? 0) > position } ?? list.count
      list.insert(place, at: after)
      self[keyPath: lists][key] = list
    }
  }
}

extension SiteLedger {
  /// Takes note of the figures of other pages that a page mentions now.
  fileprivate mutating func replaceUses(at place: Int, _ old: ResolvedPage, _ new: ResolvedPage) {
    let (before, now) = (mentions(at: place, old), mentions(at: place, new))
    guard before != now else { return }
    let position = self.position(of: place)
    for key in Set(before.keys).union(now.keys) where before[key] != now[key] {
      var list = (uses[key] ?? []).filter { $0.place != place }
      let after = list.firstIndex { self.position(of: $0.place) > position } ?? list.count
      list.insert(contentsOf: now[key] ?? [], at: after)
      uses[key] = list.isEmpty ? nil : list
    }
  }

  private func mentions(at place: Int, _ page: ResolvedPage) -> [FigureKey: [FigureUse]] {
    let scope = context.index.pages[place].figureScope
    var mentions: [FigureKey: [FigureUse]] = [:]
    for (note, key) in page.keyedNotes where key.page != scope {
      mentions[key, default: []].append(FigureUse(place: place, note: note))
    }
    return mentions
  }

  private func position(of place: Int) -> Int {
    positions[context.index.pages[place].figureScope] ?? .max
  }
}
