import Statistics

/// A column of a published file: a column of the dataset, or the bounds of a hedged one.
struct PublishedColumn {
  enum Part {
    case whole, low, high
  }

  var name: String
  /// The column of the dataset.
  var origin: Column
  var part: Part
  let cells: Cells
  /// Its numbers as machine integers of one scale, where they are such.
  let decimals: (values: [Int64], scale: Int)?

  private init(name: String, origin: Column, part: Part) {
    self.name = name
    self.origin = origin
    self.part = part
    cells = origin.content
    if case .numbers(let numbers) = cells {
      decimals = numbers.numbers.decimals
    } else {
      decimals = nil
    }
  }

  static func columns(of dataset: Dataset) -> [PublishedColumn] {
    var names = Set(dataset.columns.map { guarded($0.name) })
    func free(_ name: String) -> String {
      var name = name
      while !names.insert(name).inserted { name += "_" }
      return name
    }
    return dataset.columns.flatMap { column in
      let name = guarded(column.name)
      let whole = PublishedColumn(name: name, origin: column, part: .whole)
      guard case .quantities = column.content else { return [whole] }
      return [
        whole, PublishedColumn(name: free(name + "_low"), origin: column, part: .low),
        PublishedColumn(name: free(name + "_high"), origin: column, part: .high),
      ]
    }
  }

  /// A text that no spreadsheet takes for a formula (OWASP, "CSV injection").
  static func guarded(_ text: String) -> String {
    isFormula(text) ? "'" + text : text
  }

  static func isFormula(_ text: String) -> Bool {
    guard let first = text.utf8.first else { return false }
    return "=+-@\t\r".utf8.contains(first)
  }
}
