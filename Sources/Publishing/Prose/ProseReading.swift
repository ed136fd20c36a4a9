import Checking
import Diagnostics
import Markdown
import Quantities
import SiteModel
import Statistics

/// All numbers of a page's text, with what their sentences say about them.
///
/// The page is parsed a second time, for the words of all its blocks: only a check asks, and a
/// build pays nothing for it.
struct ProseReading {
  let page: ParsedPage
  let bytes: [UInt8]
  private(set) var passages: [ProsePassage] = []
  private(set) var numbers: [ProseNumber] = []
  /// The words of each passage.
  private(set) var subjects: [SubjectWords] = []
  private let context: ResolutionContext
  private let reader: QuantityReader
  /// Knows what "last year" is.
  private let dated: QuantityReader
  private let sourceTitles: [String]

  init?(_ page: ParsedPage, in context: ResolutionContext, _ parser: PageReader) {
    let bytes = context.bytes(of: page.path)
    var problems: [Diagnostic] = []
    guard
      let split = FrontMatterSplit.find(
        kind: page.kind, path: page.path, bytes: bytes, diagnostics: &problems)
    else { return nil }
    self.page = page
    self.bytes = bytes
    self.context = context
    reader = context.reader
    let date = page.frontMatter.date.map {
      CalendarDay(year: $0.year, month: $0.month, day: $0.day)
    }
    dated = reader.dated(date)
    var texts: [String] = []
    let body = bytes.withUnsafeBufferPointer { bytes in
      parser.body.parse(path: page.path, bytes: bytes, body: split.body) { _, words in
        texts.append(String(decoding: words, as: UTF8.self))
      }
    }
    let cited = Set(body.marks.filter(\.isCitation).map(\.destination))
    sourceTitles = cited.compactMap { context.index.sources[SourceID(rawValue: $0)]?.title }
      .filter { title in title.contains(where: \.isNumber) }
    passages = ProsePassage.all(of: page, body: body, texts: texts, bytes: bytes)
    subjects = passages.map { SubjectWords($0.text + " " + $0.surroundings) }
    for index in passages.indices { read(index) }
  }

  private mutating func read(_ index: Int) {
    let passage = passages[index]
    let found = quantities(in: passage.text)
    guard !found.isEmpty else { return }
    let text = Array(passage.text.utf8)
    let places = bytes.withUnsafeBufferPointer {
      ProsePlaces(of: passage.text, in: passage.source, path: page.path, bytes: $0)
    }
    let periods = periods(in: passage.text)
    let around = self.periods(in: passage.surroundings).map(\.period)
    let quoted = QuotedWords(text)
    let titles = sourceTitles.flatMap { text.ranges(of: Array($0.utf8)) }
    let marks = passage.marks.sorted { $0.textRange.lowerBound < $1.textRange.lowerBound }
    let paragraphSources = sources(marks)
    let citations = marks.filter(\.isCitation)
    let sourcesAround = sources(passage.citedAround)
    let surroundings = passage.surroundings
    var sentence = 0..<0
    var next = 0
    while next < found.count {
      let first = next
      sentence =
        passage.place == .paragraph || passage.place == .summary
        ? sentenceRange(
          around: found[first].mention.range, in: passage.text, after: sentence.upperBound)
        : 0..<text.count
      repeat {
        next += 1
      } while next < found.count
        && sentence.contains(found[next].mention.range.lowerBound)
      guard next - first <= Self.mostNumbers else { continue }
      let named = periods.reaching(sentence) { $0.range.lowerBound }
        .filter { sentence.contains($0.range.lowerBound) }
      let cues = SentenceCues(text, sentence: sentence)
      let times = named.filter { !cues.comparesWithTime(at: $0.range.lowerBound) }
      let near = marks.reaching(sentence) { $0.textRange.lowerBound }
      let own = near.filter { sentence.reaches($0.textRange.lowerBound) }
      let ownSources = sources(own).union(sourcesAround)
      let laterSources = sources(citations.next(behind: sentence))
      let figures = Set(own.filter(\.isFigureLink).compactMap(figure))
      let subject = SubjectWords(text.string(sentence) + " " + surroundings)
      for place in first..<next {
        let (mention, quantity) = found[place]
        var number = ProseNumber(
          quantity, words: mention.words(in: passage.text),
          range: SourceRange(
            path: page.path, start: passage.source.lowerBound, end: passage.source.upperBound),
          place: passage.place, passage: index, span: mention.range, sentence: sentence)
        if let place = places.source(of: mention.range) {
          number.range = SourceRange(
            path: page.path, start: place.lowerBound, end: place.upperBound)
        }
        number.isBindable = isBindable(mention, passage, places)
        number.isRestated = mention.conversionOf != nil
        let links = near.filter {
          $0.isFigureLink && !$0.wantsWords && $0.textRange.overlaps(mention.core)
        }
        number.isBound = !links.isEmpty
        number.boundFigures = Set(links.compactMap(figure))
        number.isQuoted =
          passage.isQuote || quoted.overlaps(mention.core)
          || places.touches(.code, mention.core)
          || near.contains { $0.isName && $0.textRange.overlaps(mention.core) }
          || titles.contains { $0.overlaps(mention.core) }
        let turn = cues.turn(behind: mention.range) ?? .max
        let named = times.filter { $0.range.lowerBound < turn }.map(\.period)
        number.periods = named.isEmpty ? around : named
        if named.isEmpty { number.months = cues.months(before: turn) }
        number.cell = passage.cell
        number.sources = ownSources
        number.paragraphSources = paragraphSources
        number.laterSources = laterSources
        number.figures = figures
        // From the number before to the number behind, in the same sentence.
        let before = place > 0 ? found[place - 1].mention.range.upperBound : 0
        let behind =
          place + 1 < found.count ? found[place + 1].mention.range.lowerBound : text.count
        let window = (before..<max(before, behind)).clamped(to: sentence)
        number.context = subject
        number.nearby = SubjectWords(text.string(window) + " " + surroundings)
        if quantity.unit.noun == nil, passage.cell != nil {
          number.headNouns = Set(
            surroundings.lowercased().split { !$0.isLetter }
              .map { EnglishNoun.singular(String($0)) })
        }
        // "Ten years earlier" belongs to the number before it.
        let amount = found[(place + 1)..<next].first { !$0.quantity.unit.isTime }
        cues.note(in: &number, next: amount?.mention.range.lowerBound)
        numbers.append(number)
      }
    }
  }

  /// A sentence of more numbers is a list, and no prose that anybody wrote.
  private static let mostNumbers = 200

  private func sources(_ marks: some Sequence<Mark>) -> Set<SourceID> {
    Set(marks.filter(\.isCitation).map { SourceID(rawValue: $0.destination) })
  }

  private func quantities(in text: String) -> [(mention: QuantityMention, quantity: Quantity)] {
    var found: [(mention: QuantityMention, quantity: Quantity)] = []
    for mention in reader.read(text) {
      guard case .quantity(let quantity) = mention.content else { continue }
      found.append((mention, quantity))
    }
    return found
  }

  private func periods(in text: String) -> [(range: Range<Int>, period: Period)] {
    var found: [(range: Range<Int>, period: Period)] = []
    for mention in dated.read(text) {
      guard case .period(let period) = mention.content else { continue }
      found.append((mention.range, period))
    }
    return found
  }

  /// Whether a link can be put round the words as they stand.
  private func isBindable(
    _ mention: QuantityMention, _ passage: ProsePassage, _ places: ProsePlaces
  ) -> Bool {
    guard passage.place != .alternativeText, !places.touches(.link, mention.range),
      !places.touches(.code, mention.range), let place = places.verbatim(mention.range)
    else { return false }
    if bytes[place].contains(where: { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "]") }) {
      return false
    }
    // YAML takes a plain text that begins with a bracket for a list.
    let opens = place.lowerBound == passage.source.lowerBound
    let isYAML = passage.place == .title || passage.place == .summary || passage.place == .caption
    let isQuotedYAML =
      place.lowerBound > 0
      && (bytes[place.lowerBound - 1] == UInt8(ascii: "\"")
        || bytes[place.lowerBound - 1] == UInt8(ascii: "'"))
    return !(isYAML && opens && !isQuotedYAML)
  }

  func figure(_ mark: Mark) -> FigureKey? {
    let parts = mark.destination.split(separator: "/", maxSplits: 1).map(String.init)
    return context.index.ledger.figure(
      parts.last ?? "", scope: parts.count == 2 ? parts[0] : nil, on: page.figureScope)?.key
  }
}

extension [Mark] {
  /// The nearest citations behind a sentence that stand together: `[@a; @b]`.
  fileprivate func next(behind sentence: Range<Int>) -> ArraySlice<Mark> {
    let first = lowerBound { $0.textRange.lowerBound <= sentence.upperBound + 1 }
    guard first < count else { return [] }
    var end = first + 1
    while end < count, self[end].textRange.lowerBound <= self[end - 1].textRange.upperBound + 1 {
      end += 1
    }
    return self[first..<end]
  }
}

extension Mark {
  var isFigureLink: Bool { kind == .link(scheme: "fact") || kind == .link(scheme: "stat") }
  var isCitation: Bool { kind == .citation || kind == .link(scheme: "source") }

  /// Its words are a name or a title.
  fileprivate var isName: Bool {
    switch kind {
    case .link("source"), .link("entity"), .link("briefing"): true
    default: false
    }
  }
}

extension Range<Int> {
  /// A citation may stand right behind the full stop.
  fileprivate func reaches(_ place: Int) -> Bool { place >= lowerBound && place <= upperBound + 1 }
}

extension [UInt8] {
  func string(_ range: Range<Int>) -> String {
    String(decoding: self[range.clamped(to: 0..<count)], as: UTF8.self)
  }

  fileprivate func ranges(of part: [UInt8]) -> [Range<Int>] {
    guard !part.isEmpty, part.count <= count else { return [] }
    return (0...(count - part.count)).filter { self[$0..<($0 + part.count)].elementsEqual(part) }
      .map { $0..<($0 + part.count) }
  }
}

extension Array {
  /// The elements that begin in a sentence or right behind it, and a few before it, of which one
  /// may go on in it. They stand in order.
  fileprivate func reaching(
    _ sentence: Range<Int>, start: (Element) -> Int
  ) -> ArraySlice<Element> {
    let first = lowerBound { start($0) < sentence.lowerBound }
    let end = lowerBound { start($0) <= sentence.upperBound + 1 }
    return self[Swift.max(0, first - 8)..<end]
  }
}
