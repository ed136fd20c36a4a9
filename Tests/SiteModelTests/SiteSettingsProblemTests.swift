import Diagnostics
import SiteModel
import TestSupport
import Testing

@Suite struct SiteSettingsProblemTests {
  @Test(
    arguments: [
      (
        "titel: The Monitor",
        """
        [unknown-key] «titel» unknown key 'titel' in site.yaml
          help: did you mean 'title'?
        """
      ),
      (
        "description: x",
        """
        [missing-key] «» site.yaml has no 'title'
          help: add a line such as 'title: The Sanctions Monitor'
        """
      ),
      (
        """
        title: x
        base-url: example.org
        """,
        """
        [bad-address] «example.org» 'example.org' is not a web address
          help: write 'https://example.org'
        """
      ),
      (
        """
        title: x
        base-url: //example.org/a
        """,
        """
        [bad-address] «//example.org/a» '//example.org/a' is not a web address
          help: write 'https://example.org/a'
        """
      ),
      (
        """
        title: x
        base-url: ftp://example.org
        """,
        """
        [bad-address] «ftp://example.org» 'ftp://example.org' is not a web address
          help: an address starts with 'https://' or 'http://'
        """
      ),
      (
        """
        title: x
        base-url: https://example.org/a?b=c
        """,
        """
        [bad-address] «https://example.org/a?b=c» the site's address has a '?' in it
          help: write 'https://example.org/a'
        """
      ),
      (
        """
        title: x
        language: en_GB
        """,
        """
        [bad-language] «en_GB» 'en_GB' is not a language tag
          help: write 'en-GB'
        """
      ),
      (
        """
        title: x
        language: English, mostly
        """,
        """
        [bad-language] «English, mostly» 'English, mostly' is not a language tag
          help: write a tag such as 'en', 'fr' or 'pt-BR'
        """
      ),
      (
        """
        title: x
        currency: usd
        """,
        """
        [bad-currency] «usd» 'usd' is not the code of a currency
          help: write 'USD'
        """
      ),
      (
        """
        title: x
        currency: dollars
        """,
        """
        [bad-currency] «dollars» 'dollars' is not the code of a currency
          help: write three capital letters: 'USD'
        """
      ),
      (
        """
        title: x
        currency: EUR
        """,
        """
        [bad-currency] «EUR» a bare '$' cannot mean EUR
          help: the key says whose dollars '$' are, as in 'AUD'; amounts of other currencies are \
        read without it
        """
      ),
      (
        """
        title: x
        marking: TLP:WHITE
        """,
        """
        [obsolete-marking] «TLP:WHITE» 'TLP:WHITE' is obsolete since version 2.0 of the protocol
          help: write 'TLP:CLEAR'
        """
      ),
      (
        """
        title: x
        audience: amber-strict
        """,
        """
        [bad-choice] «amber-strict» 'amber-strict' is not a label of the Traffic Light Protocol
          help: did you mean 'TLP:AMBER+STRICT'?
        """
      ),
      (
        """
        title: x
        marking: TLP: AMBER
        """,
        """
        [yaml-quote] «TLP: AMBER» a colon and a space inside a value start a new key in YAML
          help: quote this: marking: 'TLP: AMBER'
        """
      ),
      (
        """
        title: x
        estimates: icd-203
        """,
        """
        [bad-choice] «icd-203» 'icd-203' is not a scale of likelihood
          help: did you mean 'icd203'?
        """
      ),
    ] as [(String, String)])
  func whatIsWrongWithTheSettings(text: String, expected: String) {
    #expect(problems(of: text) == expected)
  }

  @Test(
    arguments: [
      (
        """
        title: x
        publisher: {url: https://example.org}
        """,
        """
        [missing-key] «publisher» 'publisher' has no 'name'
          help: add a line such as 'name: The Sanctions Desk'
        """
      ),
      (
        """
        title: x
        publisher: {nmae: The Desk, logo: a.svg}
        """,
        """
        [unknown-key] «nmae» unknown key 'nmae' in 'publisher'
          help: did you mean 'name'?
        """
      ),
      (
        """
        title: x
        numbers: {style: govuk, digits: 20}
        """,
        """
        [bad-choice] «govuk» 'govuk' is not a style of numbers
          help: did you mean 'gov-uk'?
        [bad-number] «20» '20' is not a whole number from 1 to 15
        """
      ),
      (
        """
        title: x
        numbers: {digits: two}
        """,
        """
        [bad-number] «two» 'two' is not a whole number from 1 to 15
        """
      ),
      (
        """
        title: x
        theme:
          accent: #0b5394
        """,
        """
        [yaml-quote] «#0b5394» '#' starts a comment in YAML, so 'accent' has no value
          help: quote this: accent: '#0b5394'
        """
      ),
      (
        """
        title: x
        theme: {accent: red}
        """,
        """
        [bad-colour] «red» 'red' is not a colour
          help: write '"#0b5394"', or two of them for light and dark: '"#0b5394 #9fc5e8"'
        """
      ),
      (
        """
        title: x
        markdown: {raw-html: maybe, smart: no}
        """,
        """
        [bad-choice] «maybe» 'maybe' is neither true nor false
          help: write 'true' or 'false'
        [unknown-key] «smart» unknown key 'smart' in 'markdown'
          help: did you mean 'smart-punctuation'?
        """
      ),
      (
        """
        title: x
        checks: {Fact_Mismatch: off, dead-link: eror}
        """,
        """
        [bad-id] «Fact_Mismatch» 'Fact_Mismatch' is not an id
          help: write 'fact-mismatch'
        [bad-choice] «eror» 'eror' is not a level of a check
          help: did you mean 'error'?
        """
      ),
      (
        """
        title: x
        checks: off
        """,
        """
        [wrong-kind] «off» 'checks' wants a map, but text stands here
          help: write 'key: value' lines under it, indented
        """
      ),
      (
        """
        title: x
        navigation:
          - titel: Topics
            address: /topics/
        """,
        """
        [unknown-key] «titel» unknown key 'titel' in an item of the navigation
          help: did you mean 'title'?
        """
      ),
      (
        """
        title: x
        navigation: /topics/
        """,
        """
        [wrong-kind] «/topics/» 'navigation' wants a map, but text stands here
          help: write 'key: value' lines under it, indented
        """
      ),
      (
        """
        title: x
        rates:
          - {pair: GBPUSD, value: "1,35", date: then, source: Bank of England}
          - {value: 1.35}
        """,
        """
        [bad-currency] «GBPUSD» 'GBPUSD' is not a pair of currencies
          help: write two codes, 'GBP/USD' for how many dollars buy a pound
        [bad-number] «1,35» '1,35' is not a rate of exchange
          help: write digits with a decimal point: '1.3535'
        [bad-period] «then» 'then' is not a year, a month or a day in EDTF
          help: write a year (2021), a month (2021-06), a day (2021-06-24), or two of them with a \
        stroke between (2020/2021-06~); '~' means about
        [bad-id] «Bank of England» 'Bank of England' is not an id
          help: write 'bank-of-england'
        [missing-key] «» a rate has no 'pair'
          help: add a line such as 'pair: GBP/USD'
        [missing-key] «» a rate has no 'date'
          help: add a line such as 'date: 2022-02-04'
        [missing-key] «» a rate has no 'source'
          help: add a line such as 'source: bank-of-england-2022'
        """
      ),
      (
        """
        title: x
        rates: {GBP/USD: 1.35}
        """,
        """
        [wrong-kind] «{GBP/USD: 1.35}» 'rates' wants a list of records, but a map stands here
          help: start each item with '- '
        """
      ),
    ] as [(String, String)])
  func whatIsWrongInTheGroupsOfSettings(text: String, expected: String) {
    #expect(problems(of: text) == expected)
  }

  private func problems(of text: String) -> String {
    var diagnostics: [Diagnostic] = []
    _ = SiteSettings.read(
      path: "Content/site.yaml", bytes: Array((text + "\n").utf8), diagnostics: &diagnostics)
    return told(diagnostics, of: text + "\n")
  }
}
