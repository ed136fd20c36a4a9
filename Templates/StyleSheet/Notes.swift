extension StyleSheet {
  /// Notes to the numbers: endnotes, of which the one asked for floats beside the text.
  static let notes = #"""
    .notes { list-style: none; columns: 2 16rem; column-gap: 2.4rem; }
    .endnote { break-inside: avoid; padding-block: .1rem 1.3rem; font-size: .95em; }
    .endnote h3 {
      text-decoration: underline dotted var(--data) .09em;
      text-underline-offset: .22em;
      margin-bottom: .25rem;
    }
    .endnote.s h3 { text-decoration: underline solid var(--data) .07em; }
    .endnote .what { margin-bottom: .25rem; }
    .endnote .formula { font: .9em/1.6 var(--mono); overflow-wrap: anywhere; }
    .endnote a { text-decoration-color: var(--line); }
    .endnote .back { float: inline-end; display: flex; margin-inline-start: .8rem; }
    .endnote .back a {
      text-decoration: none;
      min-width: 1.7rem;
      min-height: 1.5rem;
      line-height: 1.5rem;
      text-align: center;
      color: var(--accent);
    }
    .endnote .back a:hover { background: var(--tint); }
    .endnote .row { margin-top: .4rem; }
    .endnote .row a { display: inline-block; padding-block: .15rem; color: var(--soft); }
    @media print { .endnote .row { display: none; } }
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
        padding: .9rem 1.1rem 1rem;
        box-shadow: 0 0 0 1px var(--line), 0 .5rem 2rem rgb(0 0 0 / .18);
      }
    }
    /* Where there is a margin, the note keeps to it and leaves the text alone. */
    @media screen and (min-width: 72em) {
      .endnote:target {
        inset-inline-end: 1rem;
        width: clamp(16rem, (100vw - var(--wide)) / 2 + var(--side) + var(--gap) - 2rem, 22rem);
        max-height: 80vh;
      }
      .endnote:target dl { grid-template-columns: 4.9em minmax(0, 1fr); column-gap: .7rem; }
    }
    """#
}
