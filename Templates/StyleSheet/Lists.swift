extension StyleSheet {
  /// Lists of briefings and topics, and a long text's contents.
  static let lists = #"""
    .earlier { border-top: 2px solid var(--ink); margin-top: 2.2rem; padding-top: .8rem; }
    .earlier > h2 { font: 700 .95rem/1.35 var(--sans); letter-spacing: 0; margin-bottom: .3rem; }
    .entries { list-style: none; }
    .entries li { padding-block: 1.1rem 1.2rem; }
    .entries li + li { border-top: 1px solid var(--line); }
    .entries .date { font: .82rem/1.5 var(--sans); color: var(--soft); }
    .entries h3 { font-size: 1.42rem; line-height: 1.18; }
    .entries h3 a { text-decoration: none; }
    .entries h3 a:hover { color: var(--accent); }
    .entries .summary { margin-top: .4rem; line-height: 1.48; }
    .imprint {
      font: .8rem/1.5 var(--sans);
      color: var(--soft);
      margin-top: .5rem;
      display: flex;
      flex-wrap: wrap;
      gap: 0 1.1rem;
    }
    .imprint a { text-decoration-color: var(--line); }
    .side { font: .8rem/1.4 var(--sans); margin-top: .8rem; }
    .side .value { text-decoration: none; display: block; }
    .side .number { font-size: 1.3rem; }
    .side .what { color: var(--soft); display: block; margin-top: .2rem; }
    .notices .kicker { margin-bottom: .2rem; }
    .notices h3 { font-size: 1.22rem; line-height: 1.25; }
    .notices dl {
      display: grid;
      grid-template-columns: 5.7em minmax(0, 1fr);
      gap: .12rem 1rem;
      margin-top: .5rem;
      font: .86rem/1.5 var(--sans);
    }
    .more { font: .9rem var(--sans); padding-block: .8rem; }
    .counts { list-style: none; columns: 3 10rem; column-gap: 2rem; font: 1rem/1.4 var(--serif); }
    .counts li { padding-block: .3rem; break-inside: avoid; }
    .counts .count {
      font: .8rem var(--sans);
      color: var(--soft);
      font-variant-numeric: tabular-nums;
      margin-inline-start: .25rem;
    }
    dl.holdings {
      grid-template-columns: repeat(auto-fit, minmax(7rem, 1fr));
      gap: 1rem 2rem;
    }
    .holdings div { display: flex; flex-direction: column-reverse; justify-content: flex-end; }
    .holdings dd { font: 600 1.5rem/1.2 var(--sans); letter-spacing: -.02em; }
    .contents { font: .8rem/1.4 var(--sans); margin-bottom: 2rem; }
    .contents ul {
      list-style: none;
      border-block: 1px solid var(--line);
      padding-block: .4rem;
      columns: 2 14rem;
    }
    .contents li { break-inside: avoid; }
    .contents a {
      display: block;
      text-decoration: none;
      color: var(--soft);
      padding-block: .26rem;
    }
    .contents a:hover { color: var(--accent); }
    .contents .sub { padding-inline-start: 1rem; }
    @media (min-width: 72em) {
      .earlier > * { grid-column: edge / end; }
      .earlier > .more { grid-column: text / side; }
      .entries .date { grid-column: edge; padding-top: .2rem; }
      .entries .words { grid-column: text / side; }
      .entries .side { grid-column: side / end; margin-top: .1rem; }
      .text > .contents {
        grid-column: edge;
        grid-row: 1;
        position: sticky;
        top: 1.6rem;
        align-self: start;
        margin: .3rem 0 0;
      }
      .text > .contents ul { columns: auto; }
    }
    """#
}
