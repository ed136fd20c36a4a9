import SiteModel

extension SiteViews {
  /// The ledger's first page: all of it, or an index of its parts.
  var ledgerView: LedgerView {
    guard !ledgerParts.isWhole else {
      return LedgerView(part: nil, entries: Array(ledgerGroups.joined()), parts: [])
    }
    return LedgerView(part: nil, entries: [], parts: partLinks)
  }

  func ledgerView(_ part: Int) -> LedgerView {
    let part = ledgerParts.parts[part]
    return LedgerView(
      part: part.name, entries: part.places.flatMap(ledger.entries(of:)), parts: partLinks)
  }

  /// The lines of the ledger in its order: the site's own facts, then each page's.
  var ledgerGroups: some Sequence<[LedgerEntry]> {
    ([nil] + ledger.order).lazy.map { ledger.entries(of: $0) }
  }

  private var partLinks: [LedgerPart] {
    ledgerParts.parts.map { part in
      LedgerPart(
        link: PageLink(title: part.name ?? "", address: part.address), count: part.count)
    }
  }
}
