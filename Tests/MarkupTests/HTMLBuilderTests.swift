import Markup
import Testing

private struct Greeting: Component {
  let name: String?
  let isLoud: Bool

  var body: some HTML {
    P {
      if let name { B { name } } else { "nobody" }
      if isLoud { "!" }
    }
  }
}

private enum Weather { case sun, rain, fog }

struct HTMLBuilderTests {
  @Test func aComponentIsWhatItsBodyIs() {
    #expect(written(Greeting(name: "Ann", isLoud: true)) == "<p><b>Ann</b>!</p>")
    #expect(written(Greeting(name: nil, isLoud: false)) == "<p>nobody</p>")
  }

  @Test func upToEightChildrenStandSideBySide() {
    #expect(written(P {}) == "<p></p>")
    #expect(written(P { "1" }) == "<p>1</p>")
    #expect(
      written(
        P {
          "1"; 2
        }) == "<p>12</p>")
    #expect(
      written(
        P {
          "1"; 2; "3"
        }) == "<p>123</p>")
    #expect(
      written(
        P {
          "1"; 2; "3"; 4
        }) == "<p>1234</p>")
    #expect(
      written(
        P {
          "1"; 2; "3"; 4; "5"
        }) == "<p>12345</p>")
    #expect(
      written(
        P {
          "1"; 2; "3"; 4; "5"; 6
        }) == "<p>123456</p>")
    #expect(
      written(
        P {
          "1"; 2; "3"; 4; "5"; 6; "7"
        }) == "<p>1234567</p>")
    #expect(
      written(
        P {
          "1"; 2; "3"; 4; "5"; 6; "7"; 8
        }) == "<p>12345678</p>")
  }

  @Test func aSwitchWritesOneBranch() {
    func sign(_ weather: Weather) -> some HTML {
      Span {
        switch weather {
        case .sun: "sun"
        case .rain: B { "rain" }
        case .fog: EmptyHTML()
        }
      }
    }
    #expect(written(sign(.sun)) == "<span>sun</span>")
    #expect(written(sign(.rain)) == "<span><b>rain</b></span>")
    #expect(written(sign(.fog)) == "<span></span>")
  }

  @Test func aLoopWritesEachElementInItsTurn() {
    let list = Ul { ForEach(["a", "<", "c"]) { letter in Li { letter } } }
    #expect(written(list) == "<ul><li>a</li><li>&lt;</li><li>c</li></ul>")
    #expect(written(Ul { ForEach([Int]()) { $0 } }) == "<ul></ul>")
  }

  @Test func trustedMarkupIsWrittenAsItIs() {
    let trusted = TrustedHTML(trusting: Array("<em>a</em> &amp; b".utf8))
    #expect(written(P { trusted }) == "<p><em>a</em> &amp; b</p>")
  }
}
