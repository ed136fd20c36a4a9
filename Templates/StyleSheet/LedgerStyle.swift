extension StyleSheet {
  /// The ledger: a table to scan, which becomes a list of figures where there is no room for it.
  static let ledger = #"""
    .sheet > .guide { font: .82rem/1.5 var(--sans); margin-bottom: 2.2rem; }
    .sheet > .legend { font: .8rem/1.5 var(--sans); margin-top: 1.2rem; }
    .guide > * + * { margin-top: .5rem; }
    .guide a { font-weight: 600; }
    .full > .counts { margin-bottom: 2rem; }
    .filter { font: .86rem/1.4 var(--sans); margin-bottom: .4rem; }
    .filter fieldset {
      display: grid;
      grid-template-columns: 2fr 1fr 1fr 2fr;
      gap: .6rem 1rem;
      border: 0;
      margin: 0;
      padding: 0;
      min-width: 0;
    }
    .filter fieldset > p { min-width: 0; }
    .filter label { display: block; font-size: .92em; color: var(--soft); }
    .filter input, .filter select {
      width: 100%;
      min-height: 2.2rem;
      font: inherit;
      color: inherit;
      background: var(--paper);
      border: 1px solid var(--soft);
      border-radius: .15rem;
      padding: .3rem .5rem;
    }
    .filter :disabled { opacity: .6; }
    .found {
      padding-block: .8rem .3rem;
      color: var(--soft);
      font-variant-numeric: tabular-nums;
    }
    @media (scripting: none) { .filter { display: none; } }
    .ledger { font-size: .84rem; table-layout: fixed; }
    .ledger td, .ledger th { text-wrap: balance; overflow-wrap: anywhere; hyphens: auto; }
    .ledger thead th { width: 18%; }
    .ledger thead th:nth-child(2) { width: 25%; }
    .ledger thead th:nth-child(3) { width: 13%; }
    .ledger thead th:nth-child(4) { width: 23%; }
    .ledger thead th { position: sticky; top: 0; background: var(--paper); padding-top: .7rem; }
    .ledger tbody th { font-weight: 600; font-size: 1.06em; line-height: 1.35; }
    .ledger .aside, .ledger .computed, .ledger .source, .use { display: block; }
    .ledger .aside { margin-top: .2rem; }
    .ledger .computed { font-variant-numeric: lining-nums; }
    .ledger .computed ~ .source { display: inline; color: var(--soft); font-size: .94em; }
    .ledger .computed ~ .source:not(:last-child)::after { content: var(--comma); }
    .ledger td a { text-decoration-color: var(--line); }
    .ledger .use { line-height: 1.35; font-size: .94em; color: var(--soft); }
    .use a { display: inline-block; padding-block: .2rem; }
    .again {
      display: inline-block;
      min-width: 28px;
      min-height: 28px;
      line-height: 28px;
      font-size: .94em;
      color: var(--soft);
    }
    .ledger tr:target { background: var(--tint); scroll-margin-top: 5rem; }
    .ledger tbody tr:hover { background: var(--panel); }
    .ledger tr[hidden] { display: none; }
    @media screen and (max-width: 52em) {
      .filter fieldset { grid-template-columns: 1fr 1fr; }
      .filter .words, .filter fieldset > :last-child { grid-column: 1 / -1; }
      .ledger, .ledger tbody, .ledger tr, .ledger th, .ledger td { display: block; }
      .ledger th, .ledger td { padding: 0; border: 0; }
      .ledger thead { display: block; border-bottom: 2px solid var(--ink); }
      .ledger thead tr {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        gap: 0 1.5rem;
        padding-bottom: .4rem;
      }
      .ledger thead tr::before {
        content: var(--sort-by);
        color: var(--soft);
        padding-block: .35rem;
        line-height: 1.3;
      }
      .ledger thead th:nth-child(n) { position: static; padding: 0; width: auto; }
      .ledger thead button { padding-block: .35rem; }
      .ledger tbody tr {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        column-gap: 1rem;
        border-bottom: 1px solid var(--line);
        padding-block: .7rem;
      }
      .ledger tr > * { grid-column: 1 / -1; }
      .ledger tr > .period { grid-area: 1 / 2; max-width: 40vw; text-align: end; }
      .ledger tr > th { grid-column: 1; }
      .ledger tbody th { font-size: 1.2em; }
      .ledger .period, .ledger .uses { color: var(--soft); }
      .ledger .rests { margin-top: .25rem; }
      .ledger .use { display: inline-block; margin-inline-end: .8rem; }
      .ledger .source { display: inline; }
      .ledger .source:not(:last-child)::after { content: var(--comma); }
    }
    @media (max-width: 52em) and (scripting: none) { .ledger thead { display: none; } }
    @media print {
      .filter, .guide p:last-child, .again { display: none; }
      .ledger { font-size: 7.5pt; }
      .ledger thead th, .ledger thead button { position: static; }
      .ledger td a { text-decoration: none; }
      .ledger th, .ledger td { padding-block: .25rem; padding-inline-end: .7rem; }
    }
    """#
}
