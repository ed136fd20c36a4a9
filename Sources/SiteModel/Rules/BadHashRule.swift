public import Diagnostics

extension Rule {
  public static let badHash = Rule(
    "bad-hash", .records, .fixedError,
    "a SHA-256 has 64 hexadecimal digits",
    """
    The sum proves that the archived copy is still the document that was cited. One that was cut \
    off or mistyped proves nothing. Print it with `sha256sum FILE` and copy all of it.
    """,
    bad: Example(
      "sources.yaml",
      """
      agency:
        title: Shipping losses of the year
        grade: B2
        sha256: ‹9f86d081884c7d65›
      """),
    good: Example(
      "sources.yaml",
      """
      agency:
        title: Shipping losses of the year
        grade: B2
        sha256: 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
      """))
}
