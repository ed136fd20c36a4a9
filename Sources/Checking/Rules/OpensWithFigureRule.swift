import Diagnostics

extension Rule {
  static let opensWithFigure = Rule(
    "opens-with-figure", .numbers, .hint,
    "no sentence begins with a figure that house style does not write out",
    """
    Many house styles begin no sentence with digits, and a number such as $12.25 million cannot be \
    written out. Put a word before it, or turn the sentence round.
    """,
    bad: """
      The raid brought in [$12.25 million](fact:loot "period: 2023; source: agency").

      [‹…›](fact:loot) is the sum that the guards had counted.
      """,
    good: """
      The raid brought in [$12.25 million](fact:loot "period: 2023; source: agency").

      The guards had counted […](fact:loot).
      """)
}
