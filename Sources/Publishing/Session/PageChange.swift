import Checking
import Diagnostics
import Markdown
import SiteModel

/// A page before and after its file was edited.
struct PageChange {
  /// Index into the pages of the site; nil for one that is left out.
  let place: Int?
  let old: ParsedPage
  let new: ParsedPage

  /// Whether the rest of the site is what it was: all that it can see of the page is the same, but
  /// for its title and summary, its figures, how long its text is, and whom it mentions.
  var isOnItsOwn: Bool {
    new.address == old.address
      && new.frontMatter.seenByOthers == old.frontMatter.seenByOthers
      && (hasSameOpening || new.kind == .briefing && openingsAreShort)
      && new.unreadFigures == old.unreadFigures && !new.showsData && !old.showsData
  }

  /// Whether what it declares is the same, wherever it stands.
  var hasSameFigures: Bool {
    new.facts.elementsEqual(old.facts) { $0.isSame(as: $1) }
      && new.statistics.map(\.declaration.withoutPlaces)
        == old.statistics.map(\.declaration.withoutPlaces)
  }

  /// Whether everything that it declares is the same, and stands where it stood.
  var declaresInTheSamePlaces: Bool {
    new.frontMatter == old.frontMatter && hasSameFigures
      && new.facts.map(\.declaration) == old.facts.map(\.declaration)
  }

  var hasSameTitle: Bool { new.frontMatter.title.value == old.frontMatter.title.value }

  /// Whether links lead to the same parts of the page.
  var hasSameAnchors: Bool {
    new.body.headings.map(\.id) == old.body.headings.map(\.id)
      && new.body.anchors == old.body.anchors
  }

  /// The navigation names other pages by their titles.
  private var hasSameOpening: Bool {
    hasSameTitle && new.frontMatter.summary?.value == old.frontMatter.summary?.value
  }

  /// Whether a title is too long is told once for the whole site.
  private var openingsAreShort: Bool {
    (LengthRule.diagnostics(old) + LengthRule.diagnostics(new)).isEmpty
  }
}

private let nowhere = SourceRange(path: "", start: 0, end: 0)

extension Located {
  fileprivate var withoutPlace: Self { Located(value, at: nowhere) }
}

extension FrontMatter {
  /// What concerns more than the page itself, without places.
  fileprivate var seenByOthers: FrontMatter {
    var front = self
    front.title = Located("", at: nowhere)
    front.summary = nil
    (front.authors, front.contact, front.dataTo) = ([], nil, nil)
    (front.facts, front.statistics, front.keyFigures) = ([], [], [])
    front.topics = topics.map(\.withoutPlace)
    front.aliases = aliases.map(\.withoutPlace)
    front.marking = marking?.withoutPlace
    front.slug = slug?.withoutPlace
    front.declaredLanguage = declaredLanguage?.withoutPlace
    front.translationOf = translationOf?.withoutPlace
    for place in sources.indices { front.sources[place].range = nowhere }
    for place in corrections.indices {
      front.corrections[place].range = nowhere
      front.corrections[place].source = corrections[place].source?.withoutPlace
    }
    return front
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
    var fact = self
    fact.range = nowhere
    fact.value = value.withoutPlace
    fact.period = period?.withoutPlace
    fact.sources = sources.map(\.withoutPlace)
    fact.revises = revises?.withoutPlace
    fact.check = check?.withoutPlace
    return fact
  }
}

extension StatisticDeclaration {
  fileprivate var withoutPlaces: StatisticDeclaration {
    var statistic = self
    statistic.range = nowhere
    statistic.formula = formula.withoutPlace
    return statistic
  }
}
