import Checking
import Diagnostics
import Expressions
import Markdown
import Quantities
import SiteModel

extension PageReader {
  /// Reads the words of every fact that the page declares and parses its formulas.
  func readFigures(of page: inout ParsedPage, bytes: [UInt8], _ diagnostics: inout [Diagnostic]) {
    page.facts = read(page.frontMatter.facts, &diagnostics)
    let places = MarkPlaces(markdown: page.body, path: page.path, bytes: bytes)
    for (index, mark) in page.body.marks.enumerated() {
      guard case .link("fact") = mark.kind, let title = mark.title else { continue }
      let fact = proseFact(index, mark, title: title, in: page, places, &diagnostics)
      if let fact { page.facts.append(fact) }
    }
    for declaration in page.frontMatter.statistics {
      do {
        let formula = try Expression(parsing: declaration.formula.value)
        page.statistics.append(DeclaredStatistic(declaration: declaration, formula: formula))
      } catch {
        diagnostics.append(ExpressionRule.diagnostic(error, in: declaration.formula))
      }
    }
  }

  /// Reads the values of facts from a register or front matter.
  func read(_ facts: [FactDeclaration], _ diagnostics: inout [Diagnostic]) -> [DeclaredFact] {
    facts.compactMap { declaration in
      do throws(QuantityReadingError) {
        var quantity = try reader.readValue(declaration.value.value)
        quantity.period = declaration.period?.value
        return DeclaredFact(
          declaration: declaration, quantity: quantity, words: declaration.value.value)
      } catch {
        diagnostics.append(
          UnreadableValueRule.diagnostic(error, of: declaration.id, at: declaration.value.range))
        return nil
      }
    }
  }

  /// The fact that a link with a title declares: its words are the sentence's.
  private func proseFact(
    _ index: Int, _ mark: Mark, title: String, in page: ParsedPage, _ places: MarkPlaces,
    _ diagnostics: inout [Diagnostic]
  ) -> DeclaredFact? {
    let place = places.range(of: index)
    var declaration = FactDeclaration.read(
      linkTitle: Located(title, at: places.range(of: index, .title(nil))),
      id: Located(FigureID(rawValue: mark.destination), at: place), diagnostics: &diagnostics)
    let block = page.body.blocks[mark.block].text
    let selection = reader.mention(in: block, selecting: mark.textRange)
    let unread = UnreadPartRule.diagnostic(
      selection, in: block, link: mark.textRange, figure: mark.destination,
      language: page.frontMatter.language ?? settings.language, at: place)
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
    if declaration.followsSentence { declareFromSentence(&declaration, mark, in: page, places) }
    quantity.period = declaration.period?.value
    var fact = DeclaredFact(declaration: declaration, quantity: quantity, words: words)
    fact.restatements = restatements.compactMap(\.quantity)
    return fact
  }
}
