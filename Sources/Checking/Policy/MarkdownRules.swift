public import Diagnostics
import Markdown

extension RuleCatalogue {
  /// What is wrong with the Markdown of a text.
  public static let markdown: [Rule] = [
    .unsafeLink, .emptyLink, .linkInLink, .linkSpace, .linkQuotes,
    .brokenLink, .markInImage, .figureInText, .expressionSpace, .citationSyntax, .citationRun,
    .citationDefinition, .footnoteUndefined, .footnoteUnused, .footnoteDuplicate,
    .footnotePlace, .tableShape, .tableCells, .calloutUnknown, .rawHTML, .tooDeep, .altText,
    .headingOrder,
    .emptyLinkText,
  ]
}
