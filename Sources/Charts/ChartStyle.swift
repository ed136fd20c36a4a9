/// What a style sheet gives the classes of a drawing.
///
/// Colours are custom properties that a theme sets for light, dark and print: `--chart-1` to
/// `--chart-6` for series, `--chart-ink` for names and numbers, `--chart-muted` for axes and for
/// series in grey, `--chart-grid` for lines, and `--chart-paper` for what lies behind.
public enum ChartStyle {
  public static let rules: StaticString = """
    .chart-drawing { display: block; width: 100%; height: auto; overflow: visible; }
    .chart-narrow { display: none; }
    .chart-drawing text { fill: var(--chart-ink); font-variant-numeric: tabular-nums; }
    .chart-drawing .c-tick { fill: var(--chart-muted); }
    .chart-drawing .c-name, .chart-drawing .c-value, .chart-drawing .c-inside,
    .chart-drawing .c-strong { font-weight: 600; }
    .chart-drawing .c-halo {
      fill: none; stroke: var(--chart-paper); stroke-width: 3px; stroke-linejoin: round;
    }
    .chart-drawing .c-grid { stroke: var(--chart-grid); fill: none; }
    .chart-drawing .c-axis { stroke: var(--chart-ink); fill: none; }
    .chart-drawing .c-leader { stroke: var(--chart-muted); fill: none; }
    .c0 { --c: color-mix(in oklab, var(--chart-muted) 75%, var(--chart-paper)); }
    .c1 { --c: var(--chart-1); }
    .c2 { --c: var(--chart-2); }
    .c3 { --c: var(--chart-3); }
    .c4 { --c: var(--chart-4); }
    .c5 { --c: var(--chart-5); }
    .c6 { --c: var(--chart-6); }
    .c-fill { stroke: var(--c); stroke-width: .75; }
    .c-fill.c0, .c-fill.c1 { fill: var(--c); }
    .c-name[class*=" c"] { fill: color-mix(in oklab, var(--c) 65%, var(--chart-ink)); }
    .c-pale { fill: var(--c); opacity: .3; }
    .c-mark { stroke: var(--chart-ink); stroke-width: 2; fill: none; }
    .c-line { stroke: var(--c); stroke-width: 2.2; stroke-linejoin: round; fill: none; }
    .c-line.c0 { stroke-width: 1.4; }
    .c-ground { fill: var(--c); opacity: .35; }
    .c-hatch { stroke: var(--c); stroke-width: 1.4; fill: none; }
    .sparkline { width: 5.25em; height: 1.25em; vertical-align: -.25em; overflow: visible; }
    @media screen {
      .c-fill { fill: var(--c); stroke: var(--chart-paper); }
      .c-line { stroke-dasharray: none; }
      .chart-drawing .c-inside { fill: var(--chart-paper); }
      .c-paper { display: none; }
    }
    """
}
