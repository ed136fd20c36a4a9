import Diagnostics
import Testing

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("plain", 5), ("naïve", 5), ("nai\u{308}ve", 5), ("Кража", 5),
    ("\t", 4), ("a\tb", 5), ("abcd\tb", 9), ("盗\tb", 5),
    ("盗難", 4), ("ﾊﾝ", 2), ("ハン", 4), ("한국", 4), ("\u{1112}\u{1161}\u{11AB}", 2),
    ("「盗」", 6), ("Ａ", 2), ("，", 2),
    ("🚀", 2), ("👩‍🚀", 2), ("👍🏽", 2), ("🇺🇳", 2), ("❤️", 2), ("❤", 1), ("1️⃣", 2), ("1", 1),
    ("🏴󠁧󠁢󠁳󠁣󠁴󠁿", 2), ("क्ष", 2), ("\u{1B}", 6), ("€£–…", 4),
  ])
  func countsTerminalColumns(text: String, width: Int) {
    #expect(displayWidth(of: text) == width)
  }

  @Test(arguments: [
    ("plain £1 — 盗", "plain £1 — 盗"),
    ("red\u{1B}[31m", #"red\u{1b}[31m"#),
    ("bell\u{7} and delete\u{7F}", #"bell\u{7} and delete\u{7f}"#),
    ("C1 \u{9B}31m", #"C1 \u{9b}31m"#),
    ("two\nlines\r\t", #"two\u{a}lines\u{d}\u{9}"#),
    ("turned \u{202E}around", #"turned \u{202e}around"#),
    ("zero\u{200B}width", #"zero\u{200b}width"#),
    ("mark\u{FEFF}", #"mark\u{feff}"#),
    ("line\u{2028}separator", #"line\u{2028}separator"#),
    ("joined 👩‍🚀", "joined 👩‍🚀"),
  ])
  func contentCannotControlTheTerminal(text: String, shown: String) {
    #expect(terminalText(text) == shown)
  }
}
