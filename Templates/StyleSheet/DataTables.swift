extension StyleSheet {
  /// Tables of data: numbers under each other by their decimal points, heads that sort, a frame in
  /// which a wide table scrolls and shows by a shadow that it does.
  static let dataTables = #"""
    :root { --shade: light-dark(rgb(23 25 29 / .2), rgb(233 231 226 / .22)); }
    .num { text-align: right; white-space: nowrap; }
    thead .num { white-space: normal; }
    /* Its own direction must not take its room to the other side. */
    [dir="rtl"] td.num {
      direction: ltr;
      unicode-bidi: isolate;
      padding-inline: var(--cell-gap) 0;
    }
    [dir="rtl"] td.num:last-child { padding-inline: 0; }
    /* What a number lacks of the longest of its column takes its room, and is not read. */
    [data-pad]::after { content: attr(data-pad); visibility: hidden; }
    .unit { font-weight: 400; color: var(--soft); white-space: nowrap; }
    .scroll.data {
      overflow-x: auto;
      background:
        linear-gradient(to right, var(--paper) 40%, transparent) -1px 0 / 2.4rem 100% local,
        linear-gradient(to left, var(--paper) 40%, transparent) calc(100% + 1px) 0 / 2.4rem 100%
          local,
        linear-gradient(to right, var(--shade), transparent) 0 0 / .7rem 100% scroll,
        linear-gradient(to left, var(--shade), transparent) 100% 0 / .7rem 100% scroll;
      background-repeat: no-repeat;
    }
    /* A cell that stays in place takes its lines along only where they are its own. */
    .data table { border-collapse: separate; border-spacing: 0; }
    .data caption { color: var(--ink); font-weight: 600; line-height: 1.35; }
    .data caption > span {
      display: block;
      position: sticky;
      inset-inline-start: 0;
      max-width: min(100vw - 2 * var(--gutter), var(--measure));
      text-wrap: balance;
    }
    .data tbody th { font-weight: 400; }
    .data :is(tbody, tfoot) :is(th, td) { padding-block: .36rem; }
    .data tfoot :is(th, td) { font-weight: 600; }
    .data tbody tr:last-child > * { border-bottom-color: var(--soft); }
    .data [data-edtf] { white-space: nowrap; }
    .data .none { position: relative; color: var(--soft); }
    .data tbody .spark { padding-block: .3rem; }
    .data .spark svg { display: block; }
    tr:target { background: var(--tint); }
    .sortable thead button {
      all: unset;
      box-sizing: border-box;
      cursor: pointer;
      position: relative;
    }
    .sortable thead button:hover { color: var(--accent); }
    .sortable thead button:focus-visible { outline: .15rem solid var(--accent); }
    /* The script makes the buttons, so a table that cannot be sorted does not say it could. */
    .sortable thead button::after {
      position: absolute;
      inset-inline-start: calc(100% + .3em);
      content: "\2195\FE0E";
      content: "\2195\FE0E" / "";
      font-weight: 400;
      color: var(--soft);
    }
    .sortable [aria-sort] button::after { font-weight: 700; color: var(--accent); }
    .sortable [aria-sort="ascending"] button::after { content: "\2191"; content: "\2191" / ""; }
    .sortable [aria-sort="descending"] button::after { content: "\2193"; content: "\2193" / ""; }
    /* The arrow is on the side where a head has room: on the left of those that end on the right. */
    .data thead button { display: inline-block; margin-inline-end: 1em; }
    .data thead .num:dir(ltr) button { margin: 0; }
    .data thead .num:dir(ltr) button::after { inset-inline: auto calc(100% + .3em); }
    @media screen and (max-width: 40em) {
      .data :is(thead, tbody, tfoot) :is(th, td):first-child {
        position: sticky;
        inset-inline: 0;
        min-width: 4.5rem;
        max-width: 9rem;
        background: var(--paper);
      }
      .data tr:target > :first-child { background: var(--tint); }
    }
    @media print {
      .scroll.data { overflow: visible; background: none; }
      /* Else a total would stand on each page, as if it were that of the page. */
      .data tfoot { display: table-row-group; }
      .sortable thead button::after { display: none; }
    }
    """#
}
