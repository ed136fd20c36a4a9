extension StyleSheet {
  /// Numbers, citations and words of likelihood inside a text.
  static let numbers = #"""
    .n {
      text-decoration: underline dotted var(--data) .1em;
      text-underline-offset: .2em;
      font-variant-numeric: lining-nums;
    }
    .n.s { text-decoration: underline solid var(--data) .075em; }
    a.n { scroll-margin-top: 40vh; }
    a.n:hover { background: var(--tint); color: inherit; }
    a.n:target { background: var(--tint); outline: .2rem solid var(--tint); }
    .cite { font: 600 .66em/1 var(--sans); vertical-align: .48em; }
    .cite a { text-decoration: none; color: var(--accent); padding: .3em .12em; }
    .cite a:hover { text-decoration: underline; }
    .cite + .cite { margin-inline-start: .1em; }
    .estimate { display: inline-block; position: relative; max-width: 100%; text-indent: 0; }
    .estimate .range {
      font: .74em/1 var(--sans);
      color: var(--soft);
      white-space: nowrap;
      letter-spacing: 0;
    }
    .scale { display: block; width: 100%; height: .3rem; overflow: visible; }
    .scale .track { fill: var(--line); }
    .scale .mark { fill: var(--accent); }
    .estimate .scale { position: absolute; inset-inline: 0; bottom: -.02rem; height: .2rem; }
    .confidence { display: inline-block; max-width: 100%; }
    .dots { width: 1.5em; height: .42em; margin-inline-start: .3em; }
    .dots circle { fill: none; stroke: var(--soft); }
    .dots .full { fill: var(--soft); }
    .grade {
      font: 600 .72rem/1 var(--sans);
      border: 1px solid var(--line);
      border-radius: .2rem;
      padding: .1rem .32rem;
      color: var(--soft);
      text-decoration: none;
      white-space: nowrap;
    }
    """#
}
