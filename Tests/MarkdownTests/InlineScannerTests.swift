import CCmark
import TestSupport
import Testing

@testable import Markdown

/// The scanner that finds places agrees with libcmark on what is a link, image or code span.
@Suite struct InlineScannerTests {
  @Test(arguments: 0..<40) func randomInlines(_ seed: UInt64) {
    var random = SplitMix64(seed: seed &* 977 &+ 11)
    for _ in 0..<250 {
      var text = "z"
      for _ in 0..<Int.random(in: 1...24, using: &random) {
        text += pieces.randomElement(using: &random) ?? ""
      }
      let isSame = scanned(text) == parsed(text)
      #expect(isSame, "\(text.debugDescription): \(scanned(text)) \(parsed(text))")
    }
  }

  private func scanned(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBufferPointer { bytes in
      let source = SourceText(path: "", bytes: bytes, body: 0..<bytes.count)
      func address(_ construct: InlineConstruct) -> String {
        String(decoding: resolvedAddress(bytes, construct), as: UTF8.self)
      }
      return InlineScanner.scan(source, source.body).compactMap { construct in
        switch construct.kind {
        case .link: "link " + address(construct)
        case .image: "image " + address(construct)
        case .code: "code " + SourceCode(source, construct.content).text
        default: nil
        }
      }
    }
  }

  private func parsed(_ text: String) -> [String] {
    withArena {
      let bytes = Array(text.utf8)
      guard let root = commonMarkTree(smart: false, validate: false, { $0(bytes) }) else {
        return []
      }
      var found: [String] = []
      root.visitDescendants { node in
        switch node.kind {
        case CMARK_NODE_LINK where !node.url.has("mailto:", at: 0):
          found.append("link " + String(decoding: node.url, as: UTF8.self))
        case CMARK_NODE_IMAGE: found.append("image " + String(decoding: node.url, as: UTF8.self))
        case CMARK_NODE_CODE: found.append("code " + String(decoding: node.literal, as: UTF8.self))
        default: break
        }
        return true
      }
      return found
    }
  }
}

private let pieces = [
  "a", " ", "b c", "[", "]", "](", ")", "![", "[a](b)", "[c](<d e>)", "[f](g \"h\")", "[i](j 'k')",
  "[l](m (n))", "(", "`", "``", "`o`", "\\", "\\[", "\\`", "<", ">", "<p>", "<q r=\"s\">",
  "<https://t>", "<me@e.org>",
  "<!-- u -->", "\"", "'", "*", "_", "\ny", "![v](w)", "[x](fact:y \"z; z\")", "()", "[](", "<b",
  "=\"",
  "é", "&amp;", "!", "](c)", "[a]", "[a][b]", "</p>", "<?x?>",
]
