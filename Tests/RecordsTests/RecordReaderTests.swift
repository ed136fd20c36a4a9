import Diagnostics
import Records
import TestSupport
import Testing

/// A record of the kind that a schema reads.
private struct Book: Equatable {
  enum Kind: String, CaseIterable {
    case novel, essay
    case shortStories = "short-stories"
  }

  var title: String?
  var pages: Int?
  var kind: Kind?
  var isLent: Bool?
  var authors: [String] = []
  var shelf: String?
  var editions: [String] = []
  var words: [String] = []
  var reviews: [String] = []

  init(_ record: inout RecordReader) {
    title = record.required("title", .text, example: "title: Middlemarch")
    pages = record.optional("pages", .integer(in: 1...2000))
    kind = record.optional("kind", .choice("a kind of book"))
    isLent = record.optional("lent", .flag)
    authors = record.several("authors", .text)
    shelf = record.nested("shelf", shorthand: { $0.text }) { shelf in
      shelf.required("room", .text, example: "room: attic")
    }
    editions = record.records("editions", each: "an edition") { edition in
      edition.required("year", .text, example: "year: 1871")
    }
    words = record.pairs("words", keys: .text, values: .text).map { "\($0.key)=\($0.value)" }
    reviews = record.register(
      "reviews", each: "review", id: .text, shorthand: { id, text, _ in "\(id): \(text.text)" }
    ) { id, _, review in
      review.optional("text", .text).map { "\(id): \($0)" }
    }
  }
}

@Suite struct RecordReaderTests {
  private func read(_ text: String) throws -> (book: Book, problems: String) {
    var diagnostics: [Diagnostic] = []
    let source = RecordSource(path: "a.yaml", bytes: Array(text.utf8))
    let mapping = try #require(YAMLMapping.read(source, diagnostics: &diagnostics))
    let top = SourceRange(path: "a.yaml", start: 0, end: 0)
    var record = RecordReader(mapping, in: source, subject: RecordSubject("the book", at: top))
    let book = Book(&record)
    return (book, told(diagnostics + record.finish(), of: text))
  }

  @Test func everyKindOfValueIsRead() throws {
    let (book, problems) = try read(
      """
      title: no
      pages: 880
      kind: Short-Stories
      lent: yes
      authors: [George Eliot, "Mary Ann Evans"]
      shelf: {room: attic}
      editions:
        - year: 1871
        - year: 1874
      words: {un: one, deux: two}
      reviews:
        james: a treasure-house of detail
        woolf: {text: for grown-up people}
      """)
    #expect(problems == "")
    #expect(book.title == "no")
    #expect(book.pages == 880)
    #expect(book.kind == .shortStories)
    #expect(book.isLent == true)
    #expect(book.authors == ["George Eliot", "Mary Ann Evans"])
    #expect(book.shelf == "attic")
    #expect(book.editions == ["1871", "1874"])
    #expect(book.words == ["un=one", "deux=two"])
    #expect(book.reviews == ["james: a treasure-house of detail", "woolf: for grown-up people"])
  }

  @Test func oneTextIsAListOfOneAndNothingIsAListOfNone() throws {
    let (book, problems) = try read(
      "title: x\nauthors: Eliot, George\neditions:\nwords:\nreviews: {}\n")
    #expect(problems == "")
    #expect(book.authors == ["Eliot, George"])
    #expect(book.editions.isEmpty)
    #expect(try read("title: x\nauthors:\n").book.authors.isEmpty)
  }

  @Test func aTextMayStandInAShortFormsPlace() throws {
    #expect(try read("title: x\nshelf: attic\n").book.shelf == "attic")
  }

  @Test func allProblemsOfARecordAreToldAtOnceInTheOrderOfTheFile() throws {
    let (book, problems) = try read(
      """
      auhtors: Eliot
      pages: many
      kind: novle
      lent: perhaps
      xyzzy: 1
      shelf: {roof: attic}
      editions:
        - year: [1871]
        - yaer: 1874
      """)
    #expect(book.editions == [])
    #expect(
      problems == """
        [missing-key] «» the book has no 'title'
          help: add a line such as 'title: Middlemarch'
        [unknown-key] «auhtors» unknown key 'auhtors' in the book
          help: did you mean 'authors'?
        [bad-number] «many» 'many' is not a whole number from 1 to 2000
        [bad-choice] «novle» 'novle' is not a kind of book
          help: did you mean 'novel'?
        [bad-choice] «perhaps» 'perhaps' is neither true nor false
          help: write 'true' or 'false'
        [unknown-key] «xyzzy» unknown key 'xyzzy' in the book
          note: the keys of the book are authors, editions, kind, lent, pages, reviews, shelf, \
        title, words
        [unknown-key] «roof» unknown key 'roof' in 'shelf'
          help: did you mean 'room'?
        [wrong-kind] «[1871]» 'year' wants one text, but a list stands here
          help: where it is text, quote this: year: '[1871]'
        [unknown-key] «yaer» unknown key 'yaer' in an edition
          help: did you mean 'year'?
        """)
  }

  @Test func aMisspeltRequiredKeyIsOneProblem() throws {
    #expect(
      try read("titel: x\n").problems == """
        [unknown-key] «titel» unknown key 'titel' in the book
          help: did you mean 'title'?
        """)
  }

  @Test(
    arguments: [
      (
        "title: [x]",
        """
        [wrong-kind] «[x]» 'title' wants one text, but a list stands here
          help: where it is text, quote this: title: '[x]'
        """
      ),
      (
        "title:\n  - x",
        """
        [wrong-kind] «- x» 'title' wants one text, but a list stands here
          help: write one value after the colon
        """
      ),
      (
        "title: {a: b}",
        """
        [wrong-kind] «{a: b}» 'title' wants one text, but a map stands here
          help: where it is text, quote this: title: '{a: b}'
        """
      ),
      (
        "title: x\nauthors: {a: b}",
        """
        [wrong-kind] «{a: b}» 'authors' wants one text or a list of them, but a map stands here
          help: where it is text, quote this: authors: '{a: b}'
        """
      ),
      (
        "title: x\nauthors: [a, [b]]",
        """
        [wrong-kind] «[b]» 'authors' wants one text, but a list stands here
          help: where it is text, quote this: '[b]'
        """
      ),
      (
        "title: x\nshelf: [a]",
        """
        [wrong-kind] «[a]» 'shelf' wants one text or a map, but a list stands here
          help: where it is text, quote this: shelf: '[a]'
        """
      ),
      (
        "title: x\neditions:\n  year: 1871",
        """
        [wrong-kind] «year: 1871» 'editions' wants a list of records, but a map stands here
          help: start each item with '- '
        """
      ),
      (
        "title: x\neditions: [1871]",
        """
        [wrong-kind] «1871» 'editions' wants a map, but text stands here
          help: write 'key: value' lines under it, indented
        """
      ),
      (
        "title: x\nwords: off",
        """
        [wrong-kind] «off» 'words' wants a map, but text stands here
          help: write 'key: value' lines under it, indented
        """
      ),
      (
        "title: x\nreviews: [a]",
        """
        [wrong-kind] «[a]» 'reviews' wants a map, but a list stands here
          help: write 'key: value' lines under it, indented
        """
      ),
    ] as [(String, String)])
  func aValueOfTheWrongKind(text: String, expected: String) throws {
    #expect(try read(text).problems == expected)
  }

  @Test(arguments: ["title:", "title: ''", "title: \"  \"", "title: ~", "title: |\n\n"])
  func aKeyWithoutAValue(text: String) throws {
    #expect(
      try read(text + "\n").problems == """
        [empty-value] «title» 'title' has no value
          help: write one after the colon, or delete the key
        """)
  }

  @Test func aColourIsLostToAComment() throws {
    #expect(
      try read("title: #0b5394\n").problems == """
        [yaml-quote] «#0b5394» '#' starts a comment in YAML, so 'title' has no value
          help: quote this: title: '#0b5394'
        """)
  }

  @Test func aNumberThatAnyCommaCutIsOneProblem() throws {
    #expect(
      try read("{title: x, pages: 1,000}").problems == """
        [yaml-quote] «1,000» between brackets a comma ends the value, so YAML reads '1'
          help: quote this: pages: '1,000'
        """)
  }
}
