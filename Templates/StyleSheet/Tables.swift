extension StyleSheet {
  /// Tables: rules between rows, figures that line up.
  static let tables = #"""
    :root { --cell-gap: 1.2rem; }
    table {
      border-collapse: collapse;
      width: 100%;
      font: .88rem/1.45 var(--sans);
      font-variant-numeric: tabular-nums lining-nums;
    }
    caption { text-align: start; font-weight: 600; line-height: 1.35; padding-bottom: .5rem; }
    .scroll > table > caption > span {
      display: block;
      position: sticky;
      inset-inline-start: 0;
      max-width: min(100vw - 2 * var(--gutter), var(--measure));
      text-wrap: balance;
    }
    th, td {
      text-align: start;
      vertical-align: top;
      padding-block: .5rem;
      padding-inline: 0 var(--cell-gap);
      border-bottom: 1px solid var(--line);
    }
    th:last-child, td:last-child { padding-inline-end: 0; }
    thead th {
      border-bottom: 2px solid var(--ink);
      font-size: .92em;
      line-height: 1.3;
      vertical-align: bottom;
    }
    .column { margin-top: 1rem; }
    .column > h2 { font: 700 .95rem/1.35 var(--sans); letter-spacing: 0; margin: 2rem 0 .6rem; }
    .column > ul { padding-inline-start: 1.15rem; }
    .column > * + .legend { margin-top: 1.4rem; font: .8rem/1.5 var(--sans); }
    .register tbody th { font: 400 1.06rem/1.35 var(--serif); }
    .register tbody th a { text-decoration-color: transparent; }
    .register tbody th a:hover { text-decoration-color: currentColor; }
    .register span.aside, .figures span.aside {
      display: block;
      font: .8rem/1.45 var(--sans);
      color: var(--soft);
    }
    .register span.kind { display: none; }
    .register tbody tr:hover { background: var(--panel); }
    .register .grade { position: relative; top: .1rem; }
    .count { text-align: end; white-space: nowrap; }
    td.count { padding-top: .55rem; }
    .share {
      display: block;
      width: 4.5rem;
      height: .3rem;
      margin-block-start: .3rem;
      margin-inline-start: auto;
      transform: scaleX(-1);
    }
    :dir(rtl) .share { transform: none; }
    .share rect { fill: var(--pale); }
    .figures tbody th { font-weight: 600; width: 24%; text-wrap: balance; }
    .figures .aside { text-wrap: balance; }
    .figures td a { text-decoration-color: var(--line); }
    .withdrawal { font: .95rem/1.5 var(--sans); margin-bottom: .8rem; }
    @media (max-width: 40em) {
      :root { --cell-gap: .6rem; }
      .scroll table { font-size: .8rem; }
      .register .kind, .register .uses { display: none; }
      .register span.kind { display: block; font-weight: 600; }
      .share { width: 2.4rem; }
      .figures thead { display: none; }
      .figures, .figures tbody, .figures tr, .figures th, .figures td { display: block; }
      .figures tbody th, .figures td { width: auto; border: 0; padding: 0; }
      .figures tr { border-bottom: 1px solid var(--line); padding-block: .7rem; }
      .figures tbody th { font-size: 1.1em; }
      .figures td + td { margin-top: .3rem; }
    }
    """#
}
