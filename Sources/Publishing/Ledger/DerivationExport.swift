import Exports
public import SiteModel

extension SiteLedger {
  /// A derivation for programs, as `Documentation/explain.schema.json` describes it.
  ///
  /// - Parameters:
  ///   - why: the reasons of its hedge, in sentences.
  ///   - declared: where its id stands.
  public func json(of derivation: Derivation, why: [String], declared: String?) -> [UInt8] {
    var json = DerivationJSON(derivation)
    json.meaning = reading(of: derivation.entry.key)
    json.why = why
    for (end, origin) in workedEnds(of: derivation.entry) {
      let worked = DerivationJSON.End(withValues: origin.withValues, value: origin.value)
      switch end {
      case .low: json.low = worked
      case .high: json.high = worked
      }
    }
    json.declared = declared
    return json.bytes
  }
}
