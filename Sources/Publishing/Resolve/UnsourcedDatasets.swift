import Checking
import Diagnostics
import SiteModel

/// Finds the data of which something is published, though nobody says where they were taken from.
struct UnsourcedDatasets {
  let context: ResolutionContext
  let pages: [Shared<ResolvedPage>]

  var diagnostics: [Diagnostic] {
    let datasets = context.index.datasets
    guard datasets.values.contains(where: { $0.sources.isEmpty }) else { return [] }
    var named = Set(context.notes.values.flatMap { $0.value.datasets.map(\.key) })
    for page in pages { named.formUnion(DatasetUses.datasets(on: page, in: context)) }
    return datasets.keys(behind: named).sorted()
      .compactMap { datasets[$0].flatMap(UnsourcedDatasetRule.diagnostic) }
  }
}
