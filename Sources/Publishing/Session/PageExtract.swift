import Diagnostics
import Expressions
import Markdown
import SiteModel

/// What other pages, the lists and the ledger can see of a page, but for how long its text is, and
/// whom it mentions: as long as that stays the same, a change of its text concerns the page alone.
struct PageExtract {
  let page: ParsedPage
  /// The whole file.
  let bytes: [UInt8]

  /// Whether the text declares what the other one does, wherever in it.
  func declaresTheSame(as other: PageExtract) -> Bool {
    hasSameFrontMatter(as: other) && page.address == other.page.address
      && page.facts.elementsEqual(other.page.facts) { $0.isSame(as: $1) }
      && page.unreadFigures == other.page.unreadFigures && !hasData && !other.hasData
  }

  /// Whether what it declares stands where it stood.
  func declaresInTheSamePlaces(as other: PageExtract) -> Bool {
    page.facts.map(\.declaration) == other.page.facts.map(\.declaration)
  }

  /// Whether links lead to the same parts of the page.
  func hasSameAnchors(as other: PageExtract) -> Bool {
    page.body.headings.map(\.id) == other.page.body.headings.map(\.id)
      && page.body.anchors == other.page.body.anchors
  }

  private func hasSameFrontMatter(as other: PageExtract) -> Bool {
    var ignored: [Diagnostic] = []
    guard
      let own = FrontMatterSplit.find(
        kind: page.kind, path: page.path, bytes: bytes, diagnostics: &ignored),
      let others = FrontMatterSplit.find(
        kind: page.kind, path: page.path, bytes: other.bytes, diagnostics: &ignored)
    else { return false }
    return bytes[..<own.body.lowerBound] == other.bytes[..<others.body.lowerBound]
  }

  /// Whether it declares datasets or charts, or shows some.
  private var hasData: Bool {
    !page.data.isEmpty
      || page.body.marks.contains { mark in
        switch mark.kind {
        case .figure, .sparkline, .block, .table: true
        case .link, .address, .image, .citation, .expression: false
        }
      }
  }

  /// Whether an expression in it names a dataset.
  func computesWithData(_ index: SiteIndex) -> Bool {
    guard !index.datasets.isEmpty else { return false }
    let texts = [page.body, page.title] + (page.summary.map { [$0] } ?? [])
    return texts.contains { text in
      text.marks.contains { mark in
        guard mark.kind == .expression,
          let expression = try? Expression(parsing: mark.destination)
        else { return false }
        return expression.names.contains {
          index.dataset($0.id, scope: $0.scope, on: page.figureScope) != nil
        }
      }
    }
  }
}

extension DeclaredFact {
  /// Whether it is the same fact, wherever it stands.
  fileprivate func isSame(as other: DeclaredFact) -> Bool {
    words == other.words && quantity == other.quantity && restatements == other.restatements
      && declaration.withoutPlaces == other.declaration.withoutPlaces
  }
}

extension FactDeclaration {
  fileprivate var withoutPlaces: FactDeclaration {
    let nowhere = SourceRange(path: "", start: 0, end: 0)
    var fact = self
    fact.range = nowhere
    fact.value.range = nowhere
    fact.period?.range = nowhere
    fact.sources = sources.map { Located($0.value, at: nowhere) }
    fact.revises?.range = nowhere
    fact.check?.range = nowhere
    return fact
  }
}
