import Markdown
import Quantities
import SiteModel
import Statistics

extension PageReader {
  /// Completes a fact that is declared by the title "new" from the sentence it stands in: its
  /// period, where the sentence has exactly one, and its citations.
  func declareFromSentence(
    _ declaration: inout FactDeclaration, _ mark: Mark, in page: ParsedPage, _ places: MarkPlaces
  ) {
    let block = page.body.blocks[mark.block].text
    let sentence = sentenceRange(around: mark.textRange, in: block)
    // "Last year" and "the past three years" are told by the page's date.
    let day = page.frontMatter.date.map { CalendarDay(year: $0.year, month: $0.month, day: $0.day) }
    let periods = reader.dated(day).read(block).compactMap { mention -> Period? in
      guard sentence.contains(mention.range.lowerBound), case .period(let period) = mention.content
      else { return nil }
      return period
    }
    let range = declaration.range
    if declaration.period == nil, periods.count == 1, let period = periods.first {
      declaration.period = Located(period, at: range)
    }
    guard declaration.sources.isEmpty else { return }
    for (index, other) in page.body.marks.enumerated() where other.block == mark.block {
      guard other.kind == .citation || other.kind == .link(scheme: "source"),
        sentence.contains(other.textRange.lowerBound)
      else { continue }
      declaration.sources.append(
        Located(SourceID(rawValue: other.destination), at: places.range(of: index)))
    }
  }
}
