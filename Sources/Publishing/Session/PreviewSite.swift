import Markup
public import SiteModel

/// A site that is whole, as a build would publish it, whose pages are rendered when they are asked
/// for. It never changes; several threads may ask it at once.
public struct PreviewSite: Sendable {
  private let state: Shared<State>

  struct State: Sendable {
    var views: SiteViews
    var assets: PublishedAssets
    var theme: any Theme
    var addresses: Lazily<AddressBook>
    var linked: Lazily<Set<SiteAddress>>
  }

  init(_ views: SiteViews, _ assets: PublishedAssets, _ theme: any Theme) {
    self.init(
      State(
        views: views, assets: assets, theme: theme,
        addresses: Lazily { AddressBook(views, assets) }, linked: Lazily { views.linkedAddresses }))
  }

  init(_ state: State) { self.state = Shared(state) }

  /// For a site that differs from it in little.
  var parts: State { state.value }

  public var title: String { state.views.site.title }
  public var counts: SiteCounts { state.views.site.counts }
  public var styleSheet: String { state.assets.styleSheet.path }

  /// Every file of the site, in no order.
  public var addresses: [String] {
    state.addresses.value.places.filter { isPublished($0.value) }.map(\.key.path)
  }

  /// The bytes that a build would write.
  ///
  /// - Parameter address: of a file, without a leading slash: `topics/index.html`.
  /// - Returns: nil where the site has no such file.
  public func file(at address: String) -> [UInt8]? {
    guard let place = state.addresses.value.places[SiteAddress(address)], isPublished(place) else {
      return nil
    }
    switch place {
    case .asset(let index): return state.assets.files[index].bytes
    case .job(let job): return render(job).first
    case .companion(let job): return render(job).second
    }
  }

  /// Why a build would not publish the page at an address, where a preview with drafts shows it:
  /// `is a draft`, `is to be published on 2030-01-31`, `expired on 2020-01-31`.
  public func draft(at address: String) -> String? {
    state.views.context.index.drafts[SiteAddress(address)]
  }

  /// Whether what stands at an address was written in `Content/`, and is no list.
  func isPage(at address: String) -> Bool {
    switch state.addresses.value.places[SiteAddress(address)] {
    case .job(let job), .companion(let job): job.isPage
    case .asset, nil: false
    }
  }

  private func isPublished(_ place: AddressBook.Place) -> Bool {
    guard case .asset(let index) = place else { return true }
    let address = state.assets.files[index].address
    return !state.assets.linkedOnly.contains(address) || state.linked.value.contains(address)
  }

  private func render(_ job: RenderJob) -> (first: [UInt8], second: [UInt8]) {
    var writer = HTMLWriter()
    var companion = HTMLWriter()
    _ = state.views.write(job, theme: state.theme, into: &writer, companion: &companion)
    return (writer.bytes, companion.bytes)
  }
}

/// What stands at each address of a site.
struct AddressBook: Sendable {
  enum Place: Sendable {
    case job(RenderJob)
    /// The second file of a job.
    case companion(RenderJob)
    /// An index into the files of the assets.
    case asset(Int)
  }

  private(set) var places: [SiteAddress: Place] = [:]

  init(_ views: SiteViews, _ assets: PublishedAssets) {
    let jobs = views.jobs
    places.reserveCapacity(jobs.count * 2 + assets.files.count)
    for (index, file) in assets.files.enumerated() { places[file.address] = .asset(index) }
    for job in jobs {
      places[views.address(of: job)] = .job(job)
      if let companion = views.companion(of: job) { places[companion] = .companion(job) }
    }
  }
}

extension RenderJob {
  /// Whether it was written in `Content/`, and is no list.
  fileprivate var isPage: Bool {
    switch self {
    case .briefing, .page, .drawing: true
    case .home, .briefings, .topics, .sources, .entities, .notFound, .topic, .source, .entity,
      .redirect, .ledger, .ledgerPart, .ledgerFiles, .feed, .sitemap, .robots, .data, .dataset,
      .datasets, .dataPackage, .corrections, .correctionsFeed:
      false
    }
  }
}
