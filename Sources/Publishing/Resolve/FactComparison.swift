import Checking
import Diagnostics
import Quantities
import SiteModel

/// Compares the facts of one measure with each other.
///
/// Facts of one period and vintage must be able to be true together; where one period lies within
/// another, the part must not be above the whole. The date of a source alone parts the editions of
/// one publisher: two publishers that are at odds do not agree by having spoken on different days.
/// Nothing else is guessed, and what the desk says is disputed, or revised, is not reported.
struct FactComparison {
  let sources: [SourceID: Source]
  let revisions: Revisions

  fileprivate struct Entry {
    var key: FigureKey
    var fact: DeclaredFact
    var vintage: CalendarDate?
    var publishers: Set<String>

    var period: Period? { fact.declaration.period?.value }
    var reading: ContradictionRule.Reading {
      ContradictionRule.Reading(key: key, fact: fact, vintage: vintage)
    }
  }

  /// - Parameter facts: all facts of a measure, in the order of the ledger.
  func diagnostics(_ facts: [(key: FigureKey, fact: DeclaredFact)]) -> [Diagnostic] {
    guard facts.count > 1 else { return [] }
    let entries = facts.filter {
      $0.fact.declaration.disputed == nil && !$0.fact.declaration.hasProblems
    }.map(entry)
    return entries.indices.compactMap { place in
      let others = entries[..<place].filter {
        $0.isComparable(with: entries[place]) && !revisions.connect($0.key, entries[place].key)
      }
      return problem(of: entries[place], beside: others)
    }
  }

  private func entry(_ key: FigureKey, _ fact: DeclaredFact) -> Entry {
    let publishers = fact.declaration.sources.map { id in
      sources[id.value].map { $0.publisher ?? $0.title } ?? id.value.rawValue
    }
    return Entry(
      key: key, fact: fact, vintage: fact.declaration.vintage(in: sources),
      publishers: Set(publishers))
  }

  /// The gravest problem of a fact with those that are declared before it: one cause, one report.
  private func problem(of entry: Entry, beside others: [Entry]) -> Diagnostic? {
    let equals = others.filter { $0.period?.coverage == entry.period?.coverage }
    let quantity = entry.fact.quantity
    if let other = equals.first(where: {
      Agreement.isConsistent(quantity, with: $0.fact.quantity) == false
    }) {
      return ContradictionRule.diagnostic(entry.reading, other.reading)
    }
    for other in others {
      if entry.isPart(of: other), Agreement.isPart(quantity, of: other.fact.quantity) == false {
        return PartAboveWholeRule.diagnostic(part: entry.fact, whole: other.fact)
      }
      if other.isPart(of: entry), Agreement.isPart(other.fact.quantity, of: quantity) == false {
        return PartAboveWholeRule.diagnostic(part: other.fact, whole: entry.fact)
      }
    }
    return equals.first { Agreement.isRewording(quantity, of: $0.fact.quantity) }
      .map { ContradictionRule.otherHedge(entry.reading, $0.reading) }
  }
}

extension FactComparison.Entry {
  /// Whether the two speak of one state of knowledge, so that both must be able to be true.
  fileprivate func isComparable(with other: Self) -> Bool {
    if vintage == other.vintage { return true }
    // Two days that the editor wrote down are meant.
    if fact.declaration.asOf != nil, other.fact.declaration.asOf != nil { return false }
    return publishers.isDisjoint(with: other.publishers)
  }

  /// Covers some days of the other's period, and none beside them.
  fileprivate func isPart(of other: Self) -> Bool {
    guard let period, let whole = other.period else { return false }
    return whole.contains(period) && !period.contains(whole)
  }
}
