extension StyleSheet {
  /// Back matter: headings in the margin, sources, disagreements, corrections, legends.
  static let matter = #"""
    .appendix {
      border-top: 1px solid var(--ink);
      margin-top: 2.6rem;
      padding-top: .9rem;
      font: .86rem/1.5 var(--sans);
    }
    .appendix > h2 { font: 700 .95rem/1.35 var(--sans); letter-spacing: 0; margin-bottom: .8rem; }
    .matter > * + * { margin-top: .9rem; }
    .appendix h3 { font: 700 .95rem/1.35 var(--sans); letter-spacing: 0; }
    .aside { color: var(--soft); font-size: .94em; }
    .legend { color: var(--soft); max-width: 40rem; }
    .size { font-weight: 600; }
    .sources { list-style: none; counter-reset: source; max-width: 42rem; }
    .sources li {
      position: relative;
      padding-block: .1rem .65rem;
      padding-inline-start: 1.9rem;
      counter-increment: source;
    }
    .sources li::before {
      content: counter(source);
      position: absolute;
      inset-inline-start: 0;
      font-weight: 600;
      color: var(--accent);
      font-variant-numeric: tabular-nums;
    }
    .sources li:target { background: var(--tint); outline: .4rem solid var(--tint); }
    .sources .where { display: flex; flex-wrap: wrap; gap: 0 1.1rem; color: var(--soft); }
    .sources .where a { text-decoration-color: var(--line); }
    .matter dl, .record {
      display: grid;
      grid-template-columns: 5.7em minmax(0, 1fr);
      gap: .12rem 1rem;
    }
    .matter dd { grid-column: 2; }
    .matter dd a, .readings .from a { display: inline-block; padding-block: .1rem; }
    dt { color: var(--soft); }
    .record {
      font: .9rem/1.5 var(--sans);
      grid-template-columns: 7.6em minmax(0, 1fr);
      gap: .4rem 1rem;
      border-top: 1px solid var(--line);
      padding-top: .9rem;
    }
    .address, .hash { overflow-wrap: anywhere; }
    .hash { font: .84em/1.6 var(--mono); }
    .disagreement + .disagreement { margin-top: 2rem; }
    .readings { list-style: none; margin-top: .4rem; }
    .readings li { padding-block: .35rem .6rem; }
    .readings li + li { border-top: 1px solid var(--line); }
    .readings .figure {
      font: 600 1.35rem/1.3 var(--sans);
      letter-spacing: -.02em;
      text-wrap: balance;
    }
    .readings .figure a { text-decoration: underline dotted var(--data) .07em; }
    .readings .remark { color: var(--soft); }
    .reason {
      border-top: 1px solid var(--line);
      margin-top: .9rem;
      padding-top: .7rem;
      font: 1rem/1.5 var(--serif);
      max-width: var(--measure);
    }
    .corrections { list-style: none; }
    .corrections li + li { margin-top: 1.1rem; }
    .corrections li:target { background: var(--tint); outline: .4rem solid var(--tint); }
    .corrections .when b { color: var(--accent); }
    .kinds dt { color: var(--ink); font-weight: 600; }
    .matter .kinds { grid-template-columns: max-content minmax(0, 1fr); }
    .likelihood { max-width: 36rem; }
    .likelihood th { font-weight: 400; padding-block: .28rem; }
    .likelihood td { width: 55%; padding-block: .28rem; white-space: nowrap; }
    .likelihood .scale {
      float: inline-end;
      width: calc(100% - 5em);
      height: .42rem;
      margin-top: .45em;
    }
    .neighbours { margin-top: 3rem; display: grid; gap: 1rem 3rem; }
    .neighbours a { text-decoration: none; border-top: 1px solid var(--line); padding-top: .6rem; }
    .neighbours small { display: block; font: 600 .78rem var(--sans); color: var(--soft); }
    .neighbours span {
      font-size: 1.08rem;
      line-height: 1.3;
      text-decoration: underline var(--accent) .06em;
      text-underline-offset: .18em;
    }
    .related ul { list-style: none; font: 1.08rem/1.35 var(--serif); }
    .related li + li { margin-top: .5rem; }
    @media (min-width: 40em) {
      .readings { display: flex; }
      .readings li { flex: 1; padding-inline-end: 1.4rem; }
      .readings li + li {
        border-top: 0;
        border-inline-start: 1px solid var(--line);
        padding-inline-start: 1.4rem;
      }
      .neighbours { grid-template-columns: 1fr 1fr; }
      .neighbours a[rel="next"] { grid-column: 2; text-align: end; }
    }
    @media (min-width: 72em) {
      .appendix > h2 { grid-column: edge; text-wrap: balance; }
      .matter { grid-column: text / end; }
    }
    """#
}
