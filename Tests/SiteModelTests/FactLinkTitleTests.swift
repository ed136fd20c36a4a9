import Diagnostics
import Quantities
import SiteModel
import TestSupport
import Testing

@Suite struct FactLinkTitleTests {
  /// Reads the title that stands between quotation marks in a page.
  private func read(_ title: String, in page: String) -> FactDeclaration {
    var diagnostics: [Diagnostic] = []
    let declaration = FactDeclaration.read(
      linkTitle: Located(title, at: place(of: title, in: page)),
      id: Located(FigureID(rawValue: "un-theft"), at: place(of: "un-theft", in: page)),
      diagnostics: &diagnostics)
    #expect(told(diagnostics, of: page) == "")
    return declaration
  }

  @Test func fieldsEndWithSemicolonsAndListsWithCommas() throws {
    let title = "period: 2020/2021-06~; source: un-poe-2022, b; title: größte Beute; note: see: x"
    let page = "Über [more than $50 million](fact:un-theft \"\(title)\") stolen."
    let id = place(of: "un-theft", in: page)
    var expected = FactDeclaration(
      id: FigureID(rawValue: "un-theft"), value: Located("", at: id), range: id)
    expected.period = Located(
      try Period(edtf: "2020/2021-06~"), at: place(of: "2020/2021-06~", in: page))
    let second = place(of: ", b;", in: page).start + 2
    expected.sources = [
      Located(SourceID(rawValue: "un-poe-2022"), at: place(of: "un-poe-2022", in: page)),
      Located(
        SourceID(rawValue: "b"), at: SourceRange(path: "a.yaml", start: second, end: second + 1)),
    ]
    expected.title = "größte Beute"
    expected.note = "see: x"
    #expect(read(title, in: page) == expected)
  }

  @Test func newTakesWhatTheSentenceSays() {
    let declaration = read("new", in: "[$5m](fact:un-theft \"new\")")
    #expect(declaration.followsSentence)
    #expect(declaration.period == nil)
    #expect(declaration.sources.isEmpty)
  }

  @Test func newMayStandBesideOtherFields() {
    let declaration = read(
      "new; title: stolen", in: "[$5m](fact:un-theft \"new; title: stolen\")")
    #expect(declaration.followsSentence)
    #expect(declaration.title == "stolen")
    #expect(!read("title: stolen;", in: "(fact:un-theft 'title: stolen;')").followsSentence)
  }

  @Test func whereTheFileHasTheTitleOtherwiseTheWholeOfItIsThePlace() {
    let page = #"[$5m](fact:un-theft "period: 2021; note: \"quoted\"")"#
    let range = place(of: #"period: 2021; note: \"quoted\""#, in: page)
    var diagnostics: [Diagnostic] = []
    let declaration = FactDeclaration.read(
      linkTitle: Located(#"period: 2021; note: "quoted""#, at: range),
      id: Located(FigureID(rawValue: "un-theft"), at: range), diagnostics: &diagnostics)
    #expect(declaration.period?.range == range)
    #expect(declaration.note == #""quoted""#)
    #expect(diagnostics.isEmpty)
  }
}
