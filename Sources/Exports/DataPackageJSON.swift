public import Datasets
public import Markup
import Quantities
public import SiteModel

/// A descriptor of published datasets (Data Package v1, Table Schema v1), beside their files.
public struct DataPackageJSON {
  /// One dataset with what it was taken from.
  public struct Resource {
    public var id: FigureID
    public var dataset: Dataset
    public var title: String?
    public var sources: [Source]
    /// Nil for one that its data package does not mark.
    public var marking: Marking?
    public init(
      id: FigureID, dataset: Dataset, title: String?, sources: [Source], marking: Marking? = nil
    ) {
      self.id = id
      self.dataset = dataset
      self.title = title
      self.sources = sources
      self.marking = marking
    }
  }

  let name: String
  let title: String
  let resources: [Resource]

  /// - Parameter name: small letters, digits and hyphens.
  public init(name: String, title: String, resources: [Resource]) {
    self.name = name
    self.title = title
    self.resources = resources
  }

  public func write(into writer: inout HTMLWriter) {
    var json = JSONWriter()
    json.object { json in
      json.member("profile", "tabular-data-package")
      json.member("name", name)
      json.member("title", title)
      json.array("resources") { json in
        let tables = resources.map(\.dataset)
        for resource in resources { json.object { resource.write(into: &$0, beside: tables) } }
      }
    }
    writer.raw(json.bytes)
  }
}

extension DataPackageJSON.Resource {
  fileprivate func write(into json: inout JSONWriter, beside others: [Dataset]) {
    json.member("profile", "tabular-data-resource")
    json.member("name", id.rawValue)
    json.member("path", "\(id).csv")
    json.member("title", title)
    json.member("format", "csv")
    json.member("mediatype", "text/csv")
    json.member("encoding", "utf-8")
    json.member("marking", marking?.rawValue)
    if let licence = dataset.licence {
      json.array("licenses") { $0.object { $0.member("name", licence) } }
    }
    if !sources.isEmpty {
      json.array("sources") { json in
        for source in sources {
          json.object {
            $0.member("title", source.title)
            $0.member("path", source.url)
          }
        }
      }
    }
    json.object("schema") { TableSchema(of: dataset, beside: others).write(into: &$0) }
  }
}

extension TableSchema {
  fileprivate func write(into json: inout JSONWriter) {
    json.array("fields") { json in
      for field in fields { json.object { field.write(into: &$0) } }
    }
    if let missingValues {
      json.array("missingValues") { for value in missingValues { $0.element(value) } }
    }
    if !primaryKey.isEmpty {
      json.array("primaryKey") { for name in primaryKey { $0.element(name) } }
    }
    if !foreignKeys.isEmpty {
      json.array("foreignKeys") { json in
        for key in foreignKeys { json.object { key.write(into: &$0) } }
      }
    }
  }
}

extension TableSchema.ForeignKey {
  fileprivate func write(into json: inout JSONWriter) {
    json.array("fields") { for name in fields { $0.element(name.text) } }
    json.object("reference") { json in
      json.member("resource", resource?.text ?? "")
      json.array("fields") { for name in referenceFields { $0.element(name.text) } }
    }
  }
}

extension TableSchema.Field {
  fileprivate func write(into json: inout JSONWriter) {
    json.member("name", name)
    json.member("title", title)
    json.member("description", description)
    json.member("type", type?.rawValue)
    json.member("format", format)
    json.member("unit", unit)
    guard !constraints.isEmpty else { return }
    json.object("constraints") { json in
      if constraints.isRequired { json.member("required", true) }
      if constraints.isUnique { json.member("unique", true) }
      limit("minimum", constraints.minimum, into: &json)
      limit("maximum", constraints.maximum, into: &json)
      if let allowed = constraints.allowed {
        json.array("enum") { for value in allowed { $0.element(value) } }
      }
      json.member("pattern", constraints.pattern)
      if let least = constraints.minimumLength { json.member("minLength", least) }
      if let most = constraints.maximumLength { json.member("maxLength", most) }
    }
  }

  /// A number is one in JSON too.
  private func limit(_ key: String, _ value: String?, into json: inout JSONWriter) {
    guard let value else { return }
    if type == .number || type == .integer || type == .year, Rational(decimal: value) != nil {
      json.member(key, number: value)
    } else {
      json.member(key, value)
    }
  }
}
