public import Diagnostics

extension Rule {
  public static let expressionSyntax = Rule(
    "expression-syntax", .formulas, .fixedError,
    "a formula can be read",
    """
    A formula is arithmetic: names, numbers and functions with `+`, `-`, `*`, `/` and parentheses \
    between them. The report stands at the first place where it cannot go on and says what is \
    expected there. Around `+` and `-` there are spaces, since `a-b` is a name.
    """,
    bad: "Each inspector saw `= ‹(›1,200 / 12` ships.",
    good: "Each inspector saw `= 1,200 / 12` ships.")
}
