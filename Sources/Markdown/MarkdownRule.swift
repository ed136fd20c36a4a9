public import Diagnostics

/// What can be wrong with a Markdown text by itself, before anything is known of the site.
public enum MarkdownRule: String, CaseIterable, Sendable {
  case unsafeLink = "unsafe-link"
  case emptyLink = "empty-link"
  case linkInLink = "link-in-link"
  case linkSpace = "link-space"
  case linkQuotes = "link-quotes"
  case brokenLink = "broken-link"
  case markInImage = "mark-in-image"
  case figureInText = "figure-in-text"
  case expressionSpace = "expression-space"
  case citationSyntax = "citation-syntax"
  case citationRun = "citation-run"
  case citationDefinition = "citation-definition"
  case footnoteUndefined = "footnote-undefined"
  case footnoteUnused = "footnote-unused"
  case footnoteDuplicate = "footnote-duplicate"
  case footnotePlace = "footnote-place"
  case tableShape = "table-shape"
  case tableCells = "table-cells"
  case calloutUnknown = "callout-unknown"
  case rawHTML = "raw-html"
  case tooDeep = "too-deep"

  public var id: RuleID { RuleID(rawValue: rawValue) }

  /// Errors are what a reader would miss: words or numbers that are not shown, or lead nowhere.
  public var severity: Severity {
    switch self {
    case .citationRun, .expressionSpace, .footnoteUnused, .calloutUnknown, .rawHTML: .warning
    default: .error
    }
  }

  /// For the reference of rules.
  public var summary: String {
    switch self {
    case .unsafeLink: "A link or image leads where none may: another scheme, `//host`, a backslash"
    case .emptyLink: "A link or image has no address"
    case .linkInLink: "A link stands inside the words of another, which is then none"
    case .linkSpace: "White space stands behind the colon of `fact:` and the like"
    case .linkQuotes: "The title of a link stands in typographic quotes"
    case .brokenLink: "`[words](…` is not read as a link"
    case .markInImage: "A number or citation stands in an alternative text"
    case .figureInText: "A table stands in the middle of a paragraph"
    case .expressionSpace: "Code begins with `=` and no space, so it is not computed"
    case .citationSyntax: "What stands in `[@…]` cannot be read"
    case .citationRun: "`[@a][@b]` should be `[@a; @b]`"
    case .citationDefinition: "The text defines `[@a]:` itself"
    case .footnoteUndefined: "A footnote is referred to and not written"
    case .footnoteUnused: "A footnote is written and not referred to"
    case .footnoteDuplicate: "A footnote is written twice"
    case .footnotePlace: "A footnote is written inside a quote or list"
    case .tableShape: "A table's header and the line under it differ in their number of cells"
    case .tableCells: "A table's row has more cells than its header"
    case .calloutUnknown: "`[!…]` names no kind of call-out"
    case .rawHTML: "Raw HTML is shown as text"
    case .tooDeep: "Lists or images nest deeper than any text needs"
    }
  }

  /// The shortest text that breaks the rule.
  public var badExample: String {
    switch self {
    case .unsafeLink: "[x](javascript:alert(1))"
    case .emptyLink: "[x]()"
    case .linkInLink: "[a [b](fact:b) c](fact:a)"
    case .linkSpace: "[$5](fact: a)"
    case .linkQuotes: "[$5](fact:a “new”)"
    case .brokenLink: "[report](annual report.pdf)"
    case .markInImage: "![Taken: [](fact:a)](photo.jpg)"
    case .figureInText: "See ![Thefts](table:thefts)."
    case .expressionSpace: "`=a / 2`"
    case .citationSyntax: "[@a para. 12]"
    case .citationRun: "[@a][@b]"
    case .citationDefinition: "[@a]: https://example.org"
    case .footnoteUndefined: "Words.[^a]"
    case .footnoteUnused: "[^a]: A note."
    case .footnoteDuplicate: "Words.[^a]\n\n[^a]: One.\n\n[^a]: Two."
    case .footnotePlace: "Words.[^a]\n\n> [^a]: A note."
    case .tableShape: "| a | b |\n|---|\n| 1 | 2 |"
    case .tableCells: "| a | b |\n|---|---|\n| 1 | 2 | 3 |"
    case .calloutUnknown: "> [!NOTICE]\n> Words."
    case .rawHTML: "<b>Words</b>"
    case .tooDeep: "a megabyte of `- `, then of empty lines"
    }
  }
}
