public import Diagnostics

extension Rule {
  public static let noStatedValue = Rule(
    "no-stated-value", .formulas, .fixedError,
    "`.stated`, `.low` and `.high` are taken of figures that have them",
    """
    A range states no single number, and a floor has no upper end. Name the end that is meant, or \
    keep the figure with all that it allows.
    """,
    bad: """
      The raid brought in [$10 million to $12 million](fact:loot "period: 2023; source: agency"), \
      at least `= ‹loot.stated› / 12` a month.
      """,
    good: """
      The raid brought in [$10 million to $12 million](fact:loot "period: 2023; source: agency"), \
      at least `= loot.low / 12` a month.
      """)
}
