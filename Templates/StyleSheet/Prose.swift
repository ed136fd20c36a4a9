extension StyleSheet {
  /// What Markdown writes: text, lists, quotations, tables, code, call-outs.
  static let prose = #"""
    .prose { hyphens: auto; hyphenate-limit-chars: 9 4 4; }
    .prose > * + * { margin-top: 1.05rem; }
    .prose h2 { font-size: 1.5rem; margin-top: 2.5rem; }
    .prose h3 { font-size: 1.14rem; margin-top: 1.9rem; }
    .prose h4, .prose h5, .prose h6 { font: 600 1rem/1.35 var(--sans); margin: 1.6rem 0 0; }
    .prose h2 + *, .prose h3 + *, .prose h4 + * { margin-top: .6rem; }
    .prose > :first-child { margin-top: 0; }
    .prose ul, .prose ol { padding-inline-start: 1.3em; }
    .prose li + li { margin-top: .35rem; }
    .prose li::marker { color: var(--soft); font-variant-numeric: tabular-nums; }
    .prose li > p + p, .prose li > ul, .prose li > ol { margin-top: .4rem; }
    .prose blockquote {
      border-inline-start: .15rem solid var(--line);
      padding-inline-start: 1.2rem;
      color: var(--soft);
    }
    .prose blockquote > * + * { margin-top: .7rem; }
    .prose hr { border: 0; border-top: 1px solid var(--line); margin-block: 2.2rem; }
    .prose img { max-width: 100%; height: auto; }
    .prose code { font: .84em var(--mono); hyphens: none; }
    .prose pre {
      white-space: pre-wrap;
      overflow-wrap: anywhere;
      background: var(--panel);
      padding: .9rem 1.1rem;
      font: .8rem/1.5 var(--mono);
    }
    .prose pre code { font: inherit; }
    .prose table { font-size: .84rem; hyphens: none; }
    .prose .center { text-align: center; }
    .prose .right { text-align: end; }
    .prose .task { list-style: none; margin-inline-start: -1.3em; }
    .prose del { color: var(--soft); }
    .footnote-ref { font: 600 .66em/1 var(--sans); vertical-align: .48em; }
    .footnote-ref a::before { content: var(--footnote); }
    .footnote-ref a { text-decoration: none; color: var(--data); padding: .3em .12em; }
    .prose .footnotes {
      font: .84rem/1.55 var(--sans);
      border-top: 1px solid var(--line);
      margin-top: 2.2rem;
      padding-top: .8rem;
    }
    .footnotes [role="doc-backlink"] { text-decoration: none; padding: .2em .4em; }
    .callout {
      border-block: 1px solid var(--line);
      border-top: .18rem solid var(--data);
      padding-block: .75rem;
    }
    .callout > * + * { margin-top: .6rem; }
    .callout-title { font: 700 .84rem/1.4 var(--sans); color: var(--data); }
    .callout.warning, .callout.caution, .callout.important { border-top-color: var(--accent); }
    .callout.warning .callout-title, .callout.caution .callout-title,
    .callout.important .callout-title { color: var(--accent); }
    """#
}
