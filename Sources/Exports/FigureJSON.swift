import Diagnostics
import Markup
import Quantities
import SiteModel

/// A figure and a source as all of briefgen's JSON has them: `Documentation/ledger.schema.json`
/// says what each member means.
enum FigureJSON {
  static func write(_ entry: LedgerEntry, into json: inout JSONWriter) {
    json.object { members(of: entry, into: &$0) }
  }

  /// - Parameter key: as which it stands in an object.
  static func write(_ entry: LedgerEntry, as key: String, into json: inout JSONWriter) {
    json.object(key) { members(of: entry, into: &$0) }
  }

  private static func members(of entry: LedgerEntry, into json: inout JSONWriter) {
    json.member("id", entry.key.description)
    json.member("kind", entry.kind.rawValue)
    if entry.isInline { json.member("inline", true) }
    if entry.isWithdrawn { json.member("withdrawn", true) }
    json.member("title", entry.title)
    json.member("words", entry.words)
    switch entry.value {
    case .amount(let amount): self.amount(amount, into: &json)
    case .text(let text): json.member("text", text)
    }
    period(entry.period, as: "period", into: &json)
    period(entry.inputsPeriod, as: "inputs-period", into: &json)
    strings("also-as", entry.alsoAs, into: &json)
    origin(of: entry, into: &json)
    history(of: entry, into: &json)
    uses(of: entry, into: &json)
  }

  private static func period(
    _ period: LedgerPeriod?, as name: String, into json: inout JSONWriter
  ) {
    guard let period else { return }
    json.object(name) {
      $0.member("edtf", period.edtf)
      $0.member("words", period.words)
      if period.isPartial { $0.member("partial", true) }
    }
  }

  private static func amount(_ amount: LedgerAmount, into json: inout JSONWriter) {
    json.member("modifier", amount.modifier.rawValue)
    json.member("value", amount.value)
    json.member("number", amount.machineNumber?.value)
    end("low", amount.low, into: &json)
    end("high", amount.high, into: &json)
    json.member("rounding", amount.rounding)
    json.member("unit", amount.unit)
    json.member("noun", amount.noun)
    json.member("change", amount.change?.rawValue)
  }

  /// An end that is open is null: to leave it out could mean that nobody knows.
  private static func end(
    _ name: String, _ end: LedgerAmount.End?, into json: inout JSONWriter
  ) {
    guard let end else { return json.null(name) }
    json.object(name) {
      $0.member("number", end.number)
      $0.member("excluded", end.isExcluded)
    }
  }

  private static func origin(of entry: LedgerEntry, into json: inout JSONWriter) {
    if let formula = entry.formula {
      json.object("formula") {
        $0.member("source", formula.source)
        $0.member("with-values", formula.withValues)
        $0.array("inputs") { for input in formula.inputs { $0.element(input.description) } }
      }
    }
    if !entry.datasets.isEmpty {
      json.array("datasets") { json in
        for dataset in entry.datasets {
          json.object {
            $0.member("id", dataset.id.rawValue)
            $0.member("page", dataset.key.page?.rawValue)
            $0.member("file", dataset.declaration.path)
            if let row = dataset.row {
              $0.member("row", row.number)
              if let line = row.line { $0.member("line", line) }
            }
            if let rows = dataset.rows {
              $0.member("rows", rows.count)
              $0.member("of", rows.total)
            }
            rows("greatest-rows", dataset.extremes.filter(\.isGreatest), into: &$0)
            rows("least-rows", dataset.extremes.filter { !$0.isGreatest }, into: &$0)
            guard !dataset.declaration.readings.isEmpty else { return }
            $0.array("read") { readings in
              for reading in dataset.declaration.readings {
                readings.object {
                  $0.member("database", reading.database)
                  $0.member("time", reading.timestamp)
                }
              }
            }
          }
        }
      }
    }
    if !entry.rates.isEmpty {
      json.array("rates") { for rate in entry.rates { write(rate, into: &$0) } }
    }
    json.array("sources") { json in
      for source in entry.sources {
        json.object {
          $0.member("id", source.source.id.rawValue)
          $0.member("locator", source.locator)
        }
      }
    }
    strings("named-by", entry.namedBy.map(\.description), into: &json)
  }

  private static func rows(
    _ name: String, _ extremes: [DatasetExtreme], into json: inout JSONWriter
  ) {
    guard !extremes.isEmpty else { return }
    json.array(name) { for extreme in extremes { $0.element(extreme.row.number) } }
  }

  private static func write(_ rate: LedgerRate, into json: inout JSONWriter) {
    json.object {
      $0.member("pair", rate.pair)
      $0.member("value", rate.value)
      $0.member("date", rate.period.edtf)
      $0.member("source", rate.source.source.id.rawValue)
    }
  }

  private static func history(of entry: LedgerEntry, into json: inout JSONWriter) {
    json.member("as-of", entry.asOf?.description)
    json.member("revises", entry.revises?.description)
    strings("revised-by", entry.revisedBy.map(\.description), into: &json)
    json.member("measure", entry.measure)
    json.member("check", entry.check)
    if let result = entry.checkResult {
      json.object("check-result") {
        $0.member("words", result.words)
        $0.member("with-values", result.withValues)
        $0.member("agrees", result.agrees)
      }
    }
    json.member("disputed", entry.disputed)
    strings("remarks", entry.remarks, into: &json)
    json.member("note", entry.note)
  }

  private static func uses(of entry: LedgerEntry, into json: inout JSONWriter) {
    json.array("used-in") { json in
      for use in entry.uses {
        json.object {
          $0.member("title", use.page.title)
          $0.member("address", use.page.address.path)
          $0.member("note", use.note)
          strings("anchors", use.anchors, into: &$0)
          strings("places", use.places.map(\.rawValue), into: &$0)
        }
      }
    }
  }

  static func write(_ source: Source, into json: inout JSONWriter) {
    json.object { members(of: source, into: &$0) }
  }

  static func members(of source: Source, into json: inout JSONWriter) {
    json.member("id", source.id.rawValue)
    json.member("title", source.title)
    json.member("publisher", source.publisher)
    strings("authors", source.authors, into: &json)
    json.member("date", source.date?.description)
    json.member("url", source.url)
    json.member("archived", source.archived)
    json.member("grade", source.grade?.description)
    json.member("seen-by", source.seenBy)
  }

  /// Writes nothing for an empty list.
  static func strings(_ name: String, _ values: [String], into json: inout JSONWriter) {
    guard !values.isEmpty else { return }
    json.array(name) { for value in values { $0.element(value) } }
  }
}
