public import Diagnostics

extension Rule {
  public static let unreadableLiteral = Rule(
    "unreadable-literal", .formulas, .fixedError,
    "a number in a formula is a number, with a unit or without",
    """
    Formulas read `12`, `1,234.5`, `40%`, `$10 million` and `3 years`. What stands behind a number \
    has to be a magnitude, a unit or what is counted: correct it, or leave it out. A number with a \
    hedge is a fact, and is named by its id.
    """,
    bad: "Each of the partners lost `= ‹$6 milion› / 2`.",
    good: "Each of the partners lost `= $6 million / 2`.")
}
