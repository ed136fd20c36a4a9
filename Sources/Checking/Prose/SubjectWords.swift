import Quantities

/// The words of a sentence that say what it is about, each in one form.
///
/// Two sentences about one thing share some of them. Words that stand everywhere tell nothing, so
/// a page weighs each by the number of its texts that have it.
public struct SubjectWords: Hashable, Sendable {
  public private(set) var stems: Set<String> = []

  public init() {}

  public init(_ text: some StringProtocol) {
    for word in text.split(whereSeparator: { !$0.isLetter && $0 != "’" && $0 != "'" }) {
      let word = word.lowercased().prefix { $0 != "’" && $0 != "'" }
      guard word.utf8.count > 2, !Self.empty.contains(String(word)) else { continue }
      stems.insert(Self.stem(String(word)))
    }
  }

  public static func + (a: Self, b: Self) -> Self {
    var sum = a
    sum.stems.formUnion(b.stems)
    return sum
  }

  /// One form for *seize*, *seized*, *seizing* and *seizures*: rough, but the same everywhere.
  static func stem(_ word: String) -> String {
    var stem = Substring(EnglishNoun.singular(word))
    for ending in endings where stem.hasSuffix(ending) && stem.utf8.count > ending.utf8.count + 2 {
      stem = stem.dropLast(ending.count)
      break
    }
    if stem.hasSuffix("e"), stem.utf8.count > 4 { stem = stem.dropLast() }
    return String(stem)
  }

  private static let endings = [
    "ations", "ation", "ures", "ure", "ments", "ment", "ings", "ing", "ions", "ion", "ers", "ors",
    "er", "or", "ed", "ly", "al",
  ]

  /// Words without a subject of their own: those of grammar, of numbers, time and comparison.
  private static let empty: Set<String> = Set(
    """
    the and for that this these those with from into onto over under than then they them their \
    there here was were are been being has have had its his her our your not but nor yet also who \
    whom whose which what when where while why how all any both each few more most much many other \
    another some such only own same too very can could will would shall should may might must \
    does did done about above across after again against along among around because before behind \
    below beneath beside between beyond during except inside like near off out outside past per \
    since through throughout till toward towards until upon via within without however therefore \
    thus hence moreover instead still just even ever never always often already almost nearly \
    roughly approximately exactly least less fewer least up down said says say according reported \
    reports report told figure figures number numbers total totals count counted amount value \
    percent percentage point points share million billion trillion thousand hundred dozen dollar \
    dollars euro euros pound pounds one two three four five six seven eight nine ten eleven twelve \
    first second third half quarter quarters year years month months week weeks day days january \
    february march april june july august september october november december spring summer \
    autumn winter earlier later previous previously ago last next recent compared comparison rose \
    rise risen fell fall fallen increase increased decrease decreased grew grown growth reached \
    came come went stood stand put made make took take taken compare against annual annually \
    average overall altogether together
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}

/// How much each word tells on one page.
public struct WordWeights: Sendable {
  private let weights: [String: Double]

  /// - Parameter passages: the words of each text of the page.
  public init(_ passages: [SubjectWords]) {
    var frequencies: [String: Int] = [:]
    for passage in passages {
      for stem in passage.stems { frequencies[stem, default: 0] += 1 }
    }
    let count = Double(max(passages.count, 1))
    weights = frequencies.mapValues { frequency in
      // A short page has few texts, so that two of them say little.
      let share = Double(frequency) / count
      return frequency <= 3 || share <= 0.2 ? 1 : share <= 0.5 ? 0.6 : 0.4
    }
  }

  public func weight(of stem: String) -> Double { weights[stem] ?? 1 }

  /// How much two sentences share, in words that tell something.
  public func kinship(_ a: SubjectWords, _ b: SubjectWords) -> Double {
    let (small, large) = a.stems.count < b.stems.count ? (a.stems, b.stems) : (b.stems, a.stems)
    return small.reduce(0) { $0 + (large.contains($1) ? weight(of: $1) : 0) }
  }

  public func total(_ words: SubjectWords) -> Double {
    words.stems.reduce(0) { $0 + weight(of: $1) }
  }
}
