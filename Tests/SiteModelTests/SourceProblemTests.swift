import Diagnostics
import SiteModel
import TestSupport
import Testing

@Suite struct SourceProblemTests {
  @Test(
    arguments: [
      (
        "un-poe: {titel: Final report}",
        """
        [unknown-key] «titel» unknown key 'titel' in source 'un-poe'
          help: did you mean 'title'?
        """
      ),
      (
        "un-poe: {publisher: United Nations}",
        """
        [missing-key] «un-poe» source 'un-poe' has no 'title'
          help: add a line such as 'title: Final report of the panel'
        """
      ),
      (
        "UN Panel 2022: {title: x}",
        """
        [bad-id] «UN Panel 2022» 'UN Panel 2022' is not an id
          help: write 'un-panel-2022'
        """
      ),
      (
        "Grüne: {title: x}",
        """
        [bad-id] «Grüne» 'Grüne' is not an id
          help: an id is made of small letters a to z, digits and hyphens
        """
      ),
      (
        "a: {title: x, grade: B7}",
        """
        [bad-grade] «B7» 'B7' is not an Admiralty grade
          help: write a letter from A to F for the source and a digit from 1 to 6 for the \
        information: 'B2'
        """
      ),
      (
        "a: {title: x, grade: b2}",
        """
        [bad-grade] «b2» 'b2' is not an Admiralty grade
          help: write 'B2'
        """
      ),
      (
        "a: {title: x, grade: 2B}",
        """
        [bad-grade] «2B» '2B' is not an Admiralty grade
          help: write a letter from A to F for the source and a digit from 1 to 6 for the \
        information: 'B2'
        """
      ),
      (
        "a: {title: x, url: www.un.org/report}",
        """
        [bad-address] «www.un.org/report» 'www.un.org/report' is not a web address
          help: write 'https://www.un.org/report'
        """
      ),
      (
        #"a: {title: x, url: "https://un.org/a b"}"#,
        """
        [bad-address] «https://un.org/a b» 'https://un.org/a b' is not a web address
          help: write '%20' for a space
        """
      ),
      (
        "a: {title: x, archived: report.pdf}",
        """
        [bad-address] «report.pdf» 'report.pdf' is neither a web address nor a file of the site
          help: write '/assets/…' for a file, or an address that starts with 'https://'
        """
      ),
      (
        "a: {title: x, sha256: abc}",
        """
        [bad-hash] «abc» a SHA-256 has 64 hexadecimal digits, but this has 3
          help: print it with 'sha256sum FILE'
        """
      ),
      (
        """
        a:
          title: x
          sha256: gggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggg
        """,
        """
        [bad-hash] «gggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggg» this \
        SHA-256 has a sign that is no hexadecimal digit
          help: print it with 'sha256sum FILE'
        """
      ),
      (
        "a: {title: x, langauge: en}",
        """
        [unknown-key] «langauge» unknown key 'langauge' in source 'a'
          help: did you mean 'language'?
        """
      ),
      (
        "a: Final report",
        """
        [wrong-kind] «Final report» 'a' wants a map, but text stands here
          help: write 'key: value' lines under it, indented
        """
      ),
      (
        "a:",
        """
        [empty-value] «a» 'a' has no value
          help: write one after the colon, or delete the key
        """
      ),
      (
        """
        a: {title: x}
        b: {title: y}
        a: {title: z}
        """,
        """
        [duplicate-key] «a» 'a' stands twice here
          note: it stands first at «a»
          help: keep one of the two, or give one another name
        """
      ),
      (
        "- a",
        """
        [yaml-syntax] «- a» keys with values are expected here, but this is a list
          help: write 'key: value', one a line
        """
      ),
    ] as [(String, String)])
  func whatIsWrongWithASource(text: String, expected: String) {
    #expect(problems(of: text) == expected)
  }

  @Test(
    arguments: [
      (
        "a: {title: x, date: 2022-02-30}",
        """
        [bad-date] «2022-02-30» the calendar has no day '2022-02-30'
          help: write the year, month and day as YYYY-MM-DD
        """
      ),
      (
        "a: {title: x, date: 2022-02-07T10:00:00Z}",
        """
        [bad-date] «2022-02-07T10:00:00Z» the date '2022-02-07T10:00:00Z' has a time
          help: write '2022-02-07'
        """
      ),
      (
        "a: {title: x, date: 2022-02-07 10:00}",
        """
        [bad-date] «2022-02-07 10:00» the date '2022-02-07 10:00' has a time
          help: write '2022-02-07'
        """
      ),
      (
        "a: {title: x, date: 7 February 2022}",
        """
        [bad-date] «7 February 2022» the date '7 February 2022' is not in the form YYYY-MM-DD
          help: write '2022-02-07'
        """
      ),
      (
        """
        a:
          title: x
          date: February 7th, 2022
        """,
        """
        [bad-date] «February 7th, 2022» the date 'February 7th, 2022' is not in the form YYYY-MM-DD
          help: write '2022-02-07'
        """
      ),
      (
        "a: {title: x, date: 20220207}",
        """
        [bad-date] «20220207» the date '20220207' is not in the form YYYY-MM-DD
          help: write '2022-02-07'
        """
      ),
      (
        "a: {title: x, date: 2022-2-7}",
        """
        [bad-date] «2022-2-7» the date '2022-2-7' is not in the form YYYY-MM-DD
          help: write '2022-02-07'
        """
      ),
      (
        "a: {title: x, date: 2022/02/07}",
        """
        [bad-date] «2022/02/07» the date '2022/02/07' is not in the form YYYY-MM-DD
          help: write '2022-02-07'
        """
      ),
      (
        "a: {title: x, date: 07/02/2022}",
        """
        [bad-date] «07/02/2022» '07/02/2022' is not a date
          help: write it as YYYY-MM-DD: '2022-02-07'
        """
      ),
      (
        "a: {title: x, date: February 2022}",
        """
        [bad-date] «February 2022» 'February 2022' is not a date
          help: write it as YYYY-MM-DD: '2022-02-07'
        """
      ),
      (
        "a: {title: x, date: yesterday}",
        """
        [bad-date] «yesterday» 'yesterday' is not a date
          help: write it as YYYY-MM-DD: '2022-02-07'
        """
      ),
    ] as [(String, String)])
  func whatIsWrongWithADate(text: String, expected: String) {
    #expect(problems(of: text) == expected)
  }

  private func problems(of text: String) -> String {
    var diagnostics: [Diagnostic] = []
    _ = Source.readRegister(
      path: "a.yaml", bytes: Array((text + "\n").utf8), diagnostics: &diagnostics)
    return told(diagnostics, of: text + "\n")
  }
}
