import Expressions
import Quantities

/// Parses any bytes as a formula and computes it over a few facts; errors stay inside its text.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzExpression(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  do throws(ExpressionError) {
    let expression = try Expression(parsing: text)
    var evaluator = Evaluator(environment: environment())
    let result = try evaluator.evaluate(expression, in: "site")
    promise(
      !QuantityFormat().result(result.quantity, as: expression.format).text.isEmpty,
      "a result prints nothing")
    if let low = result.quantity.bounds.low.value, let high = result.quantity.bounds.high.value {
      promise(low <= high, "the bounds are in disorder")
    }
  } catch {
    promise(!error.summary.isEmpty, "an error says nothing")
    promise(
      error.range.lowerBound >= 0 && error.range.upperBound <= text.utf8.count,
      "an error is outside of its formula")
  }
  return 0
}

private let reader = QuantityReader()

/// A few facts under one-letter names, so that the fuzzer finds them.
private let facts: [String: Quantity] = [
  "a": "more than $50 million", "b": "about 40%", "c": "up to $400 million", "d": "seven ships",
  "e": "£37m", "f": "two to five years", "g": "down 3.5%",
].compactMapValues { try? reader.readValue($0) }

private func environment() -> EvaluationEnvironment {
  EvaluationEnvironment(
    binding: { name, _ in
      if name.id == "z" {
        return (try? Expression(parsing: "a / (1 + b)")).map { .formula(key: "z", $0, scope: "") }
      }
      guard var quantity = facts[name.id] else { return nil }
      quantity.period = try? Period(edtf: "2020/2021-06~")
      return .fact(key: name.id, quantity)
    },
    readLiteral: { reader.readLiteral($0) })
}

/// Ends the run where a promise is not kept; in a release build, unlike a precondition, with words.
private func promise(_ isKept: Bool, _ failure: String) {
  guard isKept else { fatalError(failure) }
}
