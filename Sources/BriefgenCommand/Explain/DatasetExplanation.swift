import Checking
import Datasets
import Diagnostics
import Markup
import Publishing
import SiteModel

/// A dataset for somebody who wants to know where its rows are from and what rests on them.
struct DatasetExplanation {
  let dataset: DatasetLine

  func bytes(on page: ResultPage) -> [UInt8] {
    var page = page
    func write(_ label: String, _ text: String) {
      page.write(
        text, first: label + String(repeating: " ", count: max(0, 12 - label.count)),
        rest: String(repeating: " ", count: 12))
    }
    let declared = dataset.declaration
    page.write("\(declared.key)", .bold)
    if let title = dataset.title { page.write(title) }
    page.write("A dataset: \(declared.origin).")
    page.space()
    write("Rows", "\(dataset.table.rowCount)")
    for (place, column) in dataset.table.columns.enumerated() {
      write(place == 0 ? "Columns" : "", "\(column.formulaName) (\(column.kindWords))")
    }
    if let sql = declared.sql {
      for (place, line) in sql.split(whereSeparator: \.isNewline).enumerated() {
        write(place == 0 ? "Query" : "", String(line))
      }
    }
    if !declared.inputs.isEmpty {
      write("Reads", declared.inputs.map { "'\($0)'" }.joined(separator: ", "))
    }
    for reading in declared.readings { write("Read", reading.words) }
    for (place, source) in dataset.sources.enumerated() {
      let grade = source.grade.map { ", \($0)" } ?? ""
      let date = source.date.map { ", \($0.words)" } ?? ""
      let publisher = source.publisher.map { "\($0): " } ?? ""
      write(
        place == 0 ? "Sources" : "", "\(publisher)\(source.title)\(date)\(grade) ('\(source.id)')")
    }
    if dataset.sources.isEmpty {
      write("Sources", "none declared" + (declared.sourceHelp.map { ": \($0)" } ?? ""))
    }
    if let licence = dataset.table.licence { write("Licence", licence) }
    if let marking = dataset.marking { write("Marking", marking.rawValue) }
    write("SHA-256", dataset.digest)
    guard !dataset.pages.isEmpty || !dataset.statistics.isEmpty else { return page.bytes }
    page.space()
    page.write("It is used", .bold)
    page.space()
    for link in dataset.pages {
      page.write(
        "in “\(link.title)” (/\(link.address.canonicalPath))", first: "- ", rest: "  ")
    }
    for entry in dataset.statistics {
      page.write(
        "in '\(entry.key)', \(entry.words) = \(entry.formula?.source ?? "")", first: "- ",
        rest: "  ")
    }
    return page.bytes
  }

  var json: [UInt8] {
    let declared = dataset.declaration
    var writer = JSONWriter()
    writer.object { json in
      json.member("version", 1)
      json.object("dataset") { json in
        json.member("id", "\(declared.key)")
        json.member("title", dataset.title)
        json.member("kind", declared.kindWord)
        json.member("file", "Content/" + declared.path)
        json.member("rows", dataset.table.rowCount)
        json.array("columns") { json in
          for column in dataset.table.columns {
            json.object {
              $0.member("id", column.formulaName)
              $0.member("name", column.name)
              $0.member("holds", column.kindWords)
            }
          }
        }
        json.member("sql", declared.sql)
        json.array("reads") { for key in declared.inputs { $0.element("\(key)") } }
        json.array("sources") { for source in dataset.sources { $0.element(source.id.rawValue) } }
        json.member("marking", dataset.marking?.rawValue)
        json.member("sha256", dataset.digest)
        json.array("used-in") { json in
          for link in dataset.pages {
            json.object {
              $0.member("title", link.title)
              $0.member("address", link.address.path)
            }
          }
        }
        json.array("statistics") { for entry in dataset.statistics { $0.element("\(entry.key)") } }
      }
    }
    return writer.bytes + [0x0A]
  }
}

extension DatasetDeclaration {
  /// `the file Content/data/thefts.csv`.
  fileprivate var origin: String {
    switch kind {
    case .file: "the file Content/\(path)"
    case .table: "a table in Content/\(path)"
    case .query: "the answer to a query in Content/\(path)"
    }
  }

  fileprivate var kindWord: String {
    switch kind {
    case .file: "file"
    case .table: "table"
    case .query: "query"
    }
  }
}
