/// The look of what the preview says. Lengths are in pixels, since the page may set any size of
/// text at its root.
enum DockStyle {
  static let css = #"""
    * { box-sizing: border-box; margin: 0; padding: 0; }
    [hidden] { display: none !important; }
    .dock {
      --paper: light-dark(#ffffff, #1c1f24); --ink: light-dark(#17191d, #e9e7e2);
      --soft: light-dark(#5b5e67, #abaeb7); --line: light-dark(#dcdde1, #3a3f49);
      --panel: light-dark(#f4f4f6, #262a31); --error: light-dark(#b3141f, #ff8f86);
      --help: light-dark(#14663a, #86d6a4);
      color-scheme: light dark; position: fixed; z-index: 2147483647; inset: auto 0 0 0;
      display: flex; flex-direction: column; align-items: center; gap: 8px;
      padding: 0 12px 12px; pointer-events: none; color: var(--ink); text-align: left;
      font: 15px/1.45 -apple-system, "Segoe UI", "Noto Sans", "Liberation Sans", sans-serif;
    }
    .dock > * { pointer-events: auto; }
    .alert { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
    .notes { display: contents; }
    .notes p, .opener {
      pointer-events: auto; max-width: 100%; padding: 5px 14px; border-radius: 16px;
      background: light-dark(#25282e, #e9e7e2); color: light-dark(#ffffff, #17191d);
      font-size: 14px; box-shadow: 0 2px 10px rgb(0 0 0 / 25%);
    }
    .notes .omission { background: light-dark(#7a4a00, #f0c274); }
    button { font: inherit; border: 0; cursor: pointer; }
    button:focus-visible { outline: 3px solid light-dark(#1d5b7c, #84c6e9); outline-offset: 2px; }
    .opener { background: light-dark(#b3141f, #ff8f86); }
    .panel {
      width: 100%; max-width: 880px; max-height: min(62vh, 640px); display: flex;
      flex-direction: column; background: var(--paper); border: 1px solid var(--line);
      border-top: 4px solid var(--error); border-radius: 10px; overflow: hidden;
      box-shadow: 0 8px 40px rgb(0 0 0 / 35%);
    }
    header {
      display: flex; gap: 16px; justify-content: space-between; align-items: flex-start;
      padding: 12px 18px 11px; border-bottom: 1px solid var(--line);
    }
    h2 { font-size: 16px; font-weight: 650; color: var(--error); }
    .hint { color: var(--soft); font-size: 14px; }
    .close {
      flex: none; padding: 4px 10px; border-radius: 6px; font-size: 14px; color: var(--ink);
      background: var(--panel); border: 1px solid var(--line);
    }
    kbd { font: 12px/1 ui-monospace, Consolas, "Liberation Mono", monospace; color: var(--soft); }
    ol { list-style: none; overflow-y: auto; overscroll-behavior: contain; }
    ol > li { padding: 13px 18px 15px; }
    ol > li + li { border-top: 1px solid var(--line); }
    .place, pre { font: 13px/1.5 ui-monospace, Consolas, "Liberation Mono", monospace; }
    .place { display: flex; flex-wrap: wrap; column-gap: 12px; color: var(--soft); }
    .place span { min-width: 0; overflow-wrap: anywhere; }
    .summary { font-weight: 600; overflow-wrap: anywhere; }
    pre {
      display: flex; gap: 12px; margin-top: 8px; padding: 8px 12px; border-radius: 6px;
      background: var(--panel);
    }
    .number { flex: none; color: var(--soft); user-select: none; }
    code { font: inherit; white-space: pre-wrap; overflow-wrap: anywhere; min-width: 0; }
    mark {
      background: none; color: var(--error); font-weight: 600; text-decoration: underline wavy;
      text-decoration-skip-ink: none; text-underline-offset: 3px; text-decoration-thickness: 1px;
    }
    .spot { border-left: 2px solid var(--error); margin: 0 1px; }
    ul { list-style: none; margin-top: 8px; font-size: 14px; }
    ul li { color: var(--soft); overflow-wrap: anywhere; }
    ul .help { color: var(--help); }
    ul .help::before { content: "help: "; font-weight: 600; }
    .more { color: var(--soft); }
    @media (max-width: 480px) {
      .dock { padding: 0 6px 6px; }
      header, ol > li { padding-left: 12px; padding-right: 12px; }
      pre { gap: 8px; padding: 7px 8px; }
      kbd { display: none; }
    }
    @media print { .dock { display: none; } }

    """#
}
