import Diagnostics
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
      && page.unreadFigures == other.page.unreadFigures && !page.showsData
      && !other.page.showsData
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
