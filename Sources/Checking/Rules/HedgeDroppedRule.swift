import Diagnostics

extension Rule {
  static let hedgeDropped = Rule(
    "hedge-dropped", .numbers, .error,
    "words keep the hedge of the figure that they are bound to",
    """
    *More than $12 million* is not $12 million: the source says that there is more, and not how \
    much. Text without the floor or ceiling claims to know what nobody knows. Write the hedge \
    again, in any words. Where only *about* or *nearly* is left out, it is a warning.
    """,
    bad: """
      The raid brought in [more than $12 million](fact:loot "period: 2023; source: agency"). The \
      [‹$12 million›](fact:loot) are still missing.
      """,
    good: """
      The raid brought in [more than $12 million](fact:loot "period: 2023; source: agency"). The \
      [more than $12 million](fact:loot) are still missing.
      """)
}
