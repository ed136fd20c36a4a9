import Diagnostics
import SiteModel
import TestSupport
import Testing

@Suite struct FrontMatterProblemTests {
  @Test(
    arguments: [
      (
        """
        titel: x
        date: 2022-02-07
        """,
        """
        [unknown-key] «titel» unknown key 'titel' in the front matter
          help: did you mean 'title'?
        """
      ),
      (
        "date: 2022-02-07",
        """
        [missing-key] «» the front matter has no 'title'
          help: add a line such as 'title: The oil cap, one year on'
        """
      ),
      (
        "title: x",
        """
        [missing-key] «» the front matter has no 'date'
          help: add a line such as 'date: 2022-02-07'
        """
      ),
      (
        """
        title: x
        daet: 2022-02-07
        """,
        """
        [unknown-key] «daet» unknown key 'daet' in the front matter
          help: did you mean 'date'?
        """
      ),
      (
        """
        title: x
        date: 7.2.2022
        """,
        """
        [bad-date] «7.2.2022» '7.2.2022' is not a date
          help: write it as YYYY-MM-DD: '2022-02-07'
        """
      ),
      (
        """
        title: x
        date: 2022-02-07
        updated: 2022-02-01
        """,
        """
        [date-order] «2022-02-01» 'updated' (2022-02-01) is before 'date' (2022-02-07)
          note: 'date' stands at «2022-02-07»
        """
      ),
      (
        """
        title: x
        date: 2022-02-07
        expires: 2021-02-07
        """,
        """
        [date-order] «2021-02-07» 'expires' (2021-02-07) is before 'date' (2022-02-07)
          note: 'date' stands at «2022-02-07»
        """
      ),
      (
        """
        title: x
        date: 2022-02-07
        status: publishd
        """,
        """
        [bad-choice] «publishd» 'publishd' is not a status
          help: did you mean 'published'?
        """
      ),
      (
        """
        title: x
        date: 2022-02-07
        slug: Crypto Theft
        """,
        """
        [bad-slug] «Crypto Theft» 'Crypto Theft' cannot be a part of an address
          help: write 'crypto-theft'
        """
      ),
      (
        """
        title: x
        date: 2022-02-07
        translation-of: Über uns
        """,
        """
        [bad-slug] «Über uns» 'Über uns' cannot be a part of an address
          help: write 'über-uns'
        """
      ),
      (
        """
        title: x
        date: 2022-02-07
        key-figures: [fact:un-theft, implied-2020]
        """,
        """
        [bad-id] «fact:un-theft» 'fact:un-theft' is not an id
          help: write 'un-theft'
        """
      ),
      (
        """
        title: [More](fact:a) stolen
        date: 2022-02-07
        """,
        """
        [yaml-quote] «[More](fact:a) stolen» '[' at the start of a value is a list in YAML, and \
        more text follows it
          help: quote this: title: '[More](fact:a) stolen'
        """
      ),
      (
        """
        title: Größte Beute: 50 Mio.
        date: 2022-02-07
        """,
        """
        [yaml-quote] «Größte Beute: 50 Mio.» a colon and a space inside a value start a new key \
        in YAML
          help: quote this: title: 'Größte Beute: 50 Mio.'
        """
      ),
    ] as [(String, String)])
  func whatIsWrongWithFrontMatter(text: String, expected: String) {
    #expect(problems(of: text) == expected)
  }

  @Test(
    arguments: [
      (
        """
        title: x
        date: 2022-02-07
        sources:
          a: {titel: x}
        """,
        """
        [unknown-key] «titel» unknown key 'titel' in source 'a'
          help: did you mean 'title'?
        """
      ),
      (
        """
        title: x
        date: 2022-02-07
        facts:
          Un_Theft: more than $50 million
        """,
        """
        [bad-id] «Un_Theft» 'Un_Theft' is not an id
          help: write 'un-theft'
        """
      ),
      (
        """
        title: x
        date: 2022-02-07
        statistics:
          a: {fromula: b / 2}
          b: [c]
        """,
        """
        [unknown-key] «fromula» unknown key 'fromula' in statistic 'a'
          help: did you mean 'formula'?
        [wrong-kind] «[c]» 'b' wants one text or a map, but a list stands here
          help: where it is text, quote this: b: '[c]'
        """
      ),
      (
        """
        title: x
        date: 2022-02-07
        statistics:
          a: sum(b, by: c)
        """,
        """
        [yaml-quote] «sum(b, by: c)» a colon and a space inside a value start a new key in YAML
          help: quote this: a: 'sum(b, by: c)'
        """
      ),
      (
        """
        title: x
        date: 2022-02-07
        corrections:
          - {date: 2022-02-09, class: corection, now: x}
          - {class: update}
          - now: x
            soruce: a
        """,
        """
        [bad-choice] «corection» 'corection' is not a class of correction
          help: did you mean 'correction'?
        [missing-key] «» a correction has no 'date'
          help: add a line such as 'date: 2022-02-09'
        [missing-key] «» a correction has no 'now'
          help: add a line such as 'now: seven attacks'
        [missing-key] «» a correction has no 'date'
          help: add a line such as 'date: 2022-02-09'
        [missing-key] «» a correction has no 'class'
          help: add a line such as 'class: correction'
        [unknown-key] «soruce» unknown key 'soruce' in a correction
          help: did you mean 'source'?
        """
      ),
      (
        """
        title: x
        date: 2022-02-07
        corrections: {date: 2022-02-09}
        """,
        """
        [wrong-kind] «{date: 2022-02-09}» 'corrections' wants a list of records, but a map stands \
        here
          help: start each item with '- '
        """
      ),
      (
        """
        title: x
        date: 2022-02-07
        facts:
          a: b
          a: c
        """,
        """
        [duplicate-key] «a» 'a' stands twice here
          note: it stands first at «a»
          help: keep one of the two, or give one another name
        """
      ),
    ] as [(String, String)])
  func whatIsWrongWithWhatFrontMatterDeclares(text: String, expected: String) {
    #expect(problems(of: text) == expected)
  }

  private func problems(of text: String) -> String {
    var diagnostics: [Diagnostic] = []
    let bytes = Array((text + "\n").utf8)
    _ = FrontMatter.read(
      kind: .briefing, path: "a.md", bytes: bytes, range: 0..<bytes.count,
      diagnostics: &diagnostics)
    return told(diagnostics, of: text + "\n")
  }
}
