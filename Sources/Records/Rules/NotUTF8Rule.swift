public import Diagnostics

extension Rule {
  public static let notUTF8 = Rule(
    "not-utf8", .records, .fixedError,
    "a file is UTF-8 text",
    """
    A file that was saved in another encoding shows wrong letters to readers, mostly in names. \
    Save it as UTF-8: editors and spreadsheets offer that under *Save as*. A picture or a document \
    is no text, and belongs in `Content/assets/`.
    """,
    bad: "The caf‹\u{FFFD}› of the port was closed.",
    good: "The café of the port was closed.")
}
