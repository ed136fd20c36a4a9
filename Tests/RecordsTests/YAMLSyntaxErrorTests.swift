import Diagnostics
import Records
import TestSupport
import Testing

@Suite struct YAMLSyntaxErrorTests {
  @Test(
    arguments: [
      (
        "a: &x y",
        """
        [yaml-feature] «&x» '&x' is an anchor in YAML, and anchors are not read
          help: where it is text, quote this: a: '&x y'
          help: otherwise delete it, and repeat the value elsewhere
        """
      ),
      (
        "a: *x",
        """
        [yaml-feature] «*x» '*x' is an alias in YAML, and aliases are not read
          help: where it is text, quote this: a: '*x'
          help: otherwise repeat the value that it stands for
        """
      ),
      (
        "base: &base {a: b}",
        """
        [yaml-feature] «&base» '&base' is an anchor in YAML, and anchors are not read
          help: where it is text, quote this: base: '&base {a: b}'
          help: otherwise delete it, and repeat the value elsewhere
        """
      ),
      (
        "a: !x y",
        """
        [yaml-feature] «!x» '!x' is a tag in YAML, and tags are not read
          help: where it is text, quote this: a: '!x y'
          help: otherwise delete it: what a value is follows from its key
        """
      ),
      (
        "a: !!str 5",
        """
        [yaml-feature] «!!str» '!!str' is a tag in YAML, and tags are not read
          help: where it is text, quote this: a: '!!str 5'
          help: otherwise delete it: what a value is follows from its key
        """
      ),
      (
        "a: ! y",
        """
        [yaml-feature] «!» '!' is a tag in YAML, and tags are not read
          help: where it is text, quote this: a: '! y'
          help: otherwise delete it: what a value is follows from its key
        """
      ),
      (
        "a: {b: &c d}",
        """
        [yaml-feature] «&c» '&c' is an anchor in YAML, and anchors are not read
          help: where it is text, quote this: '&c d'
          help: otherwise delete it, and repeat the value elsewhere
        """
      ),
      (
        "<<: {a: b}",
        """
        [yaml-feature] «<<» '<<' merges another map in YAML, and merge keys are not read
          help: write out the keys that were to be merged
        """
      ),
      (
        """
        ? [a]
        : b
        """,
        """
        [yaml-feature] «[» a key is a word, but this key is a list
          help: write 'key: value', with a word before the colon
        """
      ),
      (
        "{a: b}: c",
        """
        [yaml-feature] «{» a key is a word, but this key is a map
          help: write 'key: value', with a word before the colon
        """
      ),
      (
        """
        a: 1
        ---
        b: 2
        """,
        """
        [yaml-feature] «---» a second YAML document starts here
          help: keep one document in a file: delete this line
        """
      ),
    ] as [(String, String)])
  func whatYAMLOffersAndRecordsDoNotUse(text: String, expected: String) {
    #expect(problems(of: text) == expected)
  }

  @Test(
    arguments: [
      (
        """
        a: 1
        b: 2
        a: 3
        """,
        """
        [duplicate-key] «a» 'a' stands twice here
          note: it stands first at «a»
          help: keep one of the two, or give one another name
        """
      ),
      (
        "a: {b: 1, b: 2}",
        """
        [duplicate-key] «b» 'b' stands twice here
          note: it stands first at «b»
          help: keep one of the two, or give one another name
        """
      ),
      (
        """
        a: 1
        "a": 2
        """,
        """
        [duplicate-key] «a» 'a' stands twice here
          note: it stands first at «a»
          help: keep one of the two, or give one another name
        """
      ),
    ] as [(String, String)])
  func keysThatStandTwice(text: String, expected: String) {
    #expect(problems(of: text) == expected)
  }

  @Test(
    arguments: [
      (
        """
        title:Foo
        date: 2022-02-07
        """,
        """
        [yaml-syntax] «title:Foo» 'title:' has no space after its colon
          help: write 'title: Foo'
        """
      ),
      (
        """
        date: 2022-02-07
        title:Foo
        """,
        """
        [yaml-syntax] «title:Foo» 'title:' has no space after its colon
          help: write 'title: Foo'
        """
      ),
      (
        "title:Foo",
        """
        [yaml-syntax] «title:Foo» 'title:' has no space after its colon
          help: write 'title: Foo'
        """
      ),
      (
        """
        date: 2022-02-07
        some text
        title: x
        """,
        """
        [yaml-syntax] «some text» this line has no key: no colon and space follow its first word
          help: write 'key: value'
          help: indent it by two spaces where it goes on with the value above
        """
      ),
      (
        "just text",
        """
        [yaml-syntax] «just text» keys with values are expected here, but this is text
          help: write 'key: value', one a line
        """
      ),
      (
        """
        - a
        - b
        """,
        """
        [yaml-syntax] «- a» keys with values are expected here, but this is a list
          help: write 'key: value', one a line
        """
      ),
      (
        """
        title: x
        - a
        """,
        """
        [yaml-syntax] «- a» this item of a list belongs to no key
          help: write the key of the list on a line above it, with nothing after its colon
        """
      ),
      (
        """
        title: x
        }
        """,
        """
        [yaml-syntax] «}» YAML cannot make sense of this line
          help: write 'key: value', and quote a value that holds signs such as : # [ ] { }
        """
      ),
      (
        "{a: b} c",
        """
        [yaml-syntax] «c» nothing can follow the end of the record
          help: delete this, or write it as 'key: value' above
        """
      ),
      (
        """
        a: 1
        ...
        b: 2
        """,
        """
        [yaml-syntax] «b: 2» nothing can follow the end of the record
          help: delete this, or write it as 'key: value' above
        """
      ),
      (
        "%TAG x",
        """
        [yaml-syntax] «%TAG x» a line cannot start with '%' in YAML
          help: write '# ' in front of a comment
          help: write 'key: value' for a value
        """
      ),
      (
        """
        "a": b
        "c" d
        """,
        """
        [yaml-syntax] «"c" d» this line has no key: no colon and space follow its first word
          help: write 'key: value'
          help: indent it by two spaces where it goes on with the value above
        """
      ),
      (
        """
        a: b
        @c: d
        """,
        """
        [yaml-syntax] «@c: d» a line cannot start with '@' in YAML
          help: write 'key: value', and quote what starts with a sign
        """
      ),
    ] as [(String, String)])
  func linesThatAreNoKeyAndValue(text: String, expected: String) {
    #expect(problems(of: text) == expected)
  }

  @Test(
    arguments: [
      (
        """
        a: b
          c: d
        """,
        """
        [yaml-syntax] «c: d» this line is indented under a value that is complete
          help: start it in the same column as 'a', which has a value already
          help: quote a value that runs over several lines and holds a colon
        """
      ),
      (
        """
        a:
          b: 1
         c: 2
        """,
        """
        [yaml-syntax] «c: 2» this line starts in a column where no key above it starts
          help: start it in the same column as its neighbours
        """
      ),
      (
        """
        a:
          b: 1
           c: 2
        """,
        """
        [yaml-syntax] «c: 2» this line is indented under a value that is complete
          help: start it in the same column as 'b', which has a value already
          help: quote a value that runs over several lines and holds a colon
        """
      ),
      (
        """
        a:
          - b
          c: d
        """,
        """
        [yaml-syntax] «c: d» a line of a list starts with '- '
          help: write '- ' before it, or start it in the column of the key that holds the list
        """
      ),
      (
        """
        a:
        \tb: c
        """,
        """
        [yaml-syntax] «\t» a tab stands where YAML wants spaces
          help: write two spaces for each level
        """
      ),
      (
        "\ta: b",
        """
        [yaml-syntax] «\t» a tab stands where YAML wants spaces
          help: write two spaces for each level
        """
      ),
      (
        """
        a: b
        \tc: d
        """,
        """
        [yaml-syntax] «\t» a tab stands where YAML wants spaces
          help: write two spaces for each level
        """
      ),
      (
        """
        a: foo
        \tbar
        """,
        """
        [yaml-syntax] «\t» a tab stands where YAML wants spaces
          help: write two spaces for each level
        """
      ),
    ] as [(String, String)])
  func indentationThatDoesNotFit(text: String, expected: String) {
    #expect(problems(of: text) == expected)
  }

  @Test(
    arguments: [
      (
        #"a: "Report \$5m""#,
        #"""
        [yaml-syntax] «\$» '\$' is no escape that YAML knows
          help: write '\\' for a backslash, or use single quotation marks
        """#
      ),
      (
        #"a: "x\u12""#,
        #"""
        [yaml-syntax] «\u» '\u' wants 4 hexadecimal digits that name a character
          help: write '\\' for a backslash, or use single quotation marks
        """#
      ),
      (
        #"a: "C:\dir""#,
        #"""
        [yaml-syntax] «\d» '\d' is no escape that YAML knows
          help: write '\\' for a backslash, or use single quotation marks
        """#
      ),
    ] as [(String, String)])
  func escapesThatDoNotExist(text: String, expected: String) {
    #expect(problems(of: text) == expected)
  }

  func problems(of text: String) -> String {
    var diagnostics: [Diagnostic] = []
    let source = RecordSource(path: "a.yaml", bytes: Array((text + "\n").utf8))
    _ = YAMLMapping.read(source, diagnostics: &diagnostics)
    return told(diagnostics, of: text + "\n")
  }
}
