import Expressions
import Publishing
import SiteModel

/// Why a statistic has the hedge that it has.
///
/// A formula's result rises or falls with each of its inputs. Where an end of it comes from an
/// input's own high end it rises with that input, where it comes from a low end it falls; and an
/// input with one end open leaves one end of the result open.
struct HedgeReason {
  let derivation: Derivation
  let ledger: SiteLedger

  private typealias Input = (entry: LedgerEntry, kind: BoundKind)

  /// Sentences; empty where there is nothing to say, and for a fact.
  var sentences: [String] {
    guard derivation.entry.formula != nil, let amount = derivation.entry.value.amount else {
      return []
    }
    let inputs = derivation.inputs.compactMap { input in
      input.entry.value.amount.map { (entry: input.entry, kind: BoundKind($0)) }
    }
    let kind = BoundKind(amount)
    switch kind {
    case .point:
      guard amount.rounding != nil else {
        return ["Every figure that goes in is taken as one number, so the result is one."]
      }
      return [
        "Every figure that goes in is taken as one number, so the result is one, as exact as "
          + "their rounding lets it be."
      ]
    case .approximation where amount.low?.number == amount.high?.number:
      return [
        "The figures are taken at face value ('.stated'), without their hedges. The arithmetic is exact, "
          + "but no more is known of it than of what went in."
      ]
    case .approximation:
      return [
        "Both ends are known, and so near each other that their middle is printed, as approximate."
      ]
    case .almost, .range:
      return ["Both ends are known, and so far apart that both are printed."]
    case .ceiling, .floor:
      return openEnd(kind, inputs)
    }
  }

  private func openEnd(_ kind: BoundKind, _ inputs: [Input]) -> [String] {
    let end: BoundOrigin.End = kind == .ceiling ? .high : .low
    guard let origin = ledger.origin(of: end, for: derivation.entry.key) else { return [] }
    var laws: [String] = []
    var reasons: [String] = []
    for input in inputs {
      guard let taken = origin.ends[input.entry.key] else { continue }
      let name = "'\(input.entry.key.id)'"
      switch input.kind {
      case .ceiling, .floor:
        laws.append(
          taken == end
            ? "what grows with \(input.kind.name) has \(kind.name)"
            : "what shrinks as \(input.kind.name) grows has \(kind.name)")
        reasons.append("\(name) is \(input.kind.name) (\(input.entry.words)).")
      case .approximation, .almost, .range:
        reasons.append(
          "\(name) is taken at its \(taken == .low ? "lowest" : "highest"), which makes the result "
            + "\(end == .low ? "lowest" : "highest").")
      case .point: break
      }
    }
    if let formula = derivation.entry.formula?.source,
      let quotient = (try? Expression(parsing: formula))?.quotient
    {
      laws = [
        "\(name(quotient.over, inputs)) divided by \(name(quotient.under, inputs)) gives \(kind.name)"
      ]
    }
    guard !laws.isEmpty else { return [] }
    return [laws.joined(separator: ", and ").capitalisedFirst + "."] + reasons
  }

  /// What a part of the formula is: a ceiling where one of its figures is.
  private func name(_ part: ExpressionQuotient.Part, _ inputs: [Input]) -> String {
    switch part {
    case .duration: return "a length of time"
    case .figures(let names):
      let ids = Set(names.map(\.id))
      let kinds = inputs.filter { ids.contains($0.entry.key.id.rawValue) }.map(\.kind)
      return (kinds.first { $0 == .ceiling || $0 == .floor } ?? .point).name
    }
  }
}

extension String {
  /// With a capital at the start: a sentence.
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
