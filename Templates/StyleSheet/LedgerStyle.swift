extension StyleSheet {
  /// The ledger: a table to scan, which becomes a list of figures where there is no room for it.
  static let ledger = #"""
    .downloads { font: .86rem/1.5 var(--sans); margin-bottom: 1.6rem; }
    .downloads a { font-weight: 600; }
    .full > .counts { margin-bottom: 2rem; }
    .filter { font: .86rem/1.4 var(--sans); margin-bottom: .4rem; }
    .filter fieldset {
      display: grid;
      grid-template-columns: 2fr 1fr 2fr 1fr;
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
    .ledger { font-size: .84rem; }
    .ledger thead th { position: sticky; top: 0; background: var(--paper); padding-top: .7rem; }
    .ledger thead button {
      all: unset;
      box-sizing: border-box;
      cursor: pointer;
      position: relative;
    }
    .ledger thead button:hover { color: var(--accent); }
    .ledger thead button:focus-visible { outline: .15rem solid var(--accent); }
    .ledger [aria-sort] button::after {
      position: absolute;
      inset-inline-start: calc(100% + .25em);
      content: "↑";
      color: var(--accent);
    }
    .ledger [aria-sort="descending"] button::after { content: "↓"; }
    .ledger tbody th { font-weight: 600; font-size: 1.06em; width: 19%; }
    .ledger td { width: 18%; }
    .ledger td:nth-child(2) { width: 24%; }
    .ledger .period { width: 13%; }
    .ledger .rests { width: 24%; }
    .ledger .aside, .ledger .computed, .ledger .source, .use { display: block; }
    .ledger .aside { margin-top: .2rem; }
    .ledger .computed { font-variant-numeric: lining-nums; }
    .ledger .computed ~ .source { color: var(--soft); font-size: .94em; }
    .ledger td a { text-decoration-color: var(--line); }
    .use {
      display: -webkit-box;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
      overflow: hidden;
    }
    .again { display: inline-block; min-width: 1.5rem; min-height: 1.5rem; text-align: center; }
    .ledger tr:target { background: var(--tint); scroll-margin-top: 5rem; }
    .ledger tbody tr:hover { background: var(--panel); }
    .ledger tr[hidden] { display: none; }
    @media screen and (max-width: 52em) {
      .filter fieldset { grid-template-columns: 1fr 1fr; }
      .filter .words { grid-column: 1 / -1; }
      .ledger, .ledger tbody, .ledger tr, .ledger th, .ledger td { display: block; }
      .ledger th, .ledger td, .ledger td:nth-child(n) { width: auto; padding: 0; border: 0; }
      .ledger thead { border-bottom: 2px solid var(--ink); padding-bottom: .5rem; }
      .ledger thead tr { display: flex; flex-wrap: wrap; gap: .1rem 1.4rem; }
      .ledger thead th { position: static; padding: 0; }
      .ledger thead button { padding-block: .35rem; }
      .ledger tbody tr { border-bottom: 1px solid var(--line); padding-block: .8rem; }
      .ledger tbody th { font-size: 1.2em; }
      .ledger .period, .ledger .uses { color: var(--soft); }
      .ledger .rests { margin-top: .3rem; }
      .ledger .uses { margin-top: .3rem; }
    }
    @media (max-width: 52em) and (scripting: none) { .ledger thead { display: none; } }
    @media print {
      .filter, .downloads, .again { display: none; }
      .ledger { font-size: 7.5pt; }
      .ledger thead th { position: static; }
      .ledger a { text-decoration: none; }
      .ledger th, .ledger td { padding: .25rem .7rem .25rem 0; }
    }
    """#
}
