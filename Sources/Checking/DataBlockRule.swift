public import Diagnostics
public import SiteModel

/// The first line of a block of data says what it is: ```` ```csv NAME ````.
public enum DataBlockRule {
  public static let id = Rule.dataBlock.id

  public static func nameless(_ language: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      id, "this '\(language)' block has no name, so that nothing can use it", at: range,
      helps: ["write '```\(language) NAME', with a name such as 'thefts-by-year'"])
  }

  public static func noIdentifier(_ name: String, at range: SourceRange) -> Diagnostic {
    let isNumber = name.first?.isNumber ?? false
    return Diagnostic(
      id, "'\(name)' is no name that a formula can use for a dataset", at: range,
      notes: isNumber ? [.init("what begins with a digit is a number in a formula")] : [],
      helps: [
        FigureID(near: name).map { "write '\($0)'" }
          ?? "a name is made of small letters a to z, digits and hyphens"
      ])
  }

  public static func unknownWord(
    _ word: String, of language: String, known: [String], at range: SourceRange
  ) -> Diagnostic {
    let near = nearMiss(to: word, in: known)
    let words = known.map { "'\($0)'" }.joined(separator: " and ")
    let otherwise =
      known.isEmpty
      ? "nothing follows the name of a '\(language)' block" : "after the name there can be \(words)"
    return Diagnostic(
      id, "a '\(language)' block knows no '\(word)'", at: range,
      helps: [near.map { "did you mean '\($0)'?" } ?? otherwise])
  }

  /// Of two blocks of a name an image could place either.
  ///
  /// - Parameter kind: `chart` or `table`.
  public static func second(
    _ kind: String, _ name: FigureID, at range: SourceRange, first: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      id, "a second \(kind) is named '\(name)'", at: range,
      notes: [.init("the first is", at: first)],
      helps: ["give one of the two another name; 'data: NAME' says what it shows"])
  }

  /// In a list or a quote, where the lines of the file are not those of the block.
  public static func indented(_ language: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      id, "a '\(language)' block stands in a list or a quote, or is indented", at: range,
      helps: ["begin its lines at the margin"])
  }

  /// A cell of a table that is a dataset, whose words are computed.
  public static func computedCell(of table: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      id, "a cell of the dataset '\(table)' is computed, and a dataset holds what is known before",
      at: range,
      helps: ["write the number itself", "take the id out of the caption of the table"])
  }
}

extension Rule {
  static let dataBlock = Rule(
    "data-block", .data, .fixedError,
    "a block of data says on its first line what it is",
    """
    A block of data begins at the margin with its kind and a name, by which charts and formulas \
    call it, and with words that briefgen knows. Its cells hold what is known before anything is \
    computed. A block without a name could be used by nothing, and a word that is passed over \
    would leave undone what it asks for.
    """,
    bad: """
      ‹```csv›
      owner,lost
      Northern Line,3
      Delta Shipping,1
      ```
      """,
    good: """
      ```csv ships source=agency
      owner,lost
      Northern Line,3
      Delta Shipping,1
      ```
      """)
}
