public import Diagnostics

extension Rule {
  public static let wrongKind = Rule(
    "wrong-kind", .records, .fixedError,
    "a text, a list or a map stands where the key wants one",
    """
    YAML takes a value that begins with `[` for a list and one with `{` for a map. Where it is \
    text, put it in quotation marks. Where the key wants a list or a map, write one item or one \
    key a line, indented under it.
    """,
    bad: Example(
      "site.yaml",
      "title: ‹[Sanctions and ships]›"),
    good: Example(
      "site.yaml",
      "title: '[Sanctions and ships]'"))
}
