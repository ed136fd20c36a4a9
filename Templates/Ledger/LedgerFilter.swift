import Markup

/// The fields that narrow the table. They wait for the script that fills and enables them, and the
/// style sheet leaves them out where there is none. The words that the script needs come with them.
struct LedgerFilter: HTML {
  let count: Int
  let words: Wording

  func write(into writer: inout HTMLWriter) {
    let ledger = words.ledger
    writer.raw("<div class=\"filter full\" role=\"search\"")
    attribute("aria-label", ledger.filter, into: &writer)
    attribute("data-facts", ledger.facts, into: &writer)
    attribute("data-statistics", ledger.statistics, into: &writer)
    attribute("data-found", ledger.found.text("{1}", "{2}"), into: &writer)
    writer.raw("><fieldset disabled><p class=\"words\"><label for=\"_words\">")
    writer.text(ledger.words)
    writer.raw("</label><input id=\"_words\" type=\"search\" autocomplete=\"off\"")
    writer.raw(" spellcheck=\"false\"></p>")
    select("_kind", ledger.kind, into: &writer)
    select("_unit", ledger.unit, into: &writer)
    select("_source", ledger.source, into: &writer)
    writer.raw("</fieldset><p class=\"found\" role=\"status\">")
    words.figures(count).write(into: &writer)
    writer.raw("</p></div>")
  }

  private func attribute(
    _ name: StaticString, _ value: String, into writer: inout HTMLWriter
  ) {
    writer.raw(" ")
    writer.raw(name)
    writer.raw("=\"")
    writer.attribute(value)
    writer.raw("\"")
  }

  private func select(_ id: StaticString, _ label: String, into writer: inout HTMLWriter) {
    writer.raw("<p><label for=\"")
    writer.raw(id)
    writer.raw("\">")
    writer.text(label)
    writer.raw("</label><select id=\"")
    writer.raw(id)
    writer.raw("\" autocomplete=\"off\"><option value=\"\">")
    writer.text(words.ledger.all)
    writer.raw("</option></select></p>")
  }
}
