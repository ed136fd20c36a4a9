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
    .sparkline { width: auto; height: 1.25em; vertical-align: -.25em; overflow: visible; }
    .sparkline rect { stroke: none; }
    @media screen {
      .c-fill { fill: var(--c); stroke: var(--chart-paper); }
      .c-line { stroke-dasharray: none; }
      .chart-drawing .c-inside { fill: var(--chart-paper); }
      .c-paper { display: none; }
    }
    """

  /// The same for a file of its own: colours as they are on a light page, without variables, which
  /// programs for drawing do not know.
  static let pictureRules: String = {
    let inks = ["#6d7079", "#1d5b7c", "#b3541e", "#4b7f2c", "#7a4d9c", "#8a6a00", "#a12b5c"]
    let series = inks.enumerated().map { number, ink in
      """
      .c-fill.c\(number),.c-pale.c\(number),.c-name.c\(number){fill:\(ink)}\
      .c-line.c\(number),.c\(number) .c-hatch{stroke:\(ink)}
      """
    }
    return """
      text{font-family:Inter,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",Arial,sans-serif;\
      fill:#17191d}text,tspan{unicode-bidi:plaintext}.f-paper{fill:#fff}.f-title{font-size:18px;font-weight:700}\
      .f-measure{font-size:14px;fill:#5b5e67}.f-source{font-size:12px;fill:#5b5e67}\
      .c-tick{fill:#5b5e67}.c-name,.c-value,.c-inside,.c-strong{font-weight:600}\
      text.c-halo{fill:none;stroke:#fff;stroke-width:3px;stroke-linejoin:round}\
      text.c-paper{display:none}.c-inside{fill:#fff}\
      .c-grid,.c-axis,.c-leader,.c-mark,.c-line{fill:none}.c-grid{stroke:#dbd6ca}\
      .c-axis{stroke:#17191d}.c-leader{stroke:#5b5e67}.c-mark{stroke:#17191d;stroke-width:2}\
      .c-fill{stroke:#fff;stroke-width:.75}.c-pale{opacity:.3}\
      .c-line{stroke-width:2.2;stroke-linejoin:round;stroke-dasharray:none}\
      .c-line.c0{stroke-width:1.4}\(series.joined())
      """
  }()
}
