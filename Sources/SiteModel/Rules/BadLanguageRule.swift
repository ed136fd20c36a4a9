public import Diagnostics

extension Rule {
  public static let badLanguage = Rule(
    "bad-language", .records, .fixedError,
    "a language is named by its tag",
    """
    Browsers and screen readers pronounce a page by its language. They know tags such as `en`, \
    `fr` or `pt-BR`, with a hyphen between the language and the country, and nothing else.
    """,
    bad: Example(
      "site.yaml",
      """
      title: The Sanctions Desk
      language: ‹en_GB›
      """),
    good: Example(
      "site.yaml",
      """
      title: The Sanctions Desk
      language: en-GB
      """))
}
