import Diagnostics
import SiteModel
import TestSupport
import Testing

@Suite struct FactProblemTests {
  @Test(
    arguments: [
      (
        "un-theft: >$50m",
        """
        [yaml-quote] «>$50m» '>' at the start of a value begins folded lines in YAML, not text
          help: quote this: un-theft: '>$50m'
        """
      ),
      (
        "un-theft: {value: 6,000 operatives}",
        """
        [yaml-quote] «6,000 operatives» between brackets a comma ends the value, so YAML reads '6'
          help: quote this: value: '6,000 operatives'
        """
      ),
      (
        "un-theft: {period: 2021}",
        """
        [missing-key] «un-theft» fact 'un-theft' has no 'value'
          help: add a line such as 'value: more than $50 million'
        """
      ),
      (
        """
        un-theft:
          vale: x
          sorce: un-poe-2022
        """,
        """
        [unknown-key] «vale» unknown key 'vale' in fact 'un-theft'
          help: did you mean 'value'?
        [unknown-key] «sorce» unknown key 'sorce' in fact 'un-theft'
          help: did you mean 'source'?
        """
      ),
      (
        "un-theft: {value: x, period: last year}",
        """
        [bad-period] «last year» 'last year' is not a year, a month or a day in EDTF
          help: write a year (2021), a month (2021-06), a day (2021-06-24), or two of them with a \
        stroke between (2020/2021-06~); '~' means about
        """
      ),
      (
        """
        un-theft:
          value: x
          source: un-poe-2022, seed-2022
        """,
        """
        [bad-id] «un-poe-2022, seed-2022» 'un-poe-2022, seed-2022' is not an id
          help: write a list: [un-poe-2022, seed-2022]
        """
      ),
      (
        "un-theft: {value: x, source: [UN, seed-2022]}",
        """
        [bad-id] «UN» 'UN' is not an id
          help: write 'un'
        """
      ),
      (
        "un-theft: {value: x, source: {a: b}}",
        """
        [wrong-kind] «{a: b}» 'source' wants one text or a list of them, but a map stands here
          help: where it is text, quote this: '{a: b}'
        """
      ),
      (
        "un-theft: {value: x, as-of: today}",
        """
        [bad-date] «today» 'today' is not a date
          help: write it as YYYY-MM-DD: '2022-02-07'
        """
      ),
      (
        "un-theft: {value: x, revises: Other/Fact}",
        """
        [bad-id] «Other/Fact» 'Other/Fact' is not an id
          help: write 'other/fact'
        """
      ),
      (
        "un-theft: [x]",
        """
        [wrong-kind] «[x]» 'un-theft' wants one text or a map, but a list stands here
          help: where it is text, quote this: un-theft: '[x]'
        """
      ),
      (
        "un-theft:",
        """
        [empty-value] «un-theft» 'un-theft' has no value
          help: write one after the colon, or delete the key
        """
      ),
    ] as [(String, String)])
  func whatIsWrongWithAFact(text: String, expected: String) {
    #expect(problems(of: text) == expected)
  }

  private func problems(of text: String) -> String {
    var diagnostics: [Diagnostic] = []
    _ = FactDeclaration.readRegister(
      path: "a.yaml", bytes: Array((text + "\n").utf8), diagnostics: &diagnostics)
    return told(diagnostics, of: text + "\n")
  }
}
