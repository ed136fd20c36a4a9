import Checking
import Diagnostics
import Markdown
import Quantities
import SiteModel
import Statistics

/// The facts that links with titles declare in a text: their words are the sentence's.
struct ProseFacts {
  let reader: QuantityReader
  let body: ParsedMarkdown
  /// The day of the text.
  let date: CalendarDate?
  /// That of the text, as a tag.
  let language: String
  var places: MarkLocator
  /// What the last block says: several facts often stand in one.
  private var last: (block: Int, mentions: [QuantityMention])?

  init(
    reader: QuantityReader, body: ParsedMarkdown, date: CalendarDate?, language: String,
    places: MarkLocator
  ) {
    self.reader = reader
    self.body = body
    self.date = date
    self.language = language
    self.places = places
  }

  /// - Parameter mark: a link with the scheme `fact` and a title.
  mutating func fact(_ mark: Mark, _ diagnostics: inout [Diagnostic]) -> DeclaredFact? {
    let place = places.locate(mark)
    var declaration = FactDeclaration.read(
      linkTitle: Located(mark.title ?? "", at: places.locate(mark, .title(nil))),
      id: Located(FigureID(rawValue: mark.destination), at: place), diagnostics: &diagnostics)
    let block = body.blocks[mark.block].text
    let mentions = mentions(inBlock: mark.block)
    let selection = reader.mention(in: block, selecting: mark.textRange, of: mentions)
    let unread = UnreadPartRule.diagnostic(
      selection, in: block, link: mark.textRange, figure: mark.destination, language: language,
      at: place)
    if let unread {
      diagnostics.append(unread)
      return nil
    }
    guard case .one(let mention, let restatements) = selection, var quantity = mention.quantity
    else {
      diagnostics.append(UnreadableWordsRule.declaration(mark.text, selection, at: place))
      return nil
    }
    if let problem = MagnitudeRule.diagnostic(mention, in: block, at: place) {
      diagnostics.append(problem)
      return nil
    }
    let words = mention.words(in: block)
    declaration.value = Located(words, at: place)
    if declaration.followsSentence { followSentence(&declaration, mark) }
    quantity.period = declaration.period?.value
    var fact = DeclaredFact(declaration: declaration, quantity: quantity, words: words)
    fact.restatements = restatements.compactMap(\.quantity)
    return fact
  }

  private mutating func mentions(inBlock block: Int) -> [QuantityMention] {
    if let last, last.block == block { return last.mentions }
    let mentions = reader.read(body.blocks[block].text)
    last = (block, mentions)
    return mentions
  }

  /// Completes a fact that is declared by the title "new" from the sentence it stands in: its
  /// period, where the sentence has exactly one, and its citations.
  private mutating func followSentence(_ declaration: inout FactDeclaration, _ mark: Mark) {
    let block = body.blocks[mark.block].text
    let sentence = sentenceRange(around: mark.textRange, in: block)
    // "Last year" and "the past three years" are told by the page's date.
    let day = date.map { CalendarDay(year: $0.year, month: $0.month, day: $0.day) }
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
    for other in body.marks where other.block == mark.block {
      guard other.kind == .citation || other.kind == .link(scheme: "source"),
        sentence.contains(other.textRange.lowerBound)
      else { continue }
      declaration.sources.append(
        Located(SourceID(rawValue: other.destination), at: places.locate(other)))
    }
  }
}
