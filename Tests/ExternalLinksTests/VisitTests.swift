import Testing

@testable import ExternalLinks

/// What an answer means, step by step.
@Suite struct VisitTests {
  private func visit(retries: Int = 1) -> Visit {
    var courtesy = Courtesy()
    courtesy.retries = retries
    return Visit("https://a.example/old", courtesy)
  }

  @Test func comesBackWhenTheServerSaysSoAndNotAfterTooLong() {
    var patient = visit()
    #expect(patient.step(.init(status: 429, retryAfter: 20)) == .again(after: .seconds(20)))
    #expect(patient.step(.init(status: 429, retryAfter: 20)) == .done(.refused(429)))
    var hurried = visit()
    #expect(hurried.step(.init(status: 503, retryAfter: 3_600)) == .done(.serverFailed(503)))
  }

  @Test func namesTheAddressThatPermanentRedirectsLeadToUpToTheFirstThatIsNot() {
    var visit = visit()
    #expect(
      visit.step(.init(status: 301, location: "https://a.example/new")) == .again(after: .zero))
    #expect(visit.current == "https://a.example/new")
    #expect(
      visit.step(.init(status: 302, location: "https://a.example/today")) == .again(after: .zero))
    #expect(
      visit.step(.init(status: 308, location: "https://a.example/now")) == .again(after: .zero))
    #expect(visit.step(.init(status: 200)) == .done(.moved(to: "https://a.example/new")))
  }

  @Test(arguments: [
    (Visit.Answer.Fault.unknownHost, LinkState.unknownHost), (.noConnection, .noConnection),
    (.timeout, .timeout), (.insecure("expired"), .insecure("expired")),
    (.broken("reset"), .broken("reset")),
  ])
  func tellsFaultsOfTheNetworkApart(_ fault: Visit.Answer.Fault, _ state: LinkState) {
    var visit = visit()
    #expect(visit.step(.init(fault: fault)) == .done(state))
  }

  @Test(arguments: [
    ("https://a.example/b#c", "https://a.example/b"),
    ("https://a.example/é x", "https://a.example/%C3%A9%20x"),
    ("https://a.example/%20", "https://a.example/%20"),
  ])
  func asksForAnAddressInASCII(_ address: String, _ request: String) {
    #expect(requested(address) == request)
  }

  @Test(arguments: [
    ("https://User@A.example:80/b", "a.example:80"), ("HTTP://b.example?c", "b.example"),
  ])
  func knowsTheHostOfAnAddress(_ address: String, _ host: String) {
    #expect(Host(of: address)?.name == host)
  }

  @Test(arguments: ["file:///etc/passwd", "ftp://a.example/", "https:///b", "a.example"])
  func asksNothingButTheWeb(_ address: String) { #expect(Host(of: address) == nil) }
}
