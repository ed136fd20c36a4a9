import Diagnostics
import Records
import Testing

extension YAMLSyntaxErrorTests {
  @Test(
    arguments: [
      (
        """
        a: "b
        c: d
        """,
        """
        [yaml-syntax] «"b» the quotation mark that opens here is not closed
          help: write " at the end of the value
          help: where the " is part of the text, quote this: a: '"b'
        """
      ),
      (
        """
        a: 'tis the season
        b: 'c d'
        """,
        """
        [yaml-syntax] «'tis the season» the quotation mark that opens here is not closed
          help: write ' at the end of the value
          help: where the ' is part of the text, quote this: a: "'tis the season"
        """
      ),
      (
        """
        a: 'tis
        b: c
        """,
        """
        [yaml-syntax] «'tis» the quotation mark that opens here is not closed
          help: write ' at the end of the value
          help: where the ' is part of the text, quote this: a: "'tis"
        """
      ),
      (
        """
        a: [b
        c: d
        e: f
        """,
        """
        [yaml-syntax] «[b» a comma or the closing ']' is missing after this '['
          help: write commas between the parts and ']' at the end
          help: quote a value that holds a comma, a bracket or a brace
        """
      ),
      (
        "a: [b, c",
        """
        [yaml-syntax] «[b, c» a comma or the closing ']' is missing after this '['
          help: write commas between the parts and ']' at the end
          help: quote a value that holds a comma, a bracket or a brace
        """
      ),
      (
        """
        a: {b: c
          d: e}
        """,
        """
        [yaml-syntax] «{b: c» a comma or the closing '}' is missing after this '{'
          help: write commas between the parts and '}' at the end
          help: quote a value that holds a comma, a bracket or a brace
        """
      ),
      (
        "a: {b: [c, d}",
        """
        [yaml-syntax] «[c, d}» a comma or the closing ']' is missing after this '['
          help: write commas between the parts and ']' at the end
          help: quote a value that holds a comma, a bracket or a brace
        """
      ),
      (
        """
        a: 1
        b: [
        """,
        """
        [yaml-syntax] «[» a comma or the closing ']' is missing after this '['
          help: write commas between the parts and ']' at the end
          help: quote a value that holds a comma, a bracket or a brace
        """
      ),
      (
        "b: {c: [x], d: [y,",
        """
        [yaml-syntax] «[y,» a comma or the closing ']' is missing after this '['
          help: write commas between the parts and ']' at the end
          help: quote a value that holds a comma, a bracket or a brace
        """
      ),
      (
        #""a: b"#,
        """
        [yaml-syntax] «"a: b» the quotation mark that opens here is not closed
          help: write " at the end of the value
          help: where the " is part of the text, quote this: '"a: b'
        """
      ),
      (
        """
        a: "b
        ---
        """,
        """
        [yaml-syntax] «"b» the quotation mark that opens here is not closed
          help: write " at the end of the value
          help: where the " is part of the text, quote this: a: '"b'
        """
      ),
    ] as [(String, String)])
  func quotationMarksAndBracketsThatAreNotClosed(text: String, expected: String) {
    #expect(problems(of: text) == expected)
  }
}
