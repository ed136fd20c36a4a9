/// Gathers the word lists into the tables of a `Lexicon`.
struct LexiconBuilder {
  private(set) var words = WordTable(capacity: 8_192)
  private(set) var lexemes = [Lexeme()]
  private(set) var spellings: [String] = []
  var symbols = WordTable(capacity: 2_048)
  var signPrefixes = WordTable(capacity: 256)
  private var hedgePhrases: [(words: [UInt16], modifier: Modifier?)] = []
  private var fillerPhrases: [(words: [UInt16], modifier: Modifier?)] = []
  var families: [[Lexicon.CurrencyChoice]] = []

  /// The index of a word, which is made known if it was not.
  @discardableResult
  mutating func index(_ spelling: some StringProtocol) -> UInt16 {
    guard let key = WordKey(spelling) else { return 0 }
    let known = words.find(key)
    if known != 0 { return known }
    let new = UInt16(lexemes.count)
    lexemes.append(Lexeme())
    spellings.append(String(spelling))
    words.insert(key, new)
    return new
  }

  /// Gives each word of a list further roles.
  mutating func add(
    _ list: some StringProtocol, _ roles: Roles, _ change: (inout Lexeme) -> Void = { _ in }
  ) {
    for word in list.listedWords {
      let place = Int(index(word))
      guard place > 0 else { continue }
      lexemes[place].roles.formUnion(roles)
      change(&lexemes[place])
    }
  }

  /// The words with one of the roles.
  func spellings(with roles: Roles) -> [String] {
    spellings.filter { spelling in
      guard let key = WordKey(spelling) else { return false }
      return lexemes[Int(words.find(key))].roles.has(roles)
    }
  }

  mutating func addGrammar() {
    // The words of `Word` come first, so that a lexeme's index is the case's raw value.
    for word in Word.allCases where word != .none {
      index(word.spelling)
    }
    add(LexiconWords.determiners, .determiner)
    add(LexiconWords.stops, .stop)
    add(LexiconWords.verbs, .verb)
    add(LexiconWords.adjectives, .adjective)
    add(LexiconWords.irregularPlurals, .irregularPlural)
    add(LexiconWords.notPlurals, .notPlural)
    add(LexiconWords.attributives, .attributive)
    add(LexiconWords.designators, .designator)
    addDesignatorPlurals()
    add(LexiconWords.persons, .person)
    add("total aggregate tally average score", .sum)
    add(LexiconWords.shooting, .shooting)
    add(LexiconWords.firearms, .firearm)
    add("call calls called calling dial dialled dialed dialling phone phoned ring rang", .calling)
    add(LexiconWords.measured, .measured)
    add(LexiconChange.motion, .motion)
    add(LexiconWords.looseDesignators, .looseDesignator)
    add(LexiconWords.clock, .clock)
    add(LexiconWords.streets, .street)
    add(LexiconWords.hyphenIdioms, .hyphenIdiom)
    add(LexiconWords.rateNouns, .rateNoun)
    add(LexiconWords.yearly, .yearly)
    add(LexiconWords.outdoing, .outdoing)
    add("rate pace clip", .pace)
    add("expected forecast forecasted predicted anticipated projected estimated", .forecasting)
    add(LexiconWords.stretches, .stretch)
    add(LexiconChange.up, .up)
    add(LexiconChange.down, .down)
    add(LexiconChange.weakUp, [.up, .weak])
    add(LexiconChange.weakDown, [.down, .weak])
    add(LexiconChange.upNouns, .upNoun)
    add(LexiconChange.downNouns, .downNoun)
    add(LexiconChange.loss, .downNoun)
    add(LexiconChange.earnings, .earning)
    add(LexiconChange.fillers, .cueFiller)
    add(LexiconChange.phrasal, .phrasal)
    add(LexiconChange.comparativeUp, [.comparative, .upNoun])
    add(LexiconChange.comparativeDown, [.comparative, .downNoun])
  }

  /// Pages, junctions, rounds: where a bare number, or two, follow.
  private mutating func addDesignatorPlurals() {
    for word in LexiconWords.designators.listedWords
    where word.utf8.count > 3 && word.utf8.last != UInt8(ascii: "s") {
      let isSibilant = word.hasSuffix("x") || word.hasSuffix("ch")
      let plural =
        word.hasSuffix("y") && !word.hasSuffix("ay")
        ? word.dropLast() + "ies" : word + (isSibilant ? "es" : "s")
      add(plural, [.designator, .designatorPlural])
    }
  }

  /// For each lexeme, whether a period or an amount may begin with it, hedges aside.
  var openings: [Bool] {
    var openings = lexemes.map { $0.roles.has([.anchor, .periodLead, .decade, .relative]) }
    for word in Passage.openingWords { openings[Int(word.rawValue)] = true }
    return openings
  }

  mutating func addNumbers() {
    for (value, word) in LexiconWords.digits.split(separator: " ").enumerated() {
      add(word, [.digit, .anchor]) { $0.number = UInt64(value) }
    }
    for (value, word) in LexiconWords.teens.split(separator: " ").enumerated() {
      add(word, [.teen, .anchor]) { $0.number = UInt64(value + 10) }
    }
    for (value, word) in LexiconWords.tens.split(separator: " ").enumerated() {
      add(word, [.tens, .anchor]) { $0.number = UInt64(value * 10 + 20) }
    }
    add("hundred", [.hundred, .anchor]) { $0.exponent = 2 }
    add("dozen", [.dozen, .anchor]) { $0.number = 12 }
    for (list, exponent) in LexiconWords.magnitudes {
      add(list, [.magnitude, .anchor]) { $0.exponent = exponent }
    }
    for (list, exponent) in LexiconWords.magnitudeLetters {
      add(list, .magnitudeLetters) { $0.exponent = exponent }
    }
    for (singular, plural, denominator) in LexiconWords.fractions {
      add(singular, [.fraction, .anchor]) { $0.number = denominator }
      add(plural, [.fraction, .fractionPlural, .anchor]) { $0.number = denominator }
    }
    for vague in LexiconWords.vague {
      add(vague.word, [.vague, .anchor]) {
        $0.number = vague.low
        $0.exponent = vague.exponent
      }
    }
    for (list, factor) in LexiconWords.folds {
      add(list, [.fold, .anchor]) { $0.number = factor }
    }
    for (list, factor) in LexiconWords.multiplied {
      add(list, [.multiplied, .anchor]) { $0.number = factor }
    }
  }

  mutating func addCalendar() {
    for (list, month) in LexiconWords.months {
      add(list, [.month, .periodLead]) { $0.month = month }
    }
    for (list, season) in LexiconWords.seasons {
      add(list, [.season, .periodLead]) { $0.month = season }
    }
    for (word, year) in LexiconWords.decades {
      add(word, [.decade, .anchor]) { $0.number = year }
    }
    add(LexiconWords.weekdays, .weekday)
    add("this last next past these a an", .relative)
    add("yesterday tomorrow", [.relative, .dayName])
    add(
      """
      from between since until till early mid late the first second third fourth last final
      about around circa q1 q2 q3 q4 h1 h2 fiscal financial fy year half week opening closing
      end start beginning middle by
      """, .periodLead)
  }

  mutating func addUnits() {
    for (number, entry) in UnitTable.entries.enumerated() {
      let place = UInt16(number)
      let time: Roles = entry.dimension == .time ? .timeUnit : []
      let stays: Roles = UnitTable.invariable.contains(entry.name) ? .invariableUnit : []
      for word in entry.singulars {
        add(word, [.unit, time, stays]) { $0.unit = place }
      }
      for word in entry.plurals {
        add(word, [.unit, .unitPlural, time, stays]) { $0.unit = place }
      }
      for symbol in entry.symbols {
        if let key = WordKey(symbol), symbols.find(key) == 0 { symbols.insert(key, place + 1) }
      }
    }
  }

  mutating func addCurrencies() {
    let codes = CurrencyTable.codes
    let places = Dictionary(
      codes.enumerated().map { ($1, UInt16($0)) }, uniquingKeysWith: { first, _ in first })
    func place(_ code: Substring) -> UInt16? { places[String(code)] }
    for (number, code) in codes.enumerated() {
      if let key = WordKey(code), symbols.find(key) == 0 {
        symbols.insert(key, Lexicon.currencySymbol + UInt16(number))
      }
    }
    for pair in CurrencyTable.letterSigns.listedWords {
      let parts = pair.fields(separatedBy: UInt8(ascii: ":"))
      if let key = WordKey(parts[0]), let code = place(parts[1]), symbols.find(key) == 0 {
        symbols.insert(key, Lexicon.currencySymbol + code)
      }
    }
    for (sign, code) in CurrencyTable.signs {
      if let key = WordKey(sign), let number = places[code] {
        symbols.insert(key, Lexicon.currencySymbol + number)
      }
    }
    for pair in CurrencyTable.signPrefixes.listedWords {
      let parts = pair.fields(separatedBy: UInt8(ascii: ":"))
      if let key = WordKey(parts[0]), let code = place(parts[1]) {
        signPrefixes.insert(key, code + 1)
      }
    }
    addFamilies(place)
    for pair in CurrencyTable.nations.listedWords {
      let parts = pair.fields(separatedBy: UInt8(ascii: ":"))
      let letters = Array(parts[1].utf8)
      add(parts[0], .nation) { $0.country = UInt16(letters[0]) << 8 | UInt16(letters[1]) }
    }
    for minor in CurrencyTable.minorUnits {
      let code = places[minor.code].map { $0 + 1 } ?? 0
      add(minor.singulars, .minorUnit) { $0.currency = code }
      add(minor.plurals, [.minorUnit, .currencyPlural]) { $0.currency = code }
    }
  }

  /// Dollars, pounds, francs: whose they are when nothing is said.
  private mutating func addFamilies(_ place: (Substring) -> UInt16?) {
    for family in CurrencyTable.families {
      families.append(
        family.codes.listedWords.compactMap { code in
          switch code {
          case "$": .dollar
          case "-": Lexicon.CurrencyChoice.none
          default: place(code).map { .code($0) }
          }
        })
      let number = UInt16(families.count)
      add(family.nouns, [.currency, .currencyPlural]) { $0.currency = number }
      // The first form of each family is its singular, where there are several.
      let forms = family.nouns.listedWords
      if forms.count > 1, !CurrencyTable.invariable.contains(String(forms[0])),
        let key = WordKey(forms[0])
      {
        lexemes[Int(words.find(key))].roles.remove(.currencyPlural)
      }
    }
  }

  mutating func addPhrases() {
    for (phrase, modifier) in LexiconHedges.phrases {
      let indexes = phrase.listedWords.map { index($0) }
      hedgePhrases.append((indexes, modifier))
      if let first = indexes.first { lexemes[Int(first)].roles.formUnion(.hedge) }
    }
    for phrase in LexiconHedges.fillers {
      fillerPhrases.append((phrase.listedWords.map { index($0) }, nil))
    }
  }

  var hedges: PhraseTable { PhraseTable(hedgePhrases, lexemes: lexemes.count) }
  var hedgeFillers: PhraseTable { PhraseTable(fillerPhrases, lexemes: lexemes.count) }
}
