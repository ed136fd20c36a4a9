import Diagnostics

extension Rule {
  static let weakBound = Rule(
    "weak-bound", .numbers, .warning,
    "words that are bound to a floor or ceiling are as sharp as the fact",
    """
    If the source says more than $12 million, then *more than $11 million* is true and tells the \
    reader less than you know. Write the fact's own bound. Where the weaker one is wanted, as in a \
    headline, allow it with a waiver that says why.
    """,
    bad: """
      The raid brought in [more than $12 million](fact:loot "period: 2023; source: agency"). The \
      [‹more than $11 million›](fact:loot) are still missing.
      """,
    good: """
      The raid brought in [more than $12 million](fact:loot "period: 2023; source: agency"). The \
      [more than $12 million](fact:loot) are still missing.
      """)
}
