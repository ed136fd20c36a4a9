extension StyleSheet {
  /// On paper: ink on white, without what only a screen can use.
  static let printed = #"""
    @media print {
      html { font-size: 10.5pt; color-scheme: light; background: #fff; }
      body { display: block; min-height: 0; }
      .masthead > .wrap { padding: 0 0 .5rem; }
      .marking, .masthead nav, .skip, .endnote .back, .contents, .neighbours { display: none; }
      .wrap, .sheet { max-width: none; padding-inline: 0; }
      .sheet > *, .text > * { max-width: none; }
      .prose:not(.judgements), .standfirst { max-width: 35rem; margin-inline: 0; }
      .cards ul {
        grid-template-columns: repeat(auto-fit, minmax(8.6rem, 1fr));
        column-gap: 1.6rem;
      }
      .cards .number { font-size: 1.4rem; }
      .opening { padding-block: 1.4rem .8rem; }
      .opening h1 { font-size: 2.6rem; }
      h1, h2, h3, caption, thead { break-after: avoid; }
      li, tr, figure, .reason, .cards { break-inside: avoid; }
      p { orphans: 3; widows: 3; }
      .appendix { margin-top: 1.8rem; }
      .foot { margin-top: 2rem; }
      .where a[href]::after { content: " (" attr(href) ")"; overflow-wrap: anywhere; }
    }
    """#
}
