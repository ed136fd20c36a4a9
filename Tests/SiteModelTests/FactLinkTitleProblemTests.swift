import Diagnostics
import SiteModel
import TestSupport
import Testing

@Suite struct FactLinkTitleProblemTests {
  @Test(
    arguments: [
      (
        "As the panel reported",
        """
        [bad-link-title] «As the panel reported» 'As the panel reported' is not a field of a \
        fact: it has no colon
          help: a title declares the fact: write 'new', or fields such as 'period: 2021; source: ID'
        """
      ),
      (
        "period 2021; source: un-poe-2022",
        """
        [bad-link-title] «period 2021» 'period 2021' is not a field of a fact: it has no colon
          help: write 'period: 2021'
        """
      ),
      (
        "perod: 2021",
        """
        [unknown-key] «perod» unknown key 'perod' in fact 'un-theft'
          help: did you mean 'period'?
        """
      ),
      (
        "period: then; source: UN Panel, b",
        """
        [bad-period] «then» 'then' is not a year, a month or a day in EDTF
          help: write a year (2021), a month (2021-06), a day (2021-06-24), or two of them with a \
        stroke between (2020/2021-06~); '~' means about
        [bad-id] «UN Panel» 'UN Panel' is not an id
          help: write 'un-panel'
        """
      ),
      (
        "title: Ships lost, periode: 2023",
        """
        [bad-link-title] «periode: 2023» 'periode: 2023' would be read as words of 'title'
          help: a field ends with ';': write '; period: 2023'
        """
      ),
      (
        "source: a, b, note: by hand, title: T",
        """
        [bad-link-title] «note: by hand, title: T» 'note: by hand, title: T' would be read as \
        words of 'source'
          help: a field ends with ';': write '; note: by hand, title: T'
        [bad-link-title] «title: T» 'title: T' would be read as words of 'note'
          help: a field ends with ';': write '; title: T'
        """
      ),
      ("title: Ships, planes and such: all; check: quantile(x, note: 2)", ""),
      (
        "value: $50m; period: 2021",
        """
        [bad-link-title] «value: $50m» the words of a fact in prose are those of its link, so it \
        has no 'value'
          help: delete 'value: $50m;'
        """
      ),
      (
        "period: 2021; period: 2022",
        """
        [duplicate-key] «period» 'period' stands twice here
          note: it stands first at «period»
          help: keep one of the two
        """
      ),
      (
        "",
        """
        [bad-link-title] «» this title declares a fact, but it is empty
          help: write 'new', or 'period: 2021; source: ID'
          help: delete the title
        """
      ),
      (
        "  ; ",
        """
        [bad-link-title] «  ; » this title declares a fact, but it is empty
          help: write 'new', or 'period: 2021; source: ID'
          help: delete the title
        """
      ),
      (
        "period: 2021; new; nwe",
        """
        [bad-link-title] «nwe» 'nwe' is not a field of a fact: it has no colon
          help: a title declares the fact: write 'new', or fields such as 'period: 2021; source: ID'
        """
      ),
      (
        "period:; source: a",
        """
        [empty-value] «period» 'period' has no value
          help: write one after the colon, or delete the key
        """
      ),
      (
        "größe: 1; period: März",
        """
        [unknown-key] «größe» unknown key 'größe' in fact 'un-theft'
          note: the keys of fact 'un-theft' are as-of, check, disputed, measure, note, period, \
        revises, source, title
        [bad-period] «März» 'März' is not a year, a month or a day in EDTF
          help: write a year (2021), a month (2021-06), a day (2021-06-24), or two of them with a \
        stroke between (2020/2021-06~); '~' means about
        """
      ),
    ] as [(String, String)])
  func whatIsWrongWithALinksTitle(text: String, expected: String) {
    #expect(problems(of: text) == expected)
  }

  private func problems(of title: String) -> String {
    var diagnostics: [Diagnostic] = []
    let bytes = 0..<title.utf8.count
    _ = FactDeclaration.read(
      linkTitle: Located(
        title, at: SourceRange(path: "a.md", start: bytes.lowerBound, end: bytes.upperBound)),
      id: Located(
        FigureID(rawValue: "un-theft"), at: SourceRange(path: "a.md", start: 0, end: 0)),
      diagnostics: &diagnostics)
    return told(diagnostics, of: title)
  }
}
