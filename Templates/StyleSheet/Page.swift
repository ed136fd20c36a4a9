extension StyleSheet {
  /// The page: type, links, focus, and the three columns of a sheet: margin, text, side.
  static let page = #"""
    * { box-sizing: border-box; }
    html {
      font: clamp(1.05rem, .98rem + .3vw, 1.19rem)/1.56 var(--serif);
      background: var(--paper);
      color: var(--ink);
      text-size-adjust: none;
      -webkit-text-size-adjust: none;
      hanging-punctuation: first;
    }
    body {
      display: flex;
      flex-direction: column;
      min-height: 100vh;
      margin: 0;
      overflow-wrap: break-word;
    }
    main { flex: 1; }
    p, ul, ol, dl, dd, h1, h2, h3, figure, blockquote, table { margin: 0; }
    ul, ol { padding: 0; }
    a {
      color: inherit;
      text-decoration: underline;
      text-decoration-color: var(--accent);
      text-decoration-thickness: .06em;
      text-underline-offset: .18em;
    }
    a:hover { color: var(--accent); }
    :focus-visible {
      outline: .15rem solid var(--accent);
      outline-offset: .15rem;
      border-radius: .1rem;
    }
    :target { scroll-margin-top: 5rem; }
    h1, h2, h3 { line-height: 1.2; letter-spacing: -.012em; text-wrap: balance; font-weight: 600; }
    p, li, dd { text-wrap: pretty; }
    time, .value, dd, td { font-variant-numeric: tabular-nums lining-nums; }
    time, .place { white-space: nowrap; }
    .skip {
      position: absolute;
      inset-inline-start: -99rem;
      background: var(--paper);
      padding: .5rem 1rem;
      z-index: 3;
    }
    .skip:focus { inset-inline-start: 1rem; top: 1rem; }
    .unseen {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .wrap, .sheet {
      display: block;
      max-width: calc(var(--wide) + 2 * var(--gutter));
      margin-inline: auto;
      padding-inline: var(--gutter);
    }
    .sheet > *, .text > * { max-width: calc(var(--measure) + 2rem); margin-inline: auto; }
    .sheet > .cards, .sheet > .full, .sheet > .opening:only-child { max-width: none; }
    @media (min-width: 72em) {
      .sheet, .text, .appendix, .earlier, .entries article {
        display: grid;
        grid-template-columns:
          [edge] var(--edge) [text] minmax(0, var(--measure)) [side] minmax(0, 1fr) [end];
        column-gap: var(--gap);
      }
      .sheet > *, .text > * { max-width: none; margin-inline: 0; grid-column: text / side; }
      .sheet > .column.wide { grid-column: text / end; }
      .sheet > .text, .sheet > .appendix, .sheet > .earlier, .sheet > .cards, .sheet > .full {
        grid-column: edge / end;
      }
    }
    """#
}
