import Markdown
import SiteModel

/// Which tables and charts of data stand where on a page, and the ids that readers reach them by.
///
/// A block stands where it is written, unless an image places it elsewhere, or, for a dataset, a
/// `table` block lays it out.
struct DataPlacement: Sendable {
  enum Content: Hashable {
    /// All of a dataset.
    case dataset(FigureKey)
    /// An index into the layouts of the page's data.
    case layout(Int)
    /// An index into its charts.
    case chart(Int)
  }

  struct Place {
    let content: Content
    let id: String
    /// Nil where no dataset has the name.
    let dataset: FigureKey?
  }

  /// By the index of the mark.
  private(set) var places: [Int: Place] = [:]
  /// Tables in Markdown, which have their ids from there.
  private(set) var written: [FigureKey: String] = [:]

  init(of page: ParsedPage, in index: SiteIndex) {
    let (data, scope) = (page.data, page.figureScope)
    let images = page.body.marks.indices.filter { page.body.marks[$0].kind.placesData }
    guard !data.isEmpty || !images.isEmpty else { return }
    func key(_ name: String) -> FigureKey? { index.dataset(written: name, on: scope)?.key }
    func key(of content: Content) -> FigureKey? {
      switch content {
      case .dataset(let key): key
      case .layout(let layout): key(data.layouts[layout].dataset.value)
      case .chart(let chart): key(data.charts[chart].dataset.value)
      }
    }

    var contents: [Int: Content] = [:]
    var placed: Set<Content> = []
    for image in images {
      let mark = page.body.marks[image]
      let name = FigureID(rawValue: mark.destination)
      let content: Content? =
        if mark.kind == .figure(scheme: "table") {
          data.layouts.firstIndex { $0.name?.value == name }.map { .layout($0) }
            ?? key(mark.destination).map { .dataset($0) }
        } else {
          data.charts.firstIndex { $0.name?.value == name }.map { .chart($0) }
        }
      guard let content else { continue }
      placed.insert(content)
      // Within text it is no drawing that could be reached.
      if mark.kind != .sparkline { contents[image] = content }
    }
    for layout in data.layouts.indices {
      if let key = key(of: .layout(layout)) { placed.insert(.dataset(key)) }
      guard !placed.contains(.layout(layout)) else { continue }
      contents[data.layouts[layout].mark] = .layout(layout)
    }
    for chart in data.charts.indices where !placed.contains(.chart(chart)) {
      contents[data.charts[chart].mark] = .chart(chart)
    }
    var counts: [String: Int] = [:]
    for table in data.tables {
      let key = FigureKey(page: scope, id: table.id.value)
      if case .table = table.content {
        written[key] = "t-\(key.id)"
        counts["t-\(key.id)"] = 1
      } else if !table.isHidden, !placed.contains(.dataset(key)) {
        contents[table.mark] = .dataset(key)
      }
    }
    for (mark, content) in contents.sorted(by: { $0.key < $1.key }) {
      let dataset = key(of: content)
      let (kind, name) =
        switch content {
        case .dataset: ("t", nil as FigureID?)
        case .layout(let layout): ("t", data.layouts[layout].name?.value)
        case .chart(let chart): ("c", data.charts[chart].name?.value)
        }
      let base = "\(kind)-\((name ?? dataset?.id).map { "\($0)" } ?? "")"
      let count = counts[base, default: 0] + 1
      counts[base] = count
      // An underscore cannot stand in a name, so that nothing else has the id.
      let id = count == 1 ? base : "\(base)_\(count)"
      places[mark] = Place(content: content, id: id, dataset: dataset)
    }
  }
}

extension Mark.Kind {
  /// An image of a table or a chart.
  fileprivate var placesData: Bool {
    switch self {
    case .figure, .sparkline: true
    default: false
    }
  }
}
