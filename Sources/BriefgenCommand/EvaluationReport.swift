import Markup
import Quantities
import SiteModel

/// The answer to one formula.
struct EvaluationReport {
  /// The result in house style.
  let words: String
  let value: LedgerValue
  /// The facts that it rests on.
  let facts: [String]
  /// Significant digits that the number is asked with; nil where the words are enough.
  let digits: Int?

  func bytes(in format: AnswerFormat) -> [UInt8] {
    switch format {
    case .human:
      var text = words + "\n"
      if let digits, let amount = value.amount {
        text += SignificantDigits(digits).text(of: amount) + "\n"
      }
      return Array(text.utf8)
    case .json: return json
    }
  }

  private var json: [UInt8] {
    var writer = JSONWriter()
    writer.object { json in
      json.member("text", words)
      if let amount = value.amount {
        json.member("modifier", amount.modifier.rawValue)
        number(amount.value, "value", &json)
        number(amount.low?.number, "low", &json)
        number(amount.high?.number, "high", &json)
        number(amount.rounding ?? "0", "envelope", &json)
        json.member("unit", amount.unit)
        json.member("noun", amount.noun)
      }
      json.array("facts") { list in
        for fact in facts { list.element(fact) }
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
