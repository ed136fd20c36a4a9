public import Diagnostics

extension Rule {
  public static let obsoleteMarking = Rule(
    "obsolete-marking", .records, .fixedError,
    "a marking is one of the Traffic Light Protocol, version 2.0",
    """
    Version 2.0 of the protocol renamed TLP:WHITE to TLP:CLEAR. The two mean the same, but who \
    receives the page may know the new one only. Write the new name.
    """,
    bad: Example(
      "site.yaml",
      """
      title: The Sanctions Desk
      marking: ‹TLP:WHITE›
      """),
    good: Example(
      "site.yaml",
      """
      title: The Sanctions Desk
      marking: TLP:CLEAR
      """))
}
