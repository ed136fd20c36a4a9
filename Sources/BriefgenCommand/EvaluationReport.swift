import Expressions
import Markup
import Quantities
import SiteModel

/// The answer to one formula.
struct EvaluationReport {
  enum Result {
    case value(LedgerValue)
    /// A value for each group of rows, or for each row.
    case series(Series)
    /// All numbers of a regression or of an analysis of variance.
    case table(ResultTable)
  }

  /// The result in house style; nothing for a series or a table.
  let words: String
  let result: Result
  /// The facts that it rests on.
  let facts: [String]
  /// The site's datasets that it rests on.
  var datasets: [String] = []
  /// What the reader of the result should know, as sentences.
  var remarks: [String] = []
  /// What is doubtful about the formula.
  var warnings: [ExpressionError] = []
  /// How the numbers of a series are printed.
  var format = QuantityFormat()
  var figureFormat: FigureFormat?
  /// Significant digits that the number is asked with; nil where the words are enough.
  let digits: Int?

  func bytes(in answer: AnswerFormat) -> [UInt8] {
    let remarks = answer == .human ? remarks.map { "Remark: \($0)\n" }.joined() : ""
    return result(in: answer) + remarks.utf8
  }

  private func result(in answer: AnswerFormat) -> [UInt8] {
    switch (result, answer) {
    case (.value(let value), .human):
      var text = words + "\n"
      if let digits, let amount = value.amount {
        text += SignificantDigits(digits).text(of: amount) + "\n"
      }
      return Array(text.utf8)
    case (.value(let value), .json): return json(value)
    case (.series(let series), .human):
      return table(series) { value in
        digits.map { SignificantDigits($0).text(of: value) }
          ?? format.result(value, series.unit, figureFormat)
      }.text(columns: nil, style: TextStyler(isOn: false))
    case (.table(let table), .human): return FitReport(table, digits: digits).text
    case (.table(let table), .json): return FitReport(table, digits: digits).json
    case (.series(let series), .json):
      return table(series, unit: series.unit.isBare ? nil : series.unit.name) { value in
        digits.map { SignificantDigits($0).text(of: value) } ?? value.description
      }.json
    }
  }

  /// - Parameter unit: for a field of its own, where the words are bare numbers.
  private func table(
    _ series: Series, unit: String? = nil, words: (Rational) -> String
  ) -> ListTable {
    ListTable(
      fields: [series.keyName ?? "row", "value"] + (unit == nil ? [] : ["unit"]),
      records: series.keys.indices.map { row in
        // What is not exact is said in words, for programs too: no number would be true.
        let inexact = series.quantities.isEmpty ? nil : series.quantities[row]
        let value =
          inexact.map { format.result($0, as: figureFormat).text } ?? series.values[row].map(words)
        return [.text(series.keys[row].words), .text(value)] + (unit.map { [.text($0)] } ?? [])
      })
  }

  private func json(_ value: LedgerValue) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { json in
      json.member("text", words)
      switch value {
      case .amount(let amount):
        json.member("modifier", amount.modifier.rawValue)
        number(amount.value, "value", &json)
        number(amount.low?.number, "low", &json)
        number(amount.high?.number, "high", &json)
        number(amount.rounding ?? "0", "envelope", &json)
        json.member("unit", amount.unit)
        json.member("noun", amount.noun)
      case .text(let text): json.member("value", text)
      }
      json.array("facts") { list in
        for fact in facts { list.element(fact) }
      }
      json.array("datasets") { list in
        for dataset in datasets { list.element(dataset) }
      }
      json.array("remarks") { list in
        for remark in remarks { list.element(remark) }
      }
    }
    return writer.bytes + [0x0A]
  }

  /// A text, since programs read JSON's numbers as binary fractions; nil is null, an open end.
  private func number(_ value: String?, _ key: String, _ json: inout JSONWriter) {
    guard let value else { return json.null(key) }
    json.member(key, digits.map { SignificantDigits($0).text(of: value) } ?? value)
  }
}

extension EvaluationReport {
  /// The answer to a condition.
  init(holds: Bool, digits: Int?) {
    let words = holds ? "true" : "false"
    self.init(words: words, result: .value(.text(words)), facts: [], digits: digits)
  }
}

extension QuantityFormat {
  /// A number that was computed, in house style.
  fileprivate func result(
    _ value: Rational, _ unit: Unit, _ figureFormat: FigureFormat?
  ) -> String {
    result(
      Quantity(stated: nil, bounds: Bounds(point: value), unit: unit, isComputed: true),
      as: figureFormat
    ).text
  }
}

extension SeriesKey {
  fileprivate var words: String {
    switch self {
    case .number(let number): number.description
    case .text(let text): text
    case .period(let period): period.edtf
    case .missing: "(none)"
    }
  }
}
