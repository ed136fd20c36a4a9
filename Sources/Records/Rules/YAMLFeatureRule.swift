public import Diagnostics

extension Rule {
  public static let yamlFeature = Rule(
    "yaml-feature", .records, .fixedError,
    "YAML is written without anchors, aliases, tags and the like",
    """
    YAML can refer from one place to another and name the types of its values. Editors rarely mean \
    that, and who reads the file later would have to look in two places. Where the sign is part of \
    a text, quote it. Otherwise write the value out.
    """,
    bad: Example(
      "sources.yaml",
      """
      agency:
        title: ‹*losses›
        grade: B2
      """),
    good: Example(
      "sources.yaml",
      """
      agency:
        title: '*losses'
        grade: B2
      """))
}
