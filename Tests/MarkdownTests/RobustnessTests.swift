import Diagnostics
import Glibc
import Markdown
import TestSupport
import Testing

/// Content can neither crash nor hang a build: not by a megabyte of anything, nor on a small stack.
/// The sizes are such that time that grows with their square would be minutes.
@Suite(.timeLimit(.minutes(5))) struct RobustnessTests {
  @Test(arguments: monsters) func muchOfOneThingOnASmallStack(_ monster: Monster) {
    let result = onSmallStack {
      let text = monster.text
      for options in [MarkdownOptions(), .commonMark] {
        text.withUnsafeBufferPointer { bytes in
          let page = MarkdownParser(options: options).parse(
            path: "a.md", bytes: bytes, body: 0..<bytes.count)
          for mark in page.marks.prefix(3) {
            _ = page.locate(mark, path: "a.md", bytes: bytes)
          }
        }
      }
    }
    #expect(result)
  }

  @Test func textsThatWouldTakeTooLongAreRefused() {
    for text in [
      String(repeating: "- ", count: 100_000) + "a" + String(repeating: "\n", count: 100_000),
      String(repeating: "![[]()", count: 100_000),
    ] {
      let page = Reading(text)
      #expect(page.page.diagnostics.map(\.rule) == ["too-deep"])
      #expect(page.html.hasPrefix("<pre>"))
    }
  }

  @Test func longOrdinaryTextsAreNotRefused() {
    let text = String(repeating: "- a\n  - b\n\n    c ![d](e)\n\n\n", count: 20_000)
    #expect(Reading(text).problems.isEmpty)
  }

  @Test func labelsThatAreNone() {
    for inside in [
      String(repeating: "\0", count: 900), String(repeating: "x", count: 2_000), "\u{1}", " ",
    ] {
      let page = Reading("[@\(inside)] a[^\(inside)]")
      #expect(!page.html.contains("]:") && page.html.contains(" a"))
    }
    let broken = Array("[@".utf8) + [UInt8](repeating: 0xFF, count: 900) + Array("] a".utf8)
    #expect(!Reading(bytes: broken).html.contains("]:"))
  }

  @Test func bytesThatAreNoText() {
    #expect(Reading(bytes: [0x61, 0xFF, 0x00, 0xC3]).html == "<p>a\u{FFFD}\u{FFFD}\u{FFFD}</p>\n")
    #expect(Reading(bytes: []).html == "")
    #expect(Reading(bytes: [0xEF, 0xBB, 0xBF, 0x23, 0x20, 0x61]).html == "<h1 id=\"a\">a</h1>\n")
    #expect(Reading(bytes: Array("x\n# a".utf8), body: 2..<5).html == "<h1 id=\"a\">a</h1>\n")
    #expect(Reading(bytes: Array("abc".utf8), body: 2..<99).html == "<p>c</p>\n")
  }

  @Test(arguments: 0..<10) func randomTextsNeverBreakAnything(_ seed: UInt64) {
    var random = SplitMix64(seed: seed &* 31 &+ 5)
    for _ in 0..<200 {
      var text: [UInt8] = []
      for _ in 0..<Int.random(in: 1...60, using: &random) {
        text += Array((pieces.randomElement(using: &random) ?? "").utf8)
      }
      let page = Reading(bytes: text)
      let offsets = page.page.slots.map(\.offset)
      #expect(offsets == offsets.sorted() && offsets.allSatisfy { $0 <= page.page.bytes.count })
      for (index, mark) in page.page.marks.enumerated() {
        let block = page.page.blocks[mark.block]
        #expect(mark.textRange.upperBound <= block.text.utf8.count)
        #expect(block.source.upperBound <= text.count)
        _ = page.located(index)
        _ = page.located(index, .code(1..<4))
        _ = page.located(index, .title(1..<4))
      }
      for problem in page.page.diagnostics {
        #expect((problem.range?.end ?? .max) <= text.count)
      }
    }
  }
}

private let pieces = [
  "a", " ", "\n", "\n\n", "\r\n", "> ", "- ", "1. ", "    ", "\t", "# ", "```", "```chart\n", "~~",
  "[a](fact:b \"c\")", "[](stat:d)", "`= e`", "[@f]", "[@f, p. 1; @g]", "[^h]", "\n[^h]: i\n", "|",
  "| a | b |\n|---|---|\n", "\n|-|\n", "![j](chart:k)", "![l](m.png)", "[n](o.md)", "[", "]", "](",
  ")",
  "[p](javascript:q)", "[@", "[^", "> [!NOTE]\n", "- [ ] ", "*", "_", "\\", "<b>", "<!--", "-->",
  "é",
  "\0", "“", "\"", "[f]: fact:x\n", "[@f]: y\n", "  \n", "`", "&amp;", "https://e.org",
  "<https://e.org>",
]

struct Monster: Sendable, CustomTestStringConvertible {
  let name: String
  let text: [UInt8]

  var testDescription: String { name }

  init(_ unit: String, _ before: String = "", _ after: String = "", size: Int = 200_000) {
    name = unit.debugDescription
    let count = size / unit.utf8.count
    text = Array((before + String(repeating: unit, count: count) + after).utf8)
  }
}

private let monsters = [
  Monster(">", size: 1_000_000), Monster("[", size: 1_000_000), Monster("*", size: 1_000_000),
  Monster("- ", size: 1_000_000), Monster("|", size: 1_000_000), Monster("`", size: 1_000_000),
  Monster("> "), Monster("[a"), Monster("![", "", "a"), Monster("*a **b "), Monster("*_"),
  Monster("- ", "", "a"), Monster("-\t", "", "a"), Monster("1. "),
  Monster("`"), Monster("` ``"), Monster("|"), Monster("|\n"), Monster("|-"), Monster("[^"),
  Monster("[@"), Monster("[@a]"), Monster("[^a] ", "", "\n\n[^a]: b"), Monster("[^a]: b\n"),
  Monster("[", "|a|\n|-|\n|"), Monster("**a *b ", "|a|\n|-|\n|", "|"),
  Monster("| b |\n", "|a|\n|-|\n"),
  Monster("> |a|\n"), Monster("a|b\n-|-\nc|d\n\n"), Monster("|a", "", "\n|-|\n"), Monster("~~a"),
  Monster("*~~a "), Monster("- [ ] a\n"), Monster("> [!NOTE]\n> a\n\n"), Monster("[](fact:a)"),
  Monster("[a](x:y)"), Monster("[a](b c)"), Monster("[a](b ("), Monster("[a](<b "), Monster("[a "),
  Monster("](fact:a)", "[b](fact:c)"), Monster("<a b=\""), Monster("<!--"), Monster("&"),
  Monster("\\"),
  Monster("\r"), Monster("\r\n"), Monster("\0"), Monster("\""), Monster("# a\n"), Monster("`= a`"),
  Monster("[@a][@b]"), Monster("![a](chart:b)\n"), Monster("[a]: b\n"), Monster("\n"), Monster("é"),
]

/// Runs something on a thread with a stack of 512 KB. Answers whether the thread could be started.
private func onSmallStack(_ body: @escaping @Sendable () -> Void) -> Bool {
  var attributes = pthread_attr_t()
  pthread_attr_init(&attributes)
  defer { pthread_attr_destroy(&attributes) }
  pthread_attr_setstacksize(&attributes, 512 * 1024)
  let work = Unmanaged.passRetained(Work(body))
  var thread = pthread_t()
  let status = pthread_create(
    &thread, &attributes,
    { argument in
      if let argument { Unmanaged<Work>.fromOpaque(argument).takeRetainedValue().body() }
      return nil
    }, work.toOpaque())
  guard status == 0 else { return false }
  return pthread_join(thread, nil) == 0
}

private final class Work: Sendable {
  let body: @Sendable () -> Void
  init(_ body: @escaping @Sendable () -> Void) { self.body = body }
}
