import Checking
import Diagnostics
import Expressions
import Files
import Markdown
import Markup
import Quantities
import SiteModel

/// The third phase, for one page: looks up what its marks mean, computes its expressions, checks
/// its words against their figures.
struct PageResolver {
  let site: ResolutionContext
  let page: ParsedPage
  let index: Int
  private(set) var findings = PageFindings()
  /// In the language of the page.
  let notes: FigureNotes
  let computation: FigureComputation
  var book: NoteBook
  private var entities: Set<EntityID> = []
  let placement: DataPlacement
  /// The text whose marks are being resolved: the body, or a title or summary.
  private var markdown: ParsedMarkdown
  /// Which of these that is; nil for the body.
  private var opening: LedgerUse.Place?
  /// Whether facts can be declared in it.
  private var holdsDeclarations = true

  init(_ index: Int, site: ResolutionContext) {
    self.site = site
    self.index = index
    page = site.index.pages[index]
    placement = site.placements[index]
    markdown = page.body
    let translation = site.computation.speaking(page.frontMatter.language)
    computation = translation ?? site.computation
    notes = translation.map(site.notes.translated) ?? site.notes
    book = NoteBook(scope: page.figureScope, figureNotes: notes)
  }

  mutating func resolve() -> ResolvedPage {
    numberCitations()
    let marks = page.body.marks.indices.map { resolve(mark: $0) }
    let title = inline(page.title, .title)
    let summary = page.summary.map { inline($0, .summary) }
    let cards = keyFigures()
    var resolved = ResolvedPage(
      index: index, title: title, summary: summary,
      body: FilledBody(markdown: page.body, marks: marks))
    resolved.keyFigures = cards
    resolved.disagreements = DisagreementFinder(site: site).disagreements(for: book.figures) {
      book.note(for: $0)
    }
    citeCorrections()
    resolved.notes = book.notes
    resolved.openings = book.openings
    resolved.sources = book.citations
    resolved.figures = book.figures
    resolved.expressions = book.expressions
    resolved.entities = entities
    resolved.linkRows(of: page)
    return resolved
  }

  /// That of the page, as a tag.
  private var language: String { page.frontMatter.language ?? site.settings.language }

  mutating func report(_ diagnostic: Diagnostic) { findings.diagnostics.append(diagnostic) }

  mutating func noteID(of key: FigureKey) -> String? { book.note(for: key) }

  /// Resolves the marks of a title or summary, or of what stands about a chart.
  ///
  /// - Parameter place: nil for a text in the body, whose links lead to notes and back.
  mutating func resolveInline(_ text: ParsedMarkdown, _ place: LedgerUse.Place?) -> [FilledMark] {
    let outer = (markdown, opening, holdsDeclarations)
    (markdown, opening, holdsDeclarations) = (text, place, false)
    defer { (markdown, opening, holdsDeclarations) = outer }
    return text.marks.indices.map { resolve(mark: $0) }
  }

  /// Citations are numbered in the order of the text; the sources of facts, which have no number
  /// of their own in it, follow.
  private mutating func numberCitations() {
    for mark in page.body.marks where mark.kind == .citation || mark.kind == .link(scheme: "source")
    {
      guard let source = site.index.sources[SourceID(rawValue: mark.destination)] else { continue }
      _ = book.cite(source)
    }
  }

  /// What corrects a text is a source of it, though the text may not cite it.
  private mutating func citeCorrections() {
    for id in page.frontMatter.corrections.compactMap(\.source) {
      if let source = site.index.sources[id.value] { _ = book.cite(source) }
    }
  }

  // MARK: Marks

  private mutating func resolve(mark index: Int) -> FilledMark {
    let mark = markdown.marks[index]
    switch mark.kind {
    case .link("fact"): return figure(index, mark, expected: .fact)
    case .link("stat"): return figure(index, mark, expected: .statistic)
    case .link("source"): return citation(index, mark, hasWords: !mark.wantsWords)
    case .citation: return citation(index, mark, hasWords: false)
    case .link("entity"): return entity(index, mark)
    case .link("briefing"): return briefing(index, mark)
    case .link("estimate"): return estimate(index, mark)
    case .link("confidence"): return confidence(index, mark)
    // The parser makes marks of these schemes alone.
    case .link: break
    case .address, .image: return address(index, mark)
    case .expression: return expression(index, mark)
    case .figure(let scheme): return placed(index, mark, scheme)
    case .sparkline: return sparkline(index, mark)
    case .block, .table: return data(ofMark: index)
    }
    return .unresolved
  }

  /// A `fact:` or `stat:` link: the figure must exist, and the words agree with it.
  private mutating func figure(
    _ index: Int, _ mark: Mark, expected: FigureKind
  ) -> FilledMark {
    let key = FigureKey(description: mark.destination)
    let (id, scope) = (key.id.rawValue, key.page?.rawValue)
    let isDeclaration = expected == .fact && mark.title != nil
    if isDeclaration, !holdsDeclarations {
      report(MisplacedDeclarationRule.diagnostic(id, at: range(of: index)))
      return .unresolved
    }
    guard let figure = site.index.ledger.figure(id, scope: scope, on: page.figureScope) else {
      // A declaration whose words could not be read was reported where it stands.
      guard !isDeclaration, !site.isBroken(id, scope: scope, on: page.figureScope) else {
        return .unresolved
      }
      let leftOut = scope.flatMap { site.index.leftOutBriefings[Slug(rawValue: $0)] }
      let slugs = site.index.briefingSlugs
      if leftOut == nil, let scope, !slugs.contains(Slug(rawValue: scope)),
        site.index.ledger.figures(of: Slug(rawValue: scope)).isEmpty
      {
        report(
          UnknownFigureRule.noBriefing(
            scope, id, known: slugs.sorted(), at: range(of: index, .destination)))
        return .unresolved
      }
      report(
        leftOut.map {
          UnknownFigureRule.leftOut(
            mark.destination, briefing: scope ?? "", reason: $0,
            at: range(of: index, .destination))
        }
          ?? UnknownFigureRule.diagnostic(
            mark.destination, expected, known: site.names(scope: scope, on: page.figureScope),
            at: range(of: index, .destination)))
      return .unresolved
    }
    guard figure.kind == expected else {
      report(
        FigureKindRule.diagnostic(
          figure, mark.destination, linkedAs: expected, at: range(of: index, .destination)))
      return .unresolved
    }
    guard let value = notes.value(of: figure.key) else { return .unresolved }
    // A declaration agrees with itself; a second one of the same id was reported as that.
    if !mark.wantsWords, !isDeclaration { check(index, mark, against: figure, value) }
    let words = mark.wantsWords ? houseWords(index, mark, for: figure, value) : nil
    return book.mention(figure.key, words: words, in: opening).map { .number($0) }
      ?? .unresolved
  }

  /// The words that a link without words of its own gets, checked with the sentence around them.
  private mutating func houseWords(
    _ index: Int, _ mark: Mark, for figure: SiteModel.Figure, _ value: FigureValue
  ) -> String {
    guard opening == nil, markdown.opensSentence(mark), let quantity = value.quantity else {
      let isCell = markdown.blocks[mark.block].kind == .cell
      let words = isCell ? computation.inFigures.words(value, of: figure) : value.words
      checkInserted(words.text, index, mark, figure, value)
      return words.text
    }
    let opening = computation.opening(quantity, of: figure)
    checkInserted(opening.text, index, mark, figure, value)
    if opening.needsRecasting {
      report(InsertedWordsRule.opening(opening.text, at: range(of: index)))
    }
    return opening.text
  }

  /// - Parameter figure: nil for a computation in place.
  private mutating func checkInserted(
    _ words: String, _ index: Int, _ mark: Mark, _ figure: SiteModel.Figure?,
    _ value: FigureValue
  ) {
    // Numbers are read in English.
    guard computation.format.locale.language == .english else { return }
    let inserted = InsertedWords(
      words, in: markdown.blocks[mark.block].text, at: mark.textRange, reader: site.reader)
    guard let fault = inserted.fault(value) else { return }
    report(
      InsertedWordsRule.diagnostic(
        fault, words: words, figure: figure, at: range(of: index, .whole)))
  }

  private mutating func check(
    _ index: Int, _ mark: Mark, against figure: SiteModel.Figure, _ value: FigureValue
  ) {
    guard value.quantity != nil else {
      if let problem = TextAgreementRule.diagnostic(
        mark.text, statistic: figure, words: value.words.text,
        withValues: value.formula?.withValues, at: range(of: index))
      {
        report(problem)
      }
      return
    }
    let block = markdown.blocks[mark.block].text
    let selection = site.reader.mention(in: block, selecting: mark.textRange)
    let unread = UnreadPartRule.diagnostic(
      selection, in: block, link: mark.textRange, figure: mark.destination,
      language: language, at: range(of: index))
    let problem: Diagnostic?
    switch (selection, figure.content) {
    case (.one(let mention, _), _) where mention.quantity != nil:
      problem = unread ?? MagnitudeRule.diagnostic(mention, in: block, at: range(of: index))
      if problem == nil { judge(mention, in: block, index, mark, against: figure, value) }
    case (.one(let mention, _), .fact(let fact)):
      guard case .period(let period) = mention.content else { return }
      problem = PeriodAgreementRule.diagnostic(
        period, words: mention.words(in: block), fact: fact, at: range(of: index))
    default:
      problem =
        unread
        ?? UnreadableWordsRule.diagnostic(
          mark.text, selection, figure: figure, words: value.words.text, at: range(of: index))
    }
    if let problem { report(problem) }
  }

  /// Compares what words say with the value of their figure. What does not agree is reported when
  /// the words of all pages are known.
  private mutating func judge(
    _ mention: QuantityMention, in block: String, _ index: Int, _ mark: Mark,
    against figure: SiteModel.Figure, _ value: FigureValue
  ) {
    guard var text = mention.quantity, let expected = value.quantity else { return }
    if text.modifier != .exactly,
      case .one(let own, _) = site.reader.mention(
        in: mark.text, selecting: 0..<mark.text.utf8.count), let own = own.quantity,
      value.isCompared(
        with: text, alone: own,
        after: String(decoding: block.utf8.prefix(mark.textRange.lowerBound), as: UTF8.self))
    {
      text = own
    }
    let verdict = Agreement.judge(text: text, value: expected)
    if verdict == .agrees || verdict == .weak { findings.agreeing.insert(figure.key) }
    guard verdict != .agrees else { return }
    var subject = AgreementRule.Subject(
      figure: figure, words: value.words.text, withValues: value.formula?.withValues,
      opposition: text.opposition(to: expected, formula: value.formula?.source))
    subject.link = mark.text
    subject.opensSentence = markdown.opensSentence(mark)
    guard
      let disagreement = AgreementRule.diagnostic(
        verdict, text: mention.words(in: block), subject: subject, at: range(of: index))
    else { return }
    findings.wordsProblems.append(
      WordsProblem(figure: figure.key, text: text, diagnostic: disagreement))
  }

  private mutating func citation(_ index: Int, _ mark: Mark, hasWords: Bool) -> FilledMark {
    guard let source = site.index.sources[SourceID(rawValue: mark.destination)] else {
      guard !site.index.unread.hasNoSources else { return .unresolved }
      report(
        UnknownSourceRule.diagnostic(
          mark.destination, known: site.index.sources.keys.sorted(),
          at: range(of: index, mark.kind == .citation ? .words : .destination),
          isCitation: mark.kind == .citation))
      return .unresolved
    }
    let link = book.cite(source, locator: mark.title)
    return hasWords ? .sourceWords(link) : .citation(link)
  }

  private mutating func entity(_ index: Int, _ mark: Mark) -> FilledMark {
    let id = EntityID(rawValue: mark.destination)
    guard let entity = site.index.entities[id] else {
      guard !site.index.unread.hasNoEntities else { return .unresolved }
      report(
        UnknownEntityRule.diagnostic(
          mark.destination, known: site.index.entities.keys.sorted(),
          at: range(of: index, .destination)))
      return .unresolved
    }
    entities.insert(id)
    return .page(PageLink(title: entity.name, address: SitePaths.entity(id)))
  }

  private mutating func briefing(_ index: Int, _ mark: Mark) -> FilledMark {
    let slug = Slug(rawValue: mark.destination)
    guard let linked = site.index.briefing(slug) else {
      guard !site.index.unread.briefings.contains(slug) else { return .unresolved }
      report(
        UnknownBriefingRule.diagnostic(
          mark.destination, leftOut: site.index.leftOutBriefings[slug],
          known: site.index.briefingSlugs.sorted(), at: range(of: index, .destination)))
      return .unresolved
    }
    return .page(PageLink(title: linked.title.plainText, address: linked.address))
  }

  private mutating func estimate(_ index: Int, _ mark: Mark) -> FilledMark {
    let words = mark.destination.isEmpty ? mark.text : mark.destination
    guard let term = site.settings.estimates.term(for: words, in: language) else {
      report(
        EstimateRule.diagnostic(
          words, scale: site.settings.estimates, language: language, at: range(of: index)))
      return .unresolved
    }
    return .estimate(term)
  }

  private mutating func confidence(_ index: Int, _ mark: Mark) -> FilledMark {
    let words = mark.destination.isEmpty ? mark.text : mark.destination
    guard let level = Confidence(words: words, in: language) else {
      report(ConfidenceRule.diagnostic(words, language: language, at: range(of: index)))
      return .unresolved
    }
    return .confidence(ConfidenceMark(level, in: language))
  }

  private mutating func address(_ index: Int, _ mark: Mark) -> FilledMark {
    switch site.index.target(of: mark.destination, in: page) {
    case .page(let address): return .page(PageLink(title: mark.text, address: address))
    case .fragment(let id): return .fragment(id)
    case .dead(let problem):
      report(
        DeadLinkRule.diagnostic(
          problem, destination: mark.destination, at: range(of: index, .destination),
          files: site.index.contentPaths))
      return .unresolved
    }
  }

  private mutating func expression(_ index: Int, _ mark: Mark) -> FilledMark {
    let isCell = markdown.blocks[mark.block].kind == .cell
    let computation = isCell ? self.computation.inFigures : self.computation
    switch site.compute(mark.destination, on: page.figureScope, by: computation) {
    case .success(let value):
      findings.diagnostics += value.warnings.map {
        ExpressionRule.diagnostic($0, at: range(of: index, .code($0.range)), .warning)
      }
      checkInserted(value.words.text, index, mark, nil, value)
      return .number(book.expression(value, in: opening))
    case .failure(.inherited): return .unresolved
    case .failure(.error(let error)):
      guard site.computation.evaluator.isReported(error, by: nil) else { return .unresolved }
      report(
        ExpressionRule.diagnostic(error, at: range(of: index, .code(error.range))))
      return .unresolved
    }
  }

  /// Where a mark of the current text stands: read from the file again, as only errors ask.
  func range(of mark: Int, _ part: MarkPart = .words) -> SourceRange {
    MarkPlaces(markdown: markdown, path: page.path, bytes: site.bytes(of: page.path))
      .range(of: mark, part)
  }
}
