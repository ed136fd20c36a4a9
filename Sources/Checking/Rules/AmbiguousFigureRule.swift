public import Diagnostics

extension Rule {
  public static let ambiguousFigure = Rule(
    "ambiguous-figure", .names, .fixedError,
    "a command names one figure",
    """
    Several briefings may each declare a figure `calls`. In a text the briefing's own is meant; a \
    command has no briefing, and answers with all that there are. Name one with its briefing: \
    `briefgen explain 2023-port-calls/calls`.
    """)
}
