extension StyleSheet {
  /// Key judgements: the text, and at its side what each word of likelihood means.
  static let judgements = #"""
    .judgements { padding-block: .8rem 1.4rem; }
    .prose + .judgements { padding-top: 1.8rem; }
    .judgements > h2 { font-size: 1.3rem; }
    .judgements ol, .judgements ul { list-style: none; padding: 0; counter-reset: judgement; }
    .judgements li {
      display: flow-root;
      border-top: 1px solid var(--line);
      padding-block: .75rem .8rem;
      counter-increment: judgement;
      position: relative;
    }
    .judgements ol > li { padding-inline-start: 1.7rem; }
    .judgements ol > li::before {
      content: counter(judgement);
      position: absolute;
      inset-inline-start: 0;
      font: 600 .95rem/1.65 var(--sans);
      color: var(--accent);
    }
    .judgements li + li { margin: 0; }
    .judgements li:last-child { border-bottom: 1px solid var(--line); }
    .judgements li .estimate { display: inline; position: static; font-weight: 600; }
    .judgements li .range {
      float: inline-end;
      clear: inline-end;
      width: 5.6rem;
      margin-block: .2rem .3rem;
      margin-inline-start: 1rem;
      font: 600 .8rem/1.4 var(--sans);
      color: var(--soft);
      text-align: end;
    }
    .judgements li .scale { position: static; height: .42rem; margin-top: .2rem; }
    .key { font: .78rem/1.5 var(--sans); color: var(--soft); }
    .judgements .key { margin-top: .7rem; }
    @media (min-width: 36em) {
      .judgements li { padding-inline-end: calc(var(--side) + 1.6rem); }
      .judgements li .range { width: var(--side); margin-inline: 0 calc(-1.6rem - var(--side)); }
    }
    @media (min-width: 72em) {
      .judgements > p { max-width: var(--measure); }
      .sheet > .judgements { grid-column: text / end; }
      .judgements li { padding-inline-end: calc(var(--side) + var(--gap)); }
      .judgements li .range { margin-inline-end: calc(-1 * (var(--side) + var(--gap))); }
    }
    """#
}
