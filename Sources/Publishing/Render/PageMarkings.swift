import SiteModel

extension SiteViews {
  /// The handling label of a page: its own, or the highest of what it lists.
  func marking(of job: RenderJob) -> Marking {
    switch job {
    case .briefing(let place), .page(let place), .drawing(let place, _): marking(of: place)
    case .home: highest(briefings.prefix(Self.homeLimit))
    case .topic(let slug): highest(places(ofTopic: slug))
    case .source(let source): highest(places(citing: source.id))
    case .entity(let entity): highest(places(mentioning: entity.id))
    case .ledgerPart(let part):
      highest(ledgerParts.parts[part].places.compactMap(\.self))
    case .ledger, .ledgerFiles: highest(pages.indices)
    case .briefings, .topics, .sources, .entities: highest(briefings)
    case .corrections, .correctionsFeed: highest(correctedBriefings)
    case .data(let dataset), .dataset(let dataset):
      max(highest(datasetUses.pages[dataset.key] ?? []), dataset.marking?.value ?? .clear)
    // What uses a dataset is marked as it is, or higher.
    case .datasets: highest(Set(datasetUses.pages.values.joined()))
    case .notFound, .redirect, .feed, .sitemap, .robots, .dataPackage: site.marking
    }
  }

  private func marking(of place: Int) -> Marking {
    context.index.pages[pages[place].index].frontMatter.marking?.value ?? site.marking
  }

  private func highest(_ places: some Sequence<Int>) -> Marking {
    places.reduce(site.marking) { max($0, marking(of: $1)) }
  }
}
