import Datasets
import Expressions
import Promises
import Quantities

/// Parses any bytes as a formula and computes it over a few facts and a table; errors stay inside
/// its text.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzExpression(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  do throws(ExpressionError) {
    let expression = try Expression(parsing: text)
    var evaluator = Evaluator(environment: environment())
    switch try evaluator.result(of: expression, in: "site") {
    case .quantity(let evaluation):
      let quantity = evaluation.quantity
      promise(
        !QuantityFormat().result(quantity, as: expression.format).text.isEmpty,
        "a result prints nothing")
      if let low = quantity.bounds.low.value, let high = quantity.bounds.high.value {
        promise(low <= high, "the bounds are in disorder")
      }
      for warning in evaluation.warnings { hold(warning, in: text) }
    case .table(let table):
      for row in table.rows + table.summary {
        promise(row.cells.count == table.heads.count - 1, "a row has other cells than the head")
      }
    case .series, .text, .period, .condition: break
    }
  } catch {
    hold(error, in: text)
  }
  return 0
}

private func hold(_ error: ExpressionError, in text: String) {
  promise(!error.summary.isEmpty, "an error says nothing")
  promise(
    error.range.lowerBound >= 0 && error.range.upperBound <= text.utf8.count,
    "an error is outside of its formula")
}

private let reader = QuantityReader()

/// A few facts under one-letter names, so that the fuzzer finds them.
private let facts: [String: Quantity] = [
  "a": "more than $50 million", "b": "about 40%", "c": "up to $400 million", "d": "seven ships",
  "e": "£37m", "f": "two to five years", "g": "down 3.5%",
].compactMapValues { try? reader.readValue($0) }

/// A table `t` with every kind of column.
private let table = try? DatasetReader(path: "t.csv").read(
  Array(
    """
    y,n,p,w,h
    2021,5,40%,one,at least 59
    2022,,12.5%,two,10–12
    2022,-7.25,0%,one,
    """.utf8), name: "t")

private func environment() -> EvaluationEnvironment {
  var environment = EvaluationEnvironment(
    binding: { name, _ in
      if name.id == "t" { return table.map { .dataset($0) } }
      if name.id == "z" {
        return (try? Expression(parsing: "a / (1 + b)")).map { .formula(key: "z", $0, scope: "") }
      }
      guard var quantity = facts[name.id] else { return nil }
      quantity.period = try? Period(edtf: "2020/2021-06~")
      return .fact(NamedFact(key: name.id, quantity))
    },
    readLiteral: { reader.readLiteral($0) })
  if let period = try? Period(edtf: "2021") {
    environment.rates = [
      ExchangeRate(
        of: .usd, in: Currency(code: "GBP") ?? .usd, value: Rational(3) / 4, period: period,
        source: "bank")
    ]
  }
  return environment
}
