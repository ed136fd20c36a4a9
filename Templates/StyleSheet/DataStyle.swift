import Charts
import SiteModel

extension StyleSheet {
  /// Tables of data, and charts.
  static let data = #"""
    :root {
      --chart-1: light-dark(#1d5b7c, #84c6e9);
      --chart-2: light-dark(#b3541e, #f0a36b);
      --chart-3: light-dark(#4b7f2c, #a5d483);
      --chart-4: light-dark(#7a4d9c, #cda6ea);
      --chart-5: light-dark(#8a6a00, #e3c457);
      --chart-6: light-dark(#a12b5c, #f291b6);
      --chart-ink: var(--ink);
      --chart-muted: var(--soft);
      --chart-grid: var(--line);
      --chart-paper: var(--paper);
    }
    .table { margin-block: 1.8rem; }
    .in-text { white-space: nowrap; }
    .data-note { font: .8rem/1.5 var(--sans); color: var(--soft); margin-block: .5rem 0; }
    /* Wider than the text where there is room, and never so wide that its words look loud. */
    figure.chart {
      --width: min(38rem, 100vw - 2 * var(--gutter));
      width: var(--width);
      margin-block: 1.8rem;
      margin-inline: min(0px, (100% - var(--width)) / 2) 0;
    }
    @media (min-width: 72em) { figure.chart { margin-inline: 0; } }
    @media print {
      figure.chart { width: 43rem; margin-inline: 0; }
      figure.chart details, .offers { display: none; }
    }
    figure.chart svg { font-family: var(--sans); }
    .finding { font: 700 1.05rem/1.3 var(--sans); margin: 0; text-wrap: balance; }
    .measure { font: .88rem/1.45 var(--sans); color: var(--soft); margin: .15rem 0 .8rem; }
    figure.chart details, .asked { font: .88rem/1.45 var(--sans); margin-top: .5rem; }
    figure.chart summary, .asked summary { cursor: pointer; color: var(--soft); font-size: .8rem; }
    /* The figure is then narrower than 600 pixels, and the wide drawing's least words would have
       fewer than 11.5. */
    @media screen and (max-width: 655px) {
      .chart-drawing.chart-wide { display: none; }
      .chart-drawing.chart-narrow { display: block; max-width: 25rem; }
    }
    """#

  /// The classes of drawings, which the module of charts knows.
  static let chart = "\(ChartStyle.rules)"
}
