import Markdown
import Markup
import Quantities
import SiteModel
import Templates
import Testing

/// A table of data as HTML.
struct DataTableTests {
  private static func number(
    _ value: Int, _ modifier: Modifier = .exactly, in locale: String = "en"
  ) -> TableView.Number? {
    var house = QuantityFormat()
    house.locale = NumberLocale(tag: locale) ?? .english
    let unit = Unit.count("")
    let exact = Quantity(
      stated: Rational(value), bounds: Bounds(point: Rational(value)), unit: unit)
    var hedged = exact
    hedged.modifier = .moreThan
    hedged.bounds = Bounds(low: .exclusive(Rational(value)), high: .unbounded)
    let quantity = modifier == .exactly ? exact : hedged
    let format = ColumnFormat([exact, hedged], unit: unit, magnitude: 0, house: house)
    let place = modifier == .exactly ? 0 : 1
    return format.aligned([format.number(exact), format.number(hedged)])[place].map {
      TableView.Number($0, value: quantity.machineNumber)
    }
  }

  private static func html(_ view: TableView, _ path: String = "briefings/x/index.html") -> String {
    var writer = HTMLWriter()
    BriefingTheme().write(.table(view), .whole, page: SampleSite.context(path), into: &writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private static func view(_ cells: [TableView.Cell]) -> TableView {
    TableView(
      id: "t-calls",
      columns: [.init(title: "Quay", kind: .text), .init(title: nil, unit: "$m", kind: .number)],
      rows: cells.map { [.text("<East>"), $0] })
  }

  @Test func aTextInTheFirstColumnIsTheHeadOfItsRow() throws {
    let html = Self.html(Self.view([.number(try #require(Self.number(7)))]))
    #expect(html.contains("<tr><th scope=\"row\">&lt;East&gt;</th>"))
    #expect(html.contains("<th scope=\"col\">Quay</th>"))
    // A name that would repeat the unit is left out of the data.
    #expect(html.contains("class=\"num\">Value, <span class=\"unit\">$m</span></th>"))
    #expect(html.contains("<td class=\"num\"><data value=\"7\">7</data></td>"))
  }

  @Test func aHedgeStandsBeforeTheDigitsOrBehindThem() throws {
    let english = Self.html(Self.view([.number(try #require(Self.number(7, .moreThan)))]))
    #expect(english.contains("<data value=\"7\" data-hedge=\"more-than\">more than 7</data></td>"))
    let korean = Self.html(
      Self.view([
        .number(try #require(Self.number(7, .moreThan, in: "ko"))),
        .number(try #require(Self.number(7, in: "ko"))),
      ]))
    #expect(korean.contains("<data value=\"7\" data-hedge=\"more-than\">7 초과</data></td>"))
    #expect(korean.contains("<td class=\"num\" data-pad=\"\u{A0}초과\"><data value=\"7\">7</data>"))
  }

  @Test func whatIsMissingIsSaid() {
    #expect(
      Self.html(Self.view([.missing])).contains(
        "<td class=\"num none\"><span aria-hidden=\"true\">–</span>"
          + "<span class=\"unseen\">not known</span></td>"))
  }

  @Test func rowsBelowArePutTogetherAndLabelled() throws {
    var view = Self.view([.missing, .missing, .missing])
    let seven = try #require(Self.number(7))
    view.foot = [
      .init(.total, numbers: [nil, seven]), .init(.median, numbers: [seven, nil]),
    ]
    let html = Self.html(view)
    #expect(
      html.contains(
        "<tfoot>\n<tr><th scope=\"row\">Total</th><td class=\"num\">"
          + "<data value=\"7\">7</data></td></tr>"))
    #expect(
      html.contains(
        "<tr><th scope=\"row\" class=\"num\">Median <data value=\"7\">7</data></th><td></td>"))
  }

  /// Two rows need no sorting, and a part of a table must not be sorted as if it were all of it.
  @Test func onlyAWholeTableIsSorted() {
    var view = Self.view([.missing, .missing, .missing])
    #expect(Self.html(view).contains("<table class=\"sortable\">"))
    #expect(Self.html(view).contains("<th scope=\"col\" data-sort=\"text\">Quay</th>"))
    view.omitted = 1
    view.download = SiteAddress("data/calls.csv")
    view.whole = view.download
    #expect(!Self.html(view).contains("sort"))
    #expect(
      Self.html(view).contains(
        "Not shown: 1 row. <a href=\"../../data/calls.csv\">The whole file (CSV)</a>"))
    #expect(!Self.html(Self.view([.missing, .missing])).contains("sort"))
  }
}
