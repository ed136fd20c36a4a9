import Diagnostics
import Files
import Markup
import SiteModel

/// The last two phases: pages are rendered, several at once, and each goes straight into the
/// publication, so that a large site is never in memory as a whole.
struct SitePublisher {
  let place: PublishPlace
  let fileSystem: any FileSystem

  func publish(
    _ views: SiteViews, assets: PublishedAssets, theme: some Theme, pool: WorkerPool
  ) throws(PublishError) -> PublishReport {
    let transaction = try PublishTransaction.begin(at: place, fileSystem)
    let jobs = views.jobs
    let failures = pool.map(
      jobs.count, as: .writing, state: { RenderWorker(publication: transaction.worker()) }
    ) { index, worker -> PublishError? in
      worker.render(jobs[index], of: views, theme: theme)
    }
    var failure = failures.lazy.compactMap(\.self).first
    if failure == nil { failure = put(assets, linked: views.linkedAddresses, into: transaction) }
    if let failure {
      transaction.abandon()
      throw failure
    }
    return try transaction.commit()
  }

  private func put(
    _ assets: PublishedAssets, linked: Set<SiteAddress>, into transaction: PublishTransaction
  ) -> PublishError? {
    var worker = transaction.worker()
    for (address, bytes) in assets.files
    where !assets.linkedOnly.contains(address) || linked.contains(address) {
      do throws(PublishError) {
        try worker.put(address.path, .asset, bytes)
      } catch {
        return error
      }
    }
    worker.finish()
    return nil
  }
}

/// What one thread renders with: its buffers and its way into the publication.
private struct RenderWorker: ~Copyable {
  var writer = HTMLWriter()
  /// For the second file of a job that has two.
  var second = HTMLWriter()
  var publication: PublishWorker

  init(publication: consuming PublishWorker) { self.publication = publication }

  mutating func render(
    _ job: RenderJob, of views: SiteViews, theme: some Theme
  ) -> PublishError? {
    writer.removeAll()
    second.removeAll()
    let companion = views.write(job, theme: theme, into: &writer, companion: &second)
    do throws(PublishError) {
      try Self.put(writer, at: views.address(of: job), job.kind, into: &publication)
      if let companion { try Self.put(second, at: companion, job.kind, into: &publication) }
      return nil
    } catch {
      return error
    }
  }

  private static func put(
    _ writer: borrowing HTMLWriter, at address: SiteAddress, _ kind: PublishKind,
    into publication: inout PublishWorker
  ) throws(PublishError) {
    try writer.withBytes { bytes throws(PublishError) in
      try publication.put(address.path, kind, bytes)
    }
  }
}

extension RenderJob {
  /// Lists and feeds appear after the pages that they name.
  fileprivate var kind: PublishKind {
    switch self {
    case .data, .dataPackage, .drawing: .asset
    case .briefing, .page, .redirect, .notFound, .dataset: .page
    case .home, .briefings, .topics, .sources, .entities, .topic, .source, .entity, .ledger,
      .ledgerPart, .ledgerFiles, .datasets, .feed, .corrections, .correctionsFeed, .sitemap,
      .robots:
      .index
    }
  }
}
