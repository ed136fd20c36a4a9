public import Diagnostics

extension Rule {
  public static let badCurrency = Rule(
    "bad-currency", .records, .fixedError,
    "a currency is named by its code",
    """
    Currencies are named by three capital letters, as in ISO 4217: `USD`, `AUD`. `currency` says \
    whose dollars a bare `$` means, so it takes those of dollars only; amounts in euros or pounds \
    need no setting. The pair of a rate is two codes with a stroke between them, as in `GBP/USD`.
    """,
    bad: Example(
      "site.yaml",
      """
      title: The Sanctions Desk
      currency: ‹aud›
      """),
    good: Example(
      "site.yaml",
      """
      title: The Sanctions Desk
      currency: AUD
      """))
}
