import Checking
import Diagnostics
import SiteModel

/// Finds what rests on data that are marked for fewer readers than it is.
///
/// What is published is marked for the audience at most, so that nothing of data above it is.
struct DatasetMarkings {
  let context: ResolutionContext
  let pages: [Shared<ResolvedPage>]

  var diagnostics: [Diagnostic] {
    let index = context.index
    guard index.datasets.values.contains(where: { $0.marking != nil }) else { return [] }
    var uses: [Slug: Set<FigureKey>] = [:]
    var diagnostics: [Diagnostic] = []
    // The ledger lists what no text states.
    let stated = context.notes.values.map { ($0, $1.datasets.map(\.key)) }
    let checked = context.checks.map { key, outcome -> (FigureKey, [FigureKey]) in
      let formula = outcome.value.formula
      let behind = (formula?.inputs ?? []).compactMap { context.notes.values[$0] }
      let named = (formula?.datasets ?? []).map(\.key)
      return (key, named + behind.flatMap(\.datasets).map(\.key))
    }
    for (key, named) in (stated + checked).sorted(by: { $0.0 < $1.0 }) where !named.isEmpty {
      let datasets = index.datasets.keys(behind: named)
      if let page = key.page {
        uses[page, default: []].formUnion(datasets)
      } else if let figure = index.ledger[key] {
        diagnostics += problems(
          datasets, "'\(key.id)'", context.settings.marking, at: figure.range)
      }
    }
    let files = dataFiles
    for page in pages {
      let parsed = index.pages[page.index]
      let shown = DatasetUses.datasets(on: page, in: context)
      let datasets = index.datasets.keys(behind: shown)
        .union(uses[parsed.figureScope] ?? []).union(linked(from: page, files))
      let marking = parsed.frontMatter.marking
      diagnostics += problems(
        datasets, "this page", marking?.value ?? context.settings.marking,
        at: marking?.range ?? parsed.frontMatter.title.range)
    }
    return diagnostics
  }

  /// The files of data to which a page links, however it writes the address: they go out with it.
  private func linked(
    from page: Shared<ResolvedPage>, _ files: [SiteAddress: FigureKey]
  ) -> Set<FigureKey> {
    var linked: Set<FigureKey> = []
    for case .page(let link) in page.body.marks {
      if let file = files[link.address] { linked.insert(file) }
    }
    return linked
  }

  /// The files of data by where they are published as they are.
  private var dataFiles: [SiteAddress: FigureKey] {
    var files: [SiteAddress: FigureKey] = [:]
    for (key, dataset) in context.index.datasets where dataset.declaration.kind == .file {
      if let address = context.index.assets[dataset.declaration.path] { files[address] = key }
    }
    return files
  }

  private func problems(
    _ datasets: Set<FigureKey>, _ user: String, _ marking: Marking, at place: SourceRange
  ) -> [Diagnostic] {
    datasets.sorted().compactMap { key in
      guard let dataset = context.index.datasets[key], let own = dataset.marking,
        own.value > marking
      else { return nil }
      return DatasetMarkingRule.diagnostic(
        dataset, marked: own, on: user, marked: marking, at: place,
        audience: context.settings.audience)
    }
  }
}
