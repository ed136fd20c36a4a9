import Diagnostics
import Records
import TestSupport
import Testing

@Suite struct QuoteThisTests {
  @Test(
    arguments: [
      (
        "value: >$50m",
        """
        [yaml-quote] «>$50m» '>' at the start of a value begins folded lines in YAML, not text
          help: quote this: value: '>$50m'
        """
      ),
      (
        "value: > 50m",
        """
        [yaml-quote] «> 50m» '>' at the start of a value begins folded lines in YAML, not text
          help: quote this: value: '> 50m'
        """
      ),
      (
        "value: >5",
        """
        [yaml-quote] «>5» '>' at the start of a value begins folded lines in YAML, not text
          help: quote this: value: '>5'
        """
      ),
      (
        "note: |x",
        """
        [yaml-quote] «|x» '|' at the start of a value begins a block of lines in YAML, not text
          help: quote this: note: '|x'
        """
      ),
      (
        "title: @lazarus said so",
        """
        [yaml-quote] «@lazarus said so» a value cannot start with '@' in YAML
          help: quote this: title: '@lazarus said so'
        """
      ),
      (
        "title: `eval` was called",
        """
        [yaml-quote] «`eval` was called» a value cannot start with '`' in YAML
          help: quote this: title: '`eval` was called'
        """
      ),
      (
        "share: %40",
        """
        [yaml-quote] «%40» a value cannot start with '%' in YAML
          help: quote this: share: '%40'
        """
      ),
      (
        "title: **Bold** claims",
        """
        [yaml-quote] «**Bold** claims» '*' at the start of a value is an alias in YAML, not text
          help: quote this: title: '**Bold** claims'
        """
      ),
      (
        "title: - 5 degrees",
        """
        [yaml-quote] «- 5 degrees» '- ' at the start of a value is a list in YAML, not text
          help: quote this: title: '- 5 degrees'
        """
      ),
      (
        "title: ? who",
        """
        [yaml-quote] «? who» '? ' at the start of a value is a key in YAML, not text
          help: quote this: title: '? who'
        """
      ),
      (
        "title: , and then",
        """
        [yaml-quote] «, and then» a value cannot start with ',' in YAML
          help: quote this: title: ', and then'
        """
      ),
      (
        "title: ] closed",
        """
        [yaml-quote] «] closed» a value cannot start with ']' in YAML
          help: quote this: title: '] closed'
        """
      ),
      (
        "title: !<x y",
        """
        [yaml-quote] «!<x y» '!' at the start of a value is a tag in YAML, not text
          help: quote this: title: '!<x y'
        """
      ),
      (
        "summary: &",
        """
        [yaml-quote] «&» '&' at the start of a value is an anchor in YAML, not text
          help: quote this: summary: '&'
        """
      ),
    ] as [(String, String)])
  func valuesThatYAMLTakesForItsOwnSignsAreToBeQuoted(text: String, expected: String) {
    #expect(problems(of: text) == expected)
  }

  @Test(
    arguments: [
      (
        "title: Missiles: a record",
        """
        [yaml-quote] «Missiles: a record» a colon and a space inside a value start a new key in YAML
          help: quote this: title: 'Missiles: a record'
        """
      ),
      (
        """
        facts:
          un-theft: more: than $50m
        """,
        """
        [yaml-quote] «more: than $50m» a colon and a space inside a value start a new key in YAML
          help: quote this: un-theft: 'more: than $50m'
        """
      ),
      (
        "title: Three things:",
        """
        [yaml-quote] «Three things:» a colon and a space inside a value start a new key in YAML
          help: quote this: title: 'Three things:'
        """
      ),
      (
        "key with blanks: Missiles: a record",
        """
        [yaml-quote] «Missiles: a record» a colon and a space inside a value start a new key in YAML
          help: quote this: key with blanks: 'Missiles: a record'
        """
      ),
      (
        """
        authors:
          - Roe: Jane: editor
        """,
        """
        [yaml-quote] «Jane: editor» a colon and a space inside a value start a new key in YAML
          help: quote this: Roe: 'Jane: editor'
        """
      ),
    ] as [(String, String)])
  func aColonInsideAValueIsToBeQuoted(text: String, expected: String) {
    #expect(problems(of: text) == expected)
  }

  @Test(
    arguments: [
      (
        "title: [More than $50m](fact:un-theft) stolen",
        """
        [yaml-quote] «[More than $50m](fact:un-theft) stolen» '[' at the start of a value is a \
        list in YAML, and more text follows it
          help: quote this: title: '[More than $50m](fact:un-theft) stolen'
        """
      ),
      (
        "title: [](stat:implied-2020) in 2020: the theft",
        """
        [yaml-quote] «[](stat:implied-2020) in 2020: the theft» '[' at the start of a value is a \
        list in YAML, and more text follows it
          help: quote this: title: '[](stat:implied-2020) in 2020: the theft'
        """
      ),
      (
        #"title: "Seven" attacks"#,
        """
        [yaml-quote] «"Seven" attacks» the value ends at its second quotation mark, but more text \
        follows
          help: quote this: title: '"Seven" attacks'
        """
      ),
      (
        "title: 'It's over'",
        """
        [yaml-quote] «'It's over'» the value ends at its second quotation mark, but more text \
        follows
          help: quote this: title: "It's over"
        """
      ),
      (
        "title: {a: b}, c",
        """
        [yaml-quote] «{a: b}, c» '{' at the start of a value is a map in YAML, and more text \
        follows it
          help: quote this: title: '{a: b}, c'
        """
      ),
      (
        "title: [b, c]]",
        """
        [yaml-quote] «[b, c]]» '[' at the start of a value is a list in YAML, and more text \
        follows it
          help: quote this: title: '[b, c]]'
        """
      ),
      (
        #"title: "b"c"#,
        """
        [yaml-quote] «"b"c» the value ends at its second quotation mark, but more text follows
          help: quote this: title: '"b"c'
        """
      ),
      (
        #"title: "He said: "no"""#,
        """
        [yaml-quote] «"He said: "no""» the value ends at its second quotation mark, but more text \
        follows
          help: quote this: title: 'He said: "no"'
        """
      ),
    ] as [(String, String)])
  func textAfterAClosingBracketOrQuotationMarkIsToBeQuoted(text: String, expected: String) {
    #expect(problems(of: text) == expected)
  }

  @Test(
    arguments: [
      (
        "un-theft: {value: 6,000 operatives, period: 2021}",
        """
        [yaml-quote] «6,000 operatives» between brackets a comma ends the value, so YAML reads '6'
          help: quote this: value: '6,000 operatives'
        """
      ),
      (
        "un-theft: {period: 2021, value: 1,234,567 people}",
        """
        [yaml-quote] «1,234,567 people» between brackets a comma ends the value, so YAML reads '1'
          help: quote this: value: '1,234,567 people'
        """
      ),
      (
        "x: [1,000, 2]",
        """
        [yaml-quote] «1,000» between brackets a comma ends the value, so YAML reads '1'
          help: quote this: '1,000'
        """
      ),
      (
        "x: [1,000,000]",
        """
        [yaml-quote] «1,000,000» between brackets a comma ends the value, so YAML reads '1'
          help: quote this: '1,000,000'
        """
      ),
      (
        "x: {title: Panel, final report, grade: B2}",
        """
        [yaml-quote] «Panel, final report» between brackets a comma ends the value, so YAML reads \
        'Panel'
          help: quote this: title: 'Panel, final report'
        """
      ),
    ] as [(String, String)])
  func aCommaBetweenBracketsThatCutsAValueIsToBeQuoted(text: String, expected: String) {
    #expect(problems(of: text) == expected)
  }

  @Test(
    arguments: [
      (
        "x: {value: @y, period: 2021}",
        """
        [yaml-quote] «@y» a value cannot start with '@' in YAML
          help: quote this: '@y'
        """
      ),
      (
        "x: [@un-poe-2022]",
        """
        [yaml-quote] «@un-poe-2022» a value cannot start with '@' in YAML
          help: quote this: '@un-poe-2022'
        """
      ),
      (
        "x: {value: c [d]}",
        """
        [yaml-quote] «c [d]» 'c [d]' holds signs that mean something else in YAML
          help: quote this: 'c [d]'
        """
      ),
      (
        #"x: {value: "b" c}"#,
        """
        [yaml-quote] «"b" c» '"b" c' holds signs that mean something else in YAML
          help: quote this: '"b" c'
        """
      ),
      (
        "x: [b: c: d]",
        """
        [yaml-quote] «c: d» 'c: d' holds signs that mean something else in YAML
          help: quote this: 'c: d'
        """
      ),
    ] as [(String, String)])
  func signsInsideBracketsAreToBeQuoted(text: String, expected: String) {
    #expect(problems(of: text) == expected)
  }

  @Test(
    arguments: [
      (
        "title: Report #3",
        """
        warning [yaml-quote] «#3» '#3' is a comment in YAML, so the value is 'Report'
          help: quote this: title: 'Report #3'
          help: put a space after the '#' where a comment is meant
        """
      ),
      (
        "title: Sources #3 and #4 # checked",
        """
        warning [yaml-quote] «#3 and #4» '#3 and #4' is a comment in YAML, so the value is 'Sources'
          help: quote this: title: 'Sources #3 and #4'
          help: put a space after the '#' where a comment is meant
        """
      ),
    ] as [(String, String)])
  func aCommentThatCutsAValueIsAWarning(text: String, expected: String) {
    #expect(problems(of: text) == expected)
  }

  private func problems(of text: String) -> String {
    var diagnostics: [Diagnostic] = []
    let source = RecordSource(path: "a.yaml", bytes: Array((text + "\n").utf8))
    _ = YAMLMapping.read(source, diagnostics: &diagnostics)
    return told(diagnostics, of: text + "\n")
  }
}
