import SiteModel

extension ResolvedPage {
  /// Leads notes that end in a row of one of the page's own datasets to that row, where a table
  /// of the page shows it, and gives the row an id. No other row needs one.
  mutating func linkRows(of page: ParsedPage) {
    for note in notes.indices {
      for place in notes[note].datasets.indices {
        let use = notes[note].datasets[place].use
        guard use.key.page == page.figureScope,
          let row = use.namedRows.first?.number,
          let id = id(ofRow: row, of: use.key, on: page)
        else { continue }
        notes[note].datasets[place].address = page.address.fragment(id)
      }
    }
  }

  private mutating func id(
    ofRow row: Int, of dataset: FigureKey, on page: ParsedPage
  ) -> String? {
    for table in page.data.tables where table.id.value == dataset.id {
      // Rows that are written in Markdown have their ids from there.
      if case .table = table.content { return "t-\(dataset.id)_r\(row)" }
    }
    var behindDrawing: String?
    for mark in body.marks.indices {
      switch body.marks[mark] {
      case .table(var view):
        guard let id = view.link(row, of: dataset) else { continue }
        body.marks[mark] = .table(view)
        return id
      case .chart(var view) where behindDrawing == nil:
        // The table behind a drawing is closed: one that stands open comes first.
        guard let id = view.table.link(row, of: dataset) else { continue }
        body.marks[mark] = .chart(view)
        behindDrawing = id
      default: continue
      }
    }
    return behindDrawing
  }
}

extension TableView {
  /// Gives a row of a dataset an id, if the table shows it.
  fileprivate mutating func link(_ row: Int, of dataset: FigureKey) -> String? {
    guard self.dataset == dataset, let place = origins.firstIndex(of: row) else { return nil }
    // An underscore cannot stand in a name, so that no other table has the id.
    let id = "\(id)_r\(row)"
    rowIDs[place] = id
    return id
  }
}
