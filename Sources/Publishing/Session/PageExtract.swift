import Checking
import Diagnostics
import Markdown
import SiteModel

/// What other pages, the lists and the ledger can see of a page, but for its title and summary, how
/// long its text is, and whom it mentions: as long as that stays the same, a change of its text
/// concerns the page, the lists and the pages that name its title.
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
      && page.statistics.map(\.declaration) == other.page.statistics.map(\.declaration)
  }

  func hasSameTitle(as other: PageExtract) -> Bool {
    page.frontMatter.title.value == other.page.frontMatter.title.value
  }

  /// Whether links lead to the same parts of the page.
  func hasSameAnchors(as other: PageExtract) -> Bool {
    page.body.headings.map(\.id) == other.page.body.headings.map(\.id)
      && page.body.anchors == other.page.body.anchors
  }

  private func hasSameFrontMatter(as other: PageExtract) -> Bool {
    guard let own = head, let others = other.head else { return false }
    return own == others || hasSameFrontMatterButForTitle(as: other, own, others)
  }

  /// Whether nothing is another in the front matter of a briefing but its title and its summary.
  /// The navigation names other pages by their titles; sources are known by where they stand; and
  /// whether a title is too long is told once for the whole site.
  private func hasSameFrontMatterButForTitle(
    as other: PageExtract, _ own: ArraySlice<UInt8>, _ others: ArraySlice<UInt8>
  ) -> Bool {
    guard page.kind == .briefing, page.frontMatter.sources.isEmpty,
      (LengthRule.diagnostics(page) + LengthRule.diagnostics(other.page)).isEmpty,
      let rest = rest(of: own)
    else { return false }
    return rest == other.rest(of: others)
  }

  /// The file up to its body.
  private var head: ArraySlice<UInt8>? {
    var ignored: [Diagnostic] = []
    let split = FrontMatterSplit.find(
      kind: page.kind, path: page.path, bytes: bytes, diagnostics: &ignored)
    return split.map { bytes[..<$0.body.lowerBound] }
  }

  /// The front matter without its title and summary; nil where they do not stand behind their
  /// names, in one line each.
  private func rest(of head: ArraySlice<UInt8>) -> [UInt8]? {
    var rest = Array(head)
    var places = [("title:", page.frontMatter.title.range)]
    if let summary = page.frontMatter.summary { places.append(("summary:", summary.range)) }
    for (name, range) in places.sorted(by: { $0.1.start > $1.1.start }) {
      guard range.start <= range.end, range.end <= rest.count else { return nil }
      let line = rest[..<range.start].split(separator: UInt8(ascii: "\n")).last ?? []
      let isNamed = String(decoding: line, as: UTF8.self).hasPrefix(name)
      guard isNamed, !rest[range.start..<range.end].contains(UInt8(ascii: "\n")) else { return nil }
      rest.removeSubrange(range.start..<range.end)
    }
    return rest
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
