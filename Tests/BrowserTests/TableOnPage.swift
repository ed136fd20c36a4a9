/// A table that a reader sorts.
struct TableOnPage {
  /// Kept, so that its files stay as long as the page.
  let site: BuiltSite
  let page: Page
  /// Finds the table's element.
  var selector = "table.sortable"

  /// The cells of a column of the body, from top to bottom.
  func column(_ number: Int) throws -> [String] {
    try page.evaluate(
      "[...document.querySelectorAll('\(selector) > tbody > tr')]"
        + ".map((row) => row.cells[\(number)].textContent)")
  }

  /// The first column in one word.
  func order() throws -> String { try column(0).joined() }

  /// How each column is sorted, as a screen reader is told.
  func states() throws -> [String] {
    try page.evaluate(
      "[...document.querySelectorAll('\(selector) > thead th')]"
        + ".map((head) => head.getAttribute('aria-sort') ?? 'none')")
  }

  func button(_ column: Int) -> String {
    "\(selector) > thead th:nth-child(\(column + 1)) > button"
  }

  func sort(_ column: Int) throws { try page.click(button(column)) }
}
