import Testing

@testable import Datasets

/// Regular expressions as a data package declares them.
@Suite struct PatternTests {
  @Test(arguments: [
    ("[A-Z][0-9]", "A1 Z9", "A12 a1 A"), ("KR|US", "KR US", "KRUS K"),
    ("(KR|US)?x{2,3}", "xx KRxxx USxx", "x xxxx KR"), ("a*b+", "b aab abbb", "a ba"),
    ("a{3}", "aaa", "aa aaaa"), ("a{2,}", "aa aaaa", "a"), ("a{,2}b", "b aab", "aaab"),
    ("^[a-z]+$", "abc", "Abc a1"), ("a^b", "", "ab a^b"), ("\\d{4}-\\d\\d", "2021-06", "21-06"),
    ("\\w+", "Größe_1 año", "a.b a-b"), ("\\S+", "a.b", ""), ("[^,;]+", "abc", "a,b a;b"),
    ("\\p{Lu}\\p{Ll}*", "Öl A", "öl A1"), ("\\P{N}+", "abc", "a1"), ("\\p{L}+", "한국 São", "a1"),
    ("[a-z-[aeiou]]+", "xyz", "xay"), ("[\\d.-]+", "1.5-2 -", "a"), ("[-+]?\\d+", "-5 +5 5", "--5"),
    ("a\\.b\\+", "a.b+", "axb+"), ("(?:ab)+", "abab", "aba"), ("a+?b", "aab", "b"),
    ("(a|)b", "ab b", "aab"), ("(a*)*b", "b aab", "a"), ("()*x", "x", "xx"), (".", "é a", "ab"),
    ("(a|b){2,3}c", "abc aaac", "ac aaaac"), ("}]", "}]", "}"),
  ])
  func holdsOfTheWholeText(pattern: String, matching: String, others: String) throws {
    let expression = try Pattern(pattern)
    for text in matching.split(separator: " ") { #expect(expression.matches(String(text))) }
    for text in others.split(separator: " ") { #expect(!expression.matches(String(text))) }
  }

  @Test func emptyTextsAreTextsToo() throws {
    #expect(try Pattern("a*").matches(""))
    #expect(try Pattern("^$").matches(""))
    #expect(try !Pattern("a").matches(""))
    #expect(try !Pattern(".").matches("\n"))
  }

  @Test(arguments: [
    ("[A-Z", "a '[' is not closed"), ("(ab", "a '(' is not closed"),
    ("ab)", "a ')' closes nothing"),
    ("*a", "nothing stands before '*' that could be repeated"), ("[]", "a class is empty"),
    ("a**", "a repetition is repeated; put it into a group"),
    ("a{x}", "a '{' is followed by no number such as {2} or {2,5}"),
    ("a{3,2}", "{3,2} ends before it begins"),
    ("[z-a]", "a range of letters ends before it begins"),
    ("(?=a)b", "a group that begins with '(?' is none of XML Schema's"),
    ("(a)\\1", "'\\1' means nothing in XML Schema"), ("\\bab", "'\\b' means nothing in XML Schema"),
    ("a\\", "nothing follows its last '\\'"), ("a{99999}", "its repetitions are too many"),
    ("((a{999}){999}){999}", "its repetitions are too many"),
    ("((){99999}){99999}", "its repetitions are too many"),
    ("\\p{Wide}", "'\\p{Wide}' is no kind of letters such as \\p{L} or \\p{Lu}"),
    (String(repeating: "(", count: 100_000), "its groups are nested too deeply"),
    (String(repeating: "[a-", count: 100_000), "its classes are nested too deeply"),
  ])
  func whatIsNoneIsToldWhy(pattern: String, reason: String) {
    let mistake = #expect(throws: PatternMistake.self) { try Pattern(pattern) }
    #expect(mistake?.reason == reason)
  }

  /// Patterns that take other readers longer than anybody waits.
  @Test(arguments: [
    "(a+)+b", "(a|a)*b", "a*a*a*a*a*a*a*b", "(a?){50}a{50}b", "(a|aa)+b", "((a*)*)*b",
  ])
  func noTextTakesLong(pattern: String) throws {
    let expression = try Pattern(pattern)
    let text = String(repeating: "a", count: 2000)
    #expect(!expression.matches(text))
    #expect(expression.matches(text + "b") == !pattern.contains("{50}"))
  }

  @Test func aLongTextIsReadToItsEnd() throws {
    #expect(try Pattern("a+").matches(String(repeating: "a", count: 1001)))
  }
}
