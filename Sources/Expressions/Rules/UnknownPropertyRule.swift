public import Diagnostics

extension Rule {
  public static let unknownProperty = Rule(
    "unknown-property", .formulas, .fixedError,
    "behind a figure's name stands a property that it has",
    """
    A figure has `.stated` (the number without its hedge), `.low` and `.high` (the ends of what it \
    allows), `.period` and `.source`; a dataset has its columns.
    """,
    bad: """
      The raid brought in [more than $12 million](fact:loot "period: 2023; source: agency"), at \
      least `= loot.‹lowest› / 12` a month.
      """,
    good: """
      The raid brought in [more than $12 million](fact:loot "period: 2023; source: agency"), at \
      least `= loot.low / 12` a month.
      """)
}
