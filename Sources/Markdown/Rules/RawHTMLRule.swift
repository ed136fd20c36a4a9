public import Diagnostics

extension Rule {
  public static let rawHTML = Rule(
    "raw-html", .markdown, .warning,
    "a text is written in Markdown, without HTML",
    """
    Tags and comments are shown to readers as they stand, since HTML can break the page and hide \
    what is never checked. Write the same in Markdown. Comments for briefgen itself, such as \
    waivers, are not shown. A desk that needs HTML allows it for the whole site, with `markdown: \
    {raw-html: true}` in `site.yaml`.
    """,
    bad: "The Aurora sank,‹<br>› and the Borealis was towed to port.",
    good: "The Aurora sank, and the Borealis was towed to port.")
}
