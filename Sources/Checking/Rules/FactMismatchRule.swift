import Diagnostics

extension Rule {
  static let factMismatch = Rule(
    "fact-mismatch", .numbers, .error,
    "words that are bound to a fact agree with it",
    """
    A reader who follows the number to its source would find another one there. Write the fact's \
    number, or correct the fact if the source says what the text says; where the text was \
    published with the wrong number, add a correction. *Fell by* and *rose by* are compared too, \
    and so is what is counted.
    """,
    bad: """
      The port counted [1,204 ships](fact:calls "period: 2023; source: agency"). Of the [‹1,240 \
      ships›](fact:calls), most paid the fee.
      """,
    good: """
      The port counted [1,204 ships](fact:calls "period: 2023; source: agency"). Of the [1,204 \
      ships](fact:calls), most paid the fee.
      """)
}
