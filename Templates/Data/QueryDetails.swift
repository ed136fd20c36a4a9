import Markup
import SiteModel

/// How data were asked for: the SQL of the query, and of those whose answers it reads.
struct QueryDetails: HTML {
  let queries: [QueryText]
  let words: Wording

  func write(into writer: inout HTMLWriter) {
    guard !queries.isEmpty else { return }
    writer.raw("<details class=\"asked\"><summary>")
    writer.text(words.data.asked)
    writer.raw("</summary>\n")
    for query in queries {
      if queries.count > 1 {
        writer.raw("<p><code>")
        writer.text(query.name)
        writer.raw("</code></p>\n")
      }
      writer.raw("<pre dir=\"ltr\"><code class=\"language-sql\">")
      writer.text(query.sql)
      writer.raw("</code></pre>\n")
    }
    writer.raw("</details>\n")
  }
}
