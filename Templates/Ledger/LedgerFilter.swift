import Markup

/// The fields that narrow the table. They wait for the script that fills and enables them, and the
/// style sheet leaves them out where there is none.
struct LedgerFilter: HTML {
  let count: Int

  func write(into writer: inout HTMLWriter) {
    writer.raw(
      """
      <div class="filter full" role="search" aria-label="Filter the ledger"><fieldset disabled>\
      <p class="words"><label for="_words">Filter</label>\
      <input id="_words" type="search" autocomplete="off" spellcheck="false"></p>
      """)
    select("_kind", "Kind", into: &writer)
    select("_unit", "Unit", into: &writer)
    select("_source", "Source", into: &writer)
    writer.raw("</fieldset><p class=\"found\" role=\"status\">")
    Counted(count, "figure", "figures").write(into: &writer)
    writer.raw("</p></div>")
  }

  private func select(
    _ id: StaticString, _ label: StaticString, into writer: inout HTMLWriter
  ) {
    writer.raw("<p><label for=\"")
    writer.raw(id)
    writer.raw("\">")
    writer.raw(label)
    writer.raw("</label><select id=\"")
    writer.raw(id)
    writer.raw("\" autocomplete=\"off\"><option value=\"\">All</option></select></p>")
  }
}
