import Expressions
import Markup
import Quantities

/// The answer to one formula.
struct EvaluationReport {
  let evaluation: Evaluation
  /// The result in house style.
  let words: String
  /// Significant digits that the number is asked with; nil where the words are enough.
  let digits: Int?

  func bytes(in format: AnswerFormat) -> [UInt8] {
    switch format {
    case .human:
      var text = words + "\n"
      if let digits { text += SignificantDigits(digits).text(of: evaluation.quantity) + "\n" }
      return Array(text.utf8)
    case .json: return json
    }
  }

  private var json: [UInt8] {
    let quantity = evaluation.quantity
    var writer = JSONWriter()
    writer.object { json in
      json.member("text", words)
      json.member("modifier", quantity.modifier.rawValue)
      number(quantity.stated ?? quantity.bounds.point, "value", &json)
      number(quantity.bounds.low.value, "low", &json)
      number(quantity.bounds.high.value, "high", &json)
      number(quantity.envelope, "envelope", &json)
      json.member("unit", quantity.unit.name)
      json.member("noun", quantity.unit.noun)
      json.array("facts") { facts in
        for variable in evaluation.variables { facts.element(variable) }
      }
    }
    return writer.bytes + [0x0A]
  }

  /// A text, since programs read JSON's numbers as binary fractions; nil is null, an open end.
  private func number(_ value: Rational?, _ key: String, _ json: inout JSONWriter) {
    guard let value else { return json.null(key) }
    json.member(key, digits.map { SignificantDigits($0).text(of: value) } ?? value.description)
  }
}
