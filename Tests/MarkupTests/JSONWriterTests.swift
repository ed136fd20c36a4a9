import Markup
import Testing

struct JSONWriterTests {
  private func written(_ write: (inout JSONWriter) -> Void) -> String {
    var json = JSONWriter()
    write(&json)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  @Test func objectsAndArraysNest() {
    let text = written {
      $0.object {
        $0.member("title", "a")
        $0.member("count", -3)
        $0.member("draft", false)
        $0.member("absent", nil)
        $0.array("sources") {
          $0.element("b")
          $0.element(4)
          $0.object { $0.member("c", "d") }
          $0.array { _ in }
        }
        $0.object("publisher") { _ in }
        $0.member("last", "e")
      }
    }
    #expect(
      text == #"{"title":"a","count":-3,"draft":false,"sources":["b",4,{"c":"d"},[]],"#
        + #""publisher":{},"last":"e"}"#)
  }

  @Test func stringsEscapeWhatJSONReserves() {
    let text = written { $0.array { $0.element("a\"b\\c\n\t\u{1}\u{7F}é\u{2028}") } }
    #expect(text == #"["a\"b\\c\n\t\u0001"# + "\u{7F}é\u{2028}\"]")
  }

  @Test(arguments: [
    ("0", "0"), ("-12", "-12"), ("50000000.25", "50000000.25"), ("1e-7", "1e-7"),
    ("2631578.947368421052631578947368", "2631578.947368421052631578947368"), ("012", "\"012\""),
    ("1.", "\"1.\""), (".5", "\".5\""), ("NaN", "\"NaN\""), ("1/3", "\"1/3\""), ("", "\"\""),
    ("1e", "\"1e\""), ("-", "\"-\""),
  ])
  func exactNumbersKeepTheirDigits(digits: String, json: String) {
    #expect(written { $0.object { $0.member("n", number: digits) } } == "{\"n\":\(json)}")
  }
}
