extension StyleSheet {
  /// Key figures: the hedge above the number, and a drawing of what it allows.
  static let cards = #"""
    .cards { margin-block: 1.6rem 2.4rem; font-family: var(--sans); }
    .cards ul {
      list-style: none;
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(12.5rem, 100%), 1fr));
      border-top: 2px solid var(--ink);
      border-bottom: 1px solid var(--line);
      column-gap: 2.2rem;
      overflow: hidden;
    }
    .cards li {
      display: flex;
      flex-direction: column;
      position: relative;
      padding-block: .9rem 1.1rem;
    }
    /* Rules between the cards; those at the first edge and the top are cut off. */
    .cards li::before {
      content: "";
      position: absolute;
      inset-block: -2px 0;
      inset-inline: -1.1rem 0;
      border: 0 solid var(--line);
      border-block-start-width: 1px;
      border-inline-start-width: 1px;
      pointer-events: none;
    }
    .cards .value { text-decoration: none; align-self: start; }
    .value .hedge { display: block; font: 600 .8rem/1.3 var(--sans); color: var(--accent); }
    .cards .bare .number { margin-top: 1.04rem; }
    .value .number {
      display: inline-block;
      font: 600 1.72rem/1.16 var(--sans);
      letter-spacing: -.03em;
      text-wrap: balance;
      text-decoration: underline dotted var(--data) .06em;
      text-underline-offset: .16em;
    }
    .value.s .number { text-decoration: underline solid var(--data) .045em; }
    .value:hover { color: inherit; }
    .value:hover .number { background: var(--tint); }
    .cards .what { font-size: .86rem; line-height: 1.4; margin-top: .5rem; }
    .cards .from {
      font-size: .76rem;
      line-height: 1.4;
      color: var(--soft);
      margin-block: .3rem .7rem;
    }
    .cards .key { margin-top: .6rem; max-width: 48rem; text-wrap: balance; }
    .bounds {
      display: block;
      width: 100%;
      height: 15px;
      margin-top: auto;
      overflow: visible;
      flex: none;
    }
    .cards .allows { font-size: .76rem; line-height: 1.4; color: var(--soft); margin-top: .2rem; }
    .bounds .track { fill: var(--line); }
    .bounds .range { fill: var(--pale); }
    .bounds .gap { fill: var(--paper); }
    .bounds .open, .bounds .stated { fill: var(--data); }
    @media (min-width: 72em) {
      .cards ul:has(> :nth-child(5):last-child),
      .cards ul:has(> :nth-child(6):last-child) {
        grid-template-columns: repeat(3, 1fr);
      }
    }
    """#
}
