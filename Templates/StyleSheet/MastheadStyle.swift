extension StyleSheet {
  /// The marking, the site's name and navigation, and the foot.
  static let masthead = #"""
    .marking {
      background: #000;
      font: 700 max(16px, .84rem)/1 var(--sans);
      letter-spacing: .04em;
      text-align: right;
    }
    .marking .wrap { padding-block: .5rem; }
    .masthead, .foot { font-family: var(--sans); font-size: .86rem; }
    .masthead { border-bottom: 1px solid var(--line); }
    .masthead > .wrap {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      align-items: baseline;
      gap: .1rem 2rem;
      padding-block: .7rem;
    }
    .masthead .name { font: 600 1.16rem/1.3 var(--serif); letter-spacing: -.01em; }
    .masthead a { text-decoration: none; display: inline-block; padding-block: .25rem; }
    .masthead nav ul { display: flex; flex-wrap: wrap; gap: 0 1.5rem; list-style: none; }
    .masthead [aria-current] { box-shadow: 0 .12rem var(--accent); }
    .nameplate { padding-block: 2.6rem 1.4rem; }
    .nameplate h1 {
      font-size: clamp(2.5rem, 1.4rem + 5.2vw, 4.6rem);
      line-height: 1;
      letter-spacing: -.03em;
    }
    .nameplate p { font-size: 1.12rem; color: var(--soft); margin-top: .8rem; max-width: 40rem; }
    .foot { margin-top: 5rem; color: var(--soft); border-top: 1px solid var(--line); }
    .foot > .wrap { padding-block: 1.2rem 2rem; display: grid; gap: .5rem 3rem; }
    .foot .name { color: var(--ink); font-weight: 600; }
    .foot .handling { max-width: 38rem; }
    @media (min-width: 40em) {
      .masthead nav:only-child { margin-inline-start: auto; }
    }
    @media (min-width: 72em) {
      .foot > .wrap { grid-template-columns: var(--edge) 1fr 1fr; }
      .foot .ways { grid-column: 2; }
    }
    """#
}
