import Exports
import Quantities
import SiteModel

extension LedgerEdition {
  /// Why a file is no edition.
  public enum FileProblem: Error, Hashable {
    case notJSON
    /// Another kind of JSON than `ledger.json`.
    case noLedger
    /// A newer briefgen wrote it.
    case newer(version: String)
    /// The figure of this id, or of this place from 1, lacks something.
    case figure(String)
  }

  /// Reads a `ledger.json` that some build published.
  public init(ledgerJSON bytes: [UInt8]) throws(FileProblem) {
    guard let tree = JSONTree(bytes) else { throw .notJSON }
    guard let version = tree["version"]?.text, let figures = tree["figures"] else {
      throw .noLedger
    }
    guard let number = Int(version), number <= LedgerJSON.version else {
      throw .newer(version: version)
    }
    self.init(figures: [])
    baseURL = tree["url"]?.text
    for (place, item) in figures.items.enumerated() {
      guard let figure = EditionFigure(item) else {
        throw .figure(item["id"]?.text.map { "'\($0)'" } ?? "number \(place + 1)")
      }
      self.figures.append(figure)
    }
  }
}

extension EditionFigure {
  /// A figure of `ledger.json`, as `Documentation/ledger.schema.json` describes it.
  fileprivate init?(_ json: JSONTree) {
    guard let id = json["id"]?.text, let words = json["words"]?.text,
      let kind = json["kind"]?.text.flatMap(FigureKind.init)
    else { return nil }
    self.init(key: FigureKey(description: id), kind: kind, words: words)
    isInline = json["inline"]?.text == "true"
    title = json["title"]?.text
    if let modifier = json["modifier"]?.text.flatMap(Modifier.init) {
      guard let quantity = Quantity(json, modifier) else { return nil }
      self.quantity = quantity
    }
    if let period = json["period"], let edtf = period["edtf"]?.text {
      self.period = LedgerPeriod(edtf: edtf, words: period["words"]?.text ?? edtf)
      self.period?.isPartial = period["partial"]?.text == "true"
    }
    formula = json["formula"]?["source"]?.text
    inputs = Self.texts(json["formula"]?["inputs"]).map(FigureKey.init(description:))
    datasets = (json["datasets"]?.items ?? []).compactMap { dataset in
      dataset["id"]?.text.map {
        FigureKey(
          page: dataset["page"]?.text.map(Slug.init(rawValue:)), id: FigureID(rawValue: $0))
      }
    }
    rates = (json["rates"]?.items ?? []).compactMap { rate in
      guard let pair = rate["pair"]?.text, let value = rate["value"]?.text,
        let date = rate["date"]?.text
      else { return nil }
      return "\(pair) \(value) (\(date))"
    }
    sources = (json["sources"]?.items ?? []).compactMap { $0["id"]?.text }
      .map(SourceID.init(rawValue:))
    uses = (json["used-in"]?.items ?? []).compactMap { use in
      use["address"]?.text.map {
        Use(
          title: use["title"]?.text ?? "", address: SiteAddress($0), note: use["note"]?.text ?? "")
      }
    }
  }

  private static func texts(_ json: JSONTree?) -> [String] { json?.items.compactMap(\.text) ?? [] }
}

extension Quantity {
  fileprivate init?(_ json: JSONTree, _ modifier: Modifier) {
    func end(_ name: String) -> (number: String, isExcluded: Bool)? {
      guard let end = json[name], let number = end["number"]?.text else { return nil }
      return (number, end["excluded"]?.text == "true")
    }
    guard let unit = json["unit"]?.text else { return nil }
    self.init(
      modifier: modifier, value: json["value"]?.text, low: end("low"), high: end("high"),
      rounding: json["rounding"]?.text, unit: Unit(name: unit, noun: json["noun"]?.text),
      change: json["change"]?.text.flatMap(Change.init))
  }
}
