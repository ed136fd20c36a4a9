import Diagnostics
import Quantities
import SiteModel
import TestSupport
import Testing

@Suite struct SiteSettingsTests {
  private func read(_ text: String) throws -> SiteSettings {
    var diagnostics: [Diagnostic] = []
    let settings = SiteSettings.read(
      path: "a.yaml", bytes: Array(text.utf8), diagnostics: &diagnostics)
    #expect(told(diagnostics, of: text) == "")
    return try #require(settings)
  }

  @Test func onlyTheTitleIsNeeded() throws {
    let settings = try read("title: The Sanctions Monitor\n")
    #expect(settings.title.value == "The Sanctions Monitor")
    #expect(settings.baseURL == nil)
    #expect(settings.language == "en")
    #expect(settings.currency == Currency(rawValue: "USD"))
    #expect(settings.numberStyle == .news)
    #expect(settings.digits == 2)
    #expect(settings.approximation == "about")
    #expect(settings.rounding == .halfEven)
    #expect(settings.estimates == .icd203)
    #expect(settings.marking == .clear)
    #expect(settings.audience == .red)
    #expect(!settings.allowsRawHTML)
    #expect(settings.smartPunctuation)
    #expect(settings.navigation.isEmpty && settings.rates.isEmpty && settings.checks.isEmpty)
  }

  @Test func everySettingIsRead() throws {
    let text = """
      title: Der Monitor für Größen
      base-url: https://example.org/monitor
      language: de
      description: What is known
      publisher:
        name: The Desk
        url: https://example.org
        logo: /assets/desk.svg
      currency: AUD
      rates:
        - pair: GBP/USD
          value: 1.3535
          date: 2022-02-04
          source: bank-2022
      numbers: {style: gov-uk, digits: 3, approximation: around, rounding: half-up}
      estimates: phia
      marking: green
      audience: TLP:AMBER+STRICT
      navigation:
        Briefings: /briefings/
        About us: about.md
      theme: {accent: "#0b5394  #9fc5e8", logo: /assets/logo.svg}
      markdown: {raw-html: yes, smart-punctuation: no}
      checks: {near-id: off, dead-link: warning, old-data: error}
      databases: {thefts: env:THEFTS_URL, main: {url: postgres://localhost/main, source: [a-1, b-2]}}
      """
    let settings = try read(text)
    func located(_ words: String) -> Located<String> {
      Located(words, at: place(of: words, in: text))
    }
    #expect(settings.title == located("Der Monitor für Größen"))
    #expect(
      settings.baseURL
        == Located(
          "https://example.org/monitor/", at: place(of: "https://example.org/monitor", in: text)))
    #expect(settings.language == "de")
    #expect(settings.description == "What is known")
    #expect(settings.publisher?.name == "The Desk")
    #expect(settings.publisher?.url == "https://example.org")
    #expect(settings.publisher?.logo == "/assets/desk.svg")
    #expect(settings.currency == Currency(rawValue: "AUD"))
    #expect(
      settings.rates == [
        SiteSettings.Rate(
          pair: "GBP/USD", value: "1.3535",
          date: Located(try Period(edtf: "2022-02-04"), at: place(of: "2022-02-04", in: text)),
          source: Located(SourceID(rawValue: "bank-2022"), at: place(of: "bank-2022", in: text)),
          range: place(of: "GBP/USD", in: text))
      ])
    #expect(settings.numberStyle == .govUK)
    #expect(settings.digits == 3)
    #expect(settings.approximation == "around")
    #expect(settings.rounding == .halfUp)
    #expect(settings.estimates == .phia)
    #expect(settings.marking == .green)
    #expect(settings.audience == .amberStrict)
    #expect(
      settings.navigation == [
        .init(title: "Briefings", address: located("/briefings/")),
        .init(title: "About us", address: located("about.md")),
      ])
    #expect(
      settings.accent
        == Located("#0b5394 #9fc5e8", at: place(of: "#0b5394  #9fc5e8", in: text)))
    #expect(settings.logo == located("/assets/logo.svg"))
    #expect(settings.allowsRawHTML)
    #expect(!settings.smartPunctuation)
    #expect(
      settings.checks == [
        "near-id": Located(nil, at: place(of: "off", in: text)),
        "dead-link": Located(.warning, at: place(of: "warning", in: text)),
        "old-data": Located(.error, at: place(of: "error", in: text)),
      ])
    #expect(
      settings.databases == [
        "thefts": SiteSettings.Database(address: located("env:THEFTS_URL")),
        "main": SiteSettings.Database(
          address: located("postgres://localhost/main"),
          sources: ["a-1", "b-2"].map {
            Located(SourceID(rawValue: $0), at: place(of: $0, in: text))
          }),
      ])
  }

  @Test func shortFormsMeanTheSame() throws {
    let settings = try read(
      """
      title: x
      publisher: The Desk
      navigation:
        - {title: Topics, address: /topics/}
        - title: UN
          address: https://un.org
      """)
    #expect(settings.publisher == SiteSettings.Publisher(name: "The Desk"))
    #expect(settings.navigation.map(\.title) == ["Topics", "UN"])
    #expect(settings.navigation.map(\.address.value) == ["/topics/", "https://un.org"])
  }

  @Test func aProblemLeavesTheDefault() throws {
    var diagnostics: [Diagnostic] = []
    let settings = SiteSettings.read(
      path: "a", bytes: Array("language: x\nnumbers: {digits: 99}\n".utf8),
      diagnostics: &diagnostics)
    #expect(diagnostics.map(\.rule) == ["missing-key", "bad-language", "bad-number"])
    #expect(settings?.title.value == "")
    #expect(settings?.language == "en")
    #expect(settings?.digits == 2)
  }

  @Test func whatIsNoYAMLIsNoSettings() {
    var diagnostics: [Diagnostic] = []
    #expect(
      SiteSettings.read(path: "a", bytes: Array("title: [".utf8), diagnostics: &diagnostics) == nil)
    #expect(diagnostics.count == 1)
  }
}
