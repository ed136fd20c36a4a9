extension StyleSheet {
  /// Tables of data: numbers under each other by their decimal points, heads that sort, a frame in
  /// which a wide table scrolls and shows by a shadow that it does.
  static let dataTables = #"""
    :root { --shade: light-dark(rgb(23 25 29 / .26), rgb(233 231 226 / .3)); }
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
    /* A wide table runs on into the margin, where it fades, so that what is cut looks cut; one that
       fits has nothing there. The shadow lies below it, and its cover moves with the table. */
    .scroll {
      --bleed: var(--gutter);
      --end: to left;
      --at: 100%;
      overflow-x: auto;
      margin-inline-end: calc(-1 * var(--bleed));
      padding-inline-end: var(--bleed);
      background:
        linear-gradient(var(--end), var(--paper) 70%, transparent) var(--at) / 3rem 100% local,
        linear-gradient(var(--end), var(--shade), transparent) var(--at) / 1.6rem 100% scroll;
      background-repeat: no-repeat;
      mask: linear-gradient(var(--end), rgb(0 0 0 / .3), #000 var(--bleed));
    }
    [dir="rtl"] .scroll { --end: to right; --at: 0; }
    .scroll:focus-visible { outline-offset: -.15rem; }
    /* A chart's own width leaves no room for a scroll bar of the page. */
    .chart .scroll { --bleed: calc(var(--gutter) - .9rem); }
    /* A cell that stays in place takes its lines along only where they are its own. */
    .scroll > table { border-collapse: separate; border-spacing: 0; }
    /* What a row is stays in sight, and the others fade before they pass below it. */
    .scroll > table > * > tr > :first-child {
      position: sticky;
      inset-inline: 0;
      z-index: 1;
      background: linear-gradient(var(--end), transparent, var(--ground) var(--cell-gap));
    }
    .scroll tr { --ground: var(--paper); }
    .scroll tr:target { --ground: var(--tint); }
    /* The whole dataset scrolls below its heads. */
    .dataset .scroll { max-height: calc(100vh - 4rem); overflow: auto; }
    .dataset thead th { position: sticky; top: 0; z-index: 2; background: var(--paper); }
    .dataset .scroll thead th:first-child { z-index: 3; background: var(--paper); }
    .dataset tr > :first-child { width: 1px; color: var(--soft); font-weight: 400; }
    .dataset tr > :first-child a { text-decoration: none; }
    .dataset tr:target { scroll-margin-top: 6rem; }
    .data tbody th { font-weight: 400; }
    .data :is(tbody, tfoot) :is(th, td) { padding-block: .36rem; }
    .data tfoot :is(th, td) { font-weight: 600; }
    .data tbody tr:last-child > * { border-bottom-color: var(--soft); }
    .data [data-edtf] { white-space: nowrap; }
    .data .none { position: relative; color: var(--soft); }
    .data tbody .spark { padding-block: .3rem; }
    [dir="rtl"] thead .spark { direction: ltr; text-align: right; }
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
    .dataset thead th:first-child button::after { display: none; }
    @media screen and (max-width: 40em) {
      .scroll tr > :first-child { min-width: 4.5rem; max-width: 9rem; }
      .dataset tr > :first-child { min-width: 0; }
    }
    /* A little smaller is better than a little too wide. */
    @media screen and (max-width: 27em) {
      .scroll { --cell-gap: .5rem; }
      .scroll table { font-size: .76rem; }
    }
    @media print {
      .scroll, .dataset .scroll {
        overflow: visible;
        max-height: none;
        margin: 0;
        padding: 0;
        background: none;
        mask: none;
      }
      .scroll > table > * > tr > :first-child, .dataset thead th { position: static; }
      /* Else a total would stand on each page, as if it were that of the page. */
      .data tfoot { display: table-row-group; }
      .sortable thead button::after { display: none; }
    }
    """#
}
