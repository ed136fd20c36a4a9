extension StyleSheet {
  /// Topics, headline, standfirst and the facts about a page.
  static let opening = #"""
    .opening { padding-block: 2.6rem 1.2rem; }
    .kicker {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1.1rem;
      list-style: none;
      font: 700 .76rem/1.4 var(--sans);
      letter-spacing: .06em;
      text-transform: uppercase;
      color: var(--accent);
      margin-bottom: .55rem;
    }
    .kicker a { text-decoration: none; display: inline-block; padding-block: .2rem; }
    .kicker a:hover { text-decoration: underline; }
    .opening h1, .lead h2 {
      font-size: clamp(2.05rem, 1.25rem + 3vw, 3.25rem);
      line-height: 1.07;
      letter-spacing: -.022em;
      margin-bottom: .9rem;
    }
    .opening h1.long, .lead h2.long {
      font-size: clamp(1.75rem, 1.2rem + 2vw, 2.6rem);
      line-height: 1.12;
    }
    .lead h2 a { text-decoration: none; }
    .lead h2 a:hover { color: var(--accent); }
    .standfirst { font-size: 1.2rem; line-height: 1.42; color: var(--soft); }
    .about {
      list-style: none;
      display: flex;
      flex-wrap: wrap;
      gap: 0 1.3rem;
      border-block: 1px solid var(--line);
      padding-block: .55rem;
      margin-bottom: 1.4rem;
      font: .82rem/1.8 var(--sans);
      color: var(--soft);
    }
    .about a { text-decoration-color: var(--line); }
    .about .date { color: var(--ink); font-weight: 600; }
    .about .revised { color: var(--accent); }
    .about .revised a { text-decoration-color: currentColor; }
    .label { font-weight: 700; letter-spacing: .03em; color: var(--ink); }
    .status {
      border-block: .2rem solid var(--accent);
      padding-block: .7rem;
      margin-bottom: 1.6rem;
      font: 1rem/1.5 var(--sans);
    }
    .empty { padding-block: 3rem; color: var(--soft); }
    @media (min-width: 72em) {
      .opening { padding-block: 3.4rem 1.8rem; }
      .sheet > .opening { grid-column: text / end; grid-row: 1; }
      .standfirst { max-width: var(--measure); }
      .sheet > .about {
        grid-column: edge;
        grid-row: 1;
        display: block;
        margin: 3.5rem 0 1.8rem;
        padding: 0;
        border: 0;
        border-top: 2px solid var(--ink);
        align-self: start;
      }
      .sheet:has(> .judgements) > .about { grid-row: 1 / span 2; }
      .about li { border-bottom: 1px solid var(--line); padding-block: .34rem; line-height: 1.5; }
    }
    """#
}
