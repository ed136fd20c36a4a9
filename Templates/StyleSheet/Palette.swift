extension StyleSheet {
  /// Colours, typefaces and lengths. Every text has 4.5:1 on its ground, in light and dark.
  static let palette = #"""
    :root {
      color-scheme: light dark;
      --paper: light-dark(#fffdf9, #15171b);
      --panel: light-dark(#f6f2ea, #1f2228);
      --ink: light-dark(#17191d, #e9e7e2);
      --soft: light-dark(#5b5e67, #abaeb7);
      --line: light-dark(#dbd6ca, #3a3f49);
      --accent: light-dark(#8c1d2c, #ff9f96);
      --tint: light-dark(#f7eae6, #3a2629);
      --data: light-dark(#1d5b7c, #84c6e9);
      --pale: light-dark(#b4ccd9, #33586e);
      --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "Source Serif 4", "Noto Serif",
        Georgia, "Liberation Serif", serif;
      --sans: -apple-system, "Segoe UI", Inter, Roboto, "Noto Sans", "Liberation Sans",
        "Helvetica Neue", Arial, sans-serif;
      --mono: ui-monospace, "SF Mono", Consolas, "Liberation Mono", monospace;
      --gutter: clamp(1.1rem, 4vw, 2.6rem);
      --measure: 31rem;
      --edge: 11.5rem;
      --side: 10.5rem;
      --gap: 3rem;
      --wide: calc(var(--edge) + var(--measure) + var(--side) + 2 * var(--gap));
    }
    """#
}
