import Diagnostics
import Publishing
import Quantities
import SiteModel
import Testing

/// What changed from one edition of a ledger to the next.
@Suite struct LedgerComparisonTests {
  private static let page = "briefings/coins/index.html"

  private func fact(
    _ id: String, _ words: String, period: String = "2021", sources: [String] = ["panel"],
    on page: String = page
  ) -> EditionFigure {
    var figure = EditionFigure(
      key: FigureKey(page: Slug(rawValue: "coins"), id: FigureID(rawValue: id)), kind: .fact,
      words: words)
    figure.quantity = QuantityReader().readLiteral(words)
    figure.period = LedgerPeriod(edtf: period, words: period)
    figure.sources = sources.map(SourceID.init)
    figure.uses = [.init(title: "Coins", address: SiteAddress(page), note: "n-\(id)")]
    return figure
  }

  private func statistic(
    _ id: String, _ words: String, _ formula: String, of inputs: [String],
    datasets: [String] = []
  ) -> EditionFigure {
    var figure = fact(id, words)
    figure.kind = .statistic
    figure.formula = formula
    figure.inputs = inputs.map {
      FigureKey(page: Slug(rawValue: "coins"), id: FigureID(rawValue: $0))
    }
    figure.datasets = datasets.map(FigureKey.init(description:))
    return figure
  }

  private func correction(
    _ was: String?, _ now: String, _ kind: Correction.Class = .correction
  ) throws -> Correction {
    var correction = Correction(
      date: try #require(CalendarDate(iso: "2022-02-09")), kind: kind, now: now,
      range: SourceRange(path: "a.md", start: 0, end: 0))
    correction.was = was
    return correction
  }

  private func compare(
    _ old: [EditionFigure], _ new: [EditionFigure], _ corrections: [Correction] = [],
    before: [Correction] = []
  ) -> LedgerComparison {
    var (first, second) = (LedgerEdition(figures: old), LedgerEdition(figures: new))
    first.pages[Self.page] = EditionPage(path: "Content/coins.md", corrections: before)
    second.pages[Self.page] = EditionPage(path: "Content/coins.md", corrections: corrections)
    (first.datasets, second.datasets) = ([:], [:])
    return LedgerComparison(old: first, new: second, reader: QuantityReader())
  }

  @Test(arguments: [
    ("$12 million", "$13 million", FigureChange.Kind.value, "up by $1 million (8.3%)"),
    ("$13 million", "$12 million", .value, "down by $1 million (7.7%)"),
    ("more than $12 million", "more than $13 million", .value, "floor: up by $1 million (8.3%)"),
    ("up to $400 million", "up to $300 million", .value, "ceiling: down by $100 million (25%)"),
    ("40%", "42%", .value, "up by 2 percentage points"),
    ("nine days", "eight days", .value, "down by 1 day (11%)"),
    ("between 20 and 24 cranes", "between 22 and 24 cranes", .value, "low: up by 2 cranes (10%)"),
    (
      "17 to 19 months", "16 to 20 months", .value,
      "low: down by 1 month (5.9%), high: up by 1 month (5.3%)"
    ),
    // A rise and a fall by the same number are as far apart as both together.
    ("up 4%", "down 4%", .value, "down by 8 percentage points"),
    ("$1,234,567", "$2,345,678", .value, "up by about $1.1 million (90%)"),
    // A floor and a ceiling have no difference, nor have dollars and pounds.
    ("more than $12 million", "up to $12.5 million", .value, ""),
    ("$12 million", "£12 million", .value, ""),
    ("seven attacks", "seven thefts", .value, ""),
    ("three exchanges", "at least three exchanges", .hedge, ""),
    ("about 30 crews", "30 crews", .hedge, ""),
  ])
  func tellsByHowMuch(old: String, new: String, kind: FigureChange.Kind, difference: String) throws
  {
    let change = try #require(compare([fact("a", old)], [fact("a", new)]).changes.first)
    #expect(change.kind == kind)
    let words = change.differences.map { difference in
      let part = difference.part == .number ? "" : "\(difference.part.rawValue): "
      return part + difference.words(in: QuantityFormat())
    }
    #expect(words.joined(separator: ", ") == difference)
  }

  @Test(arguments: [
    ("more than $50 million", "$62 million", true), ("more than $50 million", "$40 million", false),
    ("$1.7bn", "$1.65bn", true), ("$1.7bn", "$1.5bn", false),
  ])
  func tellsWhetherBothCanBeTrue(old: String, new: String, both: Bool) throws {
    let change = try #require(compare([fact("a", old)], [fact("a", new)]).changes.first)
    #expect(change.canBothBeTrue == both)
  }

  @Test func nothingChangedIsNoChange() {
    let figures = [fact("a", "$12 million"), statistic("b", "$6 million", "a / 2", of: ["a"])]
    #expect(compare(figures, figures).changes.isEmpty)
  }

  @Test func comesAndGoes() {
    let changes = compare([fact("a", "$12 million")], [fact("b", "$13 million")]).changes
    #expect(changes.map(\.kind) == [.removed, .added])
    #expect(changes.allSatisfy { !$0.isUnexplained })
  }

  @Test func anotherIdIsNoOtherFigure() {
    let old = [fact("a", "$12 million"), statistic("b", "$6 million", "a / 2", of: ["a"])]
    let new = [fact("loot", "$12 million"), statistic("b", "$6 million", "loot / 2", of: ["loot"])]
    let changes = compare(old, new).changes
    #expect(changes.map(\.kind) == [.renamed])
    #expect(changes.first?.old?.key.id.rawValue == "a")
    // Two of the same declaration could be either.
    let twins = [fact("x", "$12 million"), fact("y", "$12 million")]
    #expect(
      Set(compare([fact("a", "$12 million")], twins).changes.map(\.kind)) == [.removed, .added])
  }

  @Test func tellsOfPeriodsSourcesAndFormulas() {
    let old = [fact("a", "40 pilots"), statistic("b", "80", "a * 2", of: ["a"])]
    let new = [
      fact("a", "40 pilots", period: "2022", sources: ["panel", "firm"]),
      statistic("b", "80", "a + a", of: ["a"]),
    ]
    let changes = compare(old, new).changes
    #expect(changes.map(\.aspects) == [[.period, .sources], [.formula]])
  }

  /// The period of an input is a reason for what is computed from it; its words are not.
  @Test func followsTheChainToItsRoots() throws {
    let old = [
      fact("a", "$12 million"), statistic("b", "$6 million", "a / 2", of: ["a"]),
      statistic("c", "$3 million", "b / 2", of: ["b"]),
    ]
    let new = [
      fact("a", "$14 million"), statistic("b", "$7 million", "a / 2", of: ["a"]),
      statistic("c", "$3.5 million", "b / 2", of: ["b"]),
    ]
    let changes = compare(old, new).changes
    let last = try #require(changes.first { $0.new?.key.id.rawValue == "c" })
    let steps = ["b", "c"].map {
      FigureKey(page: Slug(rawValue: "coins"), id: FigureID(rawValue: $0))
    }
    let root = FigureKey(page: Slug(rawValue: "coins"), id: FigureID(rawValue: "a"))
    #expect(last.causes == [ChangeCause(root: .figure(root), steps: steps)])
    #expect(changes.first { $0.new?.kind == .fact }?.causes == [])
  }

  @Test func aFormulaCanBeTheCause() throws {
    let a = fact("a", "$12 million")
    let changes = compare(
      [a, statistic("b", "$6 million", "a / 2", of: ["a"])],
      [a, statistic("b", "$4 million", "a / 3", of: ["a"])]
    ).changes
    #expect(changes.first?.causes.map(\.root) == [.formula(old: "a / 2", new: "a / 3")])
  }

  @Test func anOldFileDoesNotTellWhatItsDataWere() {
    let data = FigureKey(description: "thefts")
    let old = LedgerEdition(
      figures: [statistic("b", "$6 million", "sum(thefts.usd)", of: [], datasets: ["thefts"])])
    var new = LedgerEdition(
      figures: [statistic("b", "$7 million", "sum(thefts.usd)", of: [], datasets: ["thefts"])])
    new.datasets = [:]
    let comparison = LedgerComparison(old: old, new: new, reader: QuantityReader())
    #expect(comparison.changes.first?.causes.map(\.root) == [.unknown(datasets: [data])])
  }

  @Test(arguments: [
    ("$12 million", "$13 million", true),
    ("the fees were $12 million", "$13 million in fees", true),
    (nil, "$13 million", true), ("$11 million", "$13 million", false),
    ("$12 million", "$14 million", false), ("12 million containers", "13 million", false),
    (nil, "nothing of the kind", false),
  ])
  func aCorrectionHasBothNumbers(was: String?, now: String, isTold: Bool) throws {
    let change = try #require(
      compare(
        [fact("a", "more than $12 million")], [fact("a", "more than $13 million")],
        [try correction(was, now)]
      ).changes.first)
    #expect(change.isUnexplained == !isTold)
    #expect((change.pages.first?.notice != nil) == isTold)
  }

  /// Digits of another number, or a number of something else, are no notice of this one.
  @Test(arguments: [("11", "12"), ("1.5", "2.5"), ("1 million", "2 million")])
  func aNumberWithinAnotherIsNoNotice(was: String, now: String) throws {
    let changes = compare([fact("a", "1")], [fact("a", "2")], [try correction(was, now)]).changes
    #expect(changes.map(\.isUnexplained) == [true])
  }

  /// Its id counts the computations before it, so its place on the page tells which it was.
  @Test func aComputationWithAnotherFormulaIsTheSameOne() throws {
    var old = statistic("_1", "$5 million", "a / 2", of: ["a"])
    var new = statistic("_1", "$7 million", "a / 3", of: ["a"])
    (old.isInline, new.isInline) = (true, true)
    let comparison = compare([old], [new])
    #expect(comparison.changes.map(\.kind) == [.value])
    #expect(comparison.changes.map(\.isUnexplained) == [true])
  }

  @Test func aRetractionTellsOfEverything() throws {
    let notice = try correction(nil, "The briefing is withdrawn", .retraction)
    let changes = compare([fact("a", "$12 million")], [fact("a", "$13 million")], [notice]).changes
    #expect(changes.map(\.isUnexplained) == [false])
  }

  /// It told of an earlier change.
  @Test func anOldNoticeDoesNotTellOfANewChange() throws {
    let notice = try correction("$12 million", "$13 million")
    let changes = compare(
      [fact("a", "$12 million")], [fact("a", "$13 million")], [notice], before: [notice]
    ).changes
    #expect(changes.map(\.isUnexplained) == [true])
  }

  @Test func aNoticeOfAFigureIsOneOfWhatIsComputedFromIt() throws {
    let old = [fact("a", "$12 million"), statistic("b", "$6 million", "a / 2", of: ["a"])]
    let new = [fact("a", "$14 million"), statistic("b", "$7 million", "a / 2", of: ["a"])]
    let told = compare(old, new, [try correction("$12 million", "$14 million")])
    #expect(told.changes.allSatisfy { !$0.isUnexplained })
    // A notice of the result alone does not tell of the fact.
    let half = compare(old, new, [try correction("$6 million", "$7 million")])
    #expect(half.changes.filter(\.isUnexplained).map { $0.new?.kind } == [.fact])
  }

  /// A page that cannot carry a notice owes none, and what nobody read was not published.
  @Test func onlyBriefingsOweANotice() {
    let elsewhere = compare(
      [fact("a", "$12 million", on: "about/index.html")],
      [fact("a", "$13 million", on: "about/index.html")])
    #expect(elsewhere.changes.map(\.isUnexplained) == [false])
    let moved = compare(
      [fact("a", "$12 million", on: "about/index.html")], [fact("a", "$13 million")])
    #expect(moved.changes.map(\.isUnexplained) == [false])
  }

  @Test func theGravestComesFirst() throws {
    let old = [
      fact("worded", "$0.5 million"), fact("gone", "1 ship"), fact("told", "$12 million"),
      fact("kept", "2 ships"), fact("untold", "$5 million"), fact("dated", "3 ships"),
    ]
    let new = [
      fact("new", "9 ships"), fact("dated", "3 ships", period: "2020"), fact("told", "$13 million"),
      fact("kept", "2 ships"), fact("untold", "$6 million"), fact("worded", "$500,000"),
    ]
    let changes = compare(old, new, [try correction("$12 million", "$13 million")]).changes
    #expect(
      changes.compactMap { $0.figure?.key.id.rawValue } == [
        "untold", "told", "gone", "dated", "worded", "new",
      ])
  }
}
