import Quantities
import SiteModel

extension SiteLedger {
  /// What changed since another edition of the ledger.
  public func comparison(with old: LedgerEdition) -> LedgerComparison {
    LedgerComparison(
      old: old, new: edition(), reader: QuantityReader(defaultCurrency: context.settings.currency))
  }
}
