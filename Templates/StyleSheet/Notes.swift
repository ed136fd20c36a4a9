extension StyleSheet {
  /// Notes to the numbers: endnotes in small type, of which the one asked for floats beside the
  /// text.
  static let notes = #"""
    .notes {
      list-style: none;
      columns: 3 14rem;
      column-gap: 1.8rem;
      margin-top: .3rem;
      font-size: .78rem;
      line-height: 1.42;
    }
    .endnote { break-inside: avoid; border-top: 1px solid var(--line); padding-block: .4rem .45rem; }
    .endnote h4 {
      margin: 0;
      font: 700 .84rem/1.4 var(--sans);
    }
    .endnote h4 a {
      text-decoration: underline dotted var(--data) .09em;
      text-underline-offset: .22em;
    }
    .endnote.s h4 a { text-decoration: underline solid var(--data) .07em; }
    .endnote .what { margin-top: .1rem; }
    .endnote .what b { color: var(--accent); }
    .endnote .formula { font: .9em/1.6 var(--mono); overflow-wrap: anywhere; }
    .endnote a { text-decoration-color: var(--line); }
    .endnote .back { float: inline-end; display: flex; margin-inline-start: .5rem; }
    .endnote .back a {
      text-decoration: none;
      min-width: 24px;
      line-height: 24px;
      text-align: center;
      color: var(--accent);
    }
    .endnote .back a:hover { background: var(--tint); }
    .endnote .close { display: none; }
    .endnote .gist { color: var(--soft); }
    .endnote dt, .endnote dd { display: inline; }
    .endnote dd::after { content: "\A"; white-space: pre; }
    .endnote dl { display: block; }
    .endnote dd a { display: inline; }
    .endnote dt { margin-inline-end: .4em; }
    .endnote .row { margin-top: .2rem; }
    .endnote .row a { display: inline-block; padding-block: .15rem; color: var(--soft); }
    @media screen {
      .endnote:target {
        position: fixed;
        z-index: 2;
        inset-inline-end: max(1rem, (100vw - var(--wide)) / 2);
        bottom: 1rem;
        width: min(22rem, calc(100vw - 2rem));
        max-height: 60vh;
        overflow-y: auto;
        background: var(--panel);
        border-top: .22rem solid var(--data);
        padding: 0 1.1rem 1rem;
        font-size: .82rem;
        box-shadow: 0 0 0 1px var(--line), 0 .5rem 2rem rgb(0 0 0 / .18);
      }
      .endnote:target h4 { font-size: 1rem; line-height: 1.35; }
      .endnote:target .what { margin-block: .2rem .4rem; }
      .endnote:target dl { display: grid; grid-template-columns: 5.2em minmax(0, 1fr); }
      .endnote:target dt, .endnote:target dd { display: block; margin: 0; }
      .endnote:target dd::after { content: none; }
      .endnote:target .gist, .endnote:not(:target) .chain { display: none; }
      /* At the head of the note, and there while the note is scrolled. */
      .endnote:target .close {
        display: block;
        position: sticky;
        top: 0;
        margin-inline: -1.1rem;
        padding: .45rem 1.1rem .3rem;
        background: var(--panel);
        color: var(--accent);
        font-weight: 600;
        text-align: end;
        text-decoration: none;
      }
      .endnote .close::after { content: " \D7"; content: " \D7" / ""; }
      .endnote .close:hover { text-decoration: underline; }
    }
    /* A small screen has no margin: the note is a sheet at its foot. */
    @media screen and (max-width: 40em) {
      .endnote:target {
        inset-inline: 0;
        bottom: 0;
        width: auto;
        max-height: 48vh;
      }
    }
    /* Where there is a margin, the note keeps to it and leaves the text alone. */
    @media screen and (min-width: 72em) {
      .endnote:target {
        inset-inline-end: 1rem;
        width: clamp(16rem, (100vw - var(--wide)) / 2 + var(--side) + var(--gap) - 2rem, 22rem);
        max-height: 80vh;
      }
    }
    @media print {
      .notes { columns: 2; font-size: 7.5pt; }
      .endnote h4 { font-size: 8.5pt; }
      .endnote .gist, .endnote .row { display: none; }
      .endnote dt::after { content: ":"; }
    }
    """#
}
